import { nothing, type TemplateResult } from 'lit';
import { limitOf } from './loan-apply.offer-view.js';
import { applyProblemText } from './loan-apply.problem.js';
import type { ApplyView } from './loan-apply.view.js';
import { renderStepUp } from './loan.step-up-view.js';

/** Renders the code sheet. `wait` is the number of seconds until another code may be asked for. */
export const renderApplyCode = (
  { state, t, act }: ApplyView,
  wait: number,
): TemplateResult | typeof nothing =>
  state.challenge === undefined
    ? nothing
    : renderStepUp({
        challenge: state.challenge,
        t,
        purpose: t.otpFor(limitOf(state)),
        code: state.code,
        error: state.problem === undefined ? '' : applyProblemText(state.problem, t),
        wait,
        work: state.work,
        act,
      });
