import type { TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { renderTrouble, type StandIn } from '../screen/trouble-view.js';
import type { LoanApplyMessages } from './loan-apply.messages.js';
import { type ApplyState, type ApplyStep } from './loan-apply.state.js';

/** Names the step for the app bar. */
export const barTitle = (step: ApplyStep, t: LoanApplyMessages): string => {
  const titles: Partial<Record<ApplyStep, string>> = {
    waiting: t.titleProgress,
    referred: t.titleProgress,
    unknown: t.titleProgress,
    offer: t.titleResult,
    declined: t.titleResult,
    withdrawn: t.titleResult,
    expired: t.titleResult,
    done: t.titleResult,
    appeal: t.titleAppeal,
  };
  return titles[step] ?? t.titleApply;
};

/** Repeats what the customer had entered, and whether it was sent. */
const keptRows = (state: ApplyState, t: LoanApplyMessages): readonly AmountRow[] => {
  // Once there is an application it is the bank that keeps it.
  if (state.application !== undefined && state.step !== 'appeal' && state.step !== 'unknown') return [];
  const employment = state.employment === undefined ? undefined : t.employments[state.employment];
  const rows = [
    ...(employment === undefined ? [] : [{ label: t.employment, value: employment }]),
    ...(state.incomeText === '' ? [] : [{ label: t.income, value: t.money(state.incomeText) }]),
  ];
  if (rows.length === 0 && state.statementText === '') return [];
  return [
    ...rows,
    { label: t.submittedRow, value: state.step === 'unknown' ? t.stateWaiting : t.submittedNo },
  ];
};

/** Renders what stands in for the screen, with what was entered. */
export const renderStandIn = (state: ApplyState, t: LoanApplyMessages, standIn: StandIn): TemplateResult =>
  renderTrouble({ ...standIn, t, kept: keptRows(state, t) });
