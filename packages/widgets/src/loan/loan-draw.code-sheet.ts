import { nothing, type TemplateResult } from 'lit';
import { principalOf } from './loan-draw.confirm-view.js';
import { problemText } from './loan-draw.problem.js';
import type { DrawView } from './loan-draw.view.js';
import { renderStepUp } from './loan.step-up-view.js';

/** Renders the code sheet. `wait` is the number of seconds until another code may be asked for. */
export const renderCodeSheet = (
  { state, t, act }: DrawView,
  wait: number,
): TemplateResult | typeof nothing =>
  state.challenge === undefined
    ? nothing
    : renderStepUp({
        challenge: state.challenge,
        t,
        purpose: t.otpFor(principalOf(state), state.card?.last4 ?? ''),
        code: state.code,
        error: state.problem === undefined ? '' : problemText(state.problem, t),
        wait,
        work: state.work,
        act,
      });
