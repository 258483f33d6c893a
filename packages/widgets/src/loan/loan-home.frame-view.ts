import { formatMoney, toFen } from '@weidongli/finance/money';
import type { TemplateResult } from 'lit';
import { renderCodeSheet, type CodeSheetState } from '../screen/code-sheet.js';
import type { LoanHomeMessages } from './loan-home.messages.js';
import { pageOf, type HomeState } from './loan-home.state.js';

/** Renders the sheet for the code that the bank asks for. */
export const renderCode = (
  { line }: HomeState,
  t: LoanHomeMessages,
  code: CodeSheetState,
): TemplateResult => {
  const purpose = t.otpFor(line === undefined ? '' : formatMoney(toFen(line.limit)));
  return renderCodeSheet({ ...code, t, purpose });
};

/** Names the page for the app bar. */
export const barTitle = (state: HomeState, t: LoanHomeMessages): string => t.titles[pageOf(state)];
