import { parseMoneyInput, type MoneyInputProblem } from '@weidongli/finance/money';
import type { LoanApplyInput } from '@weidongli/contracts/loan';
import {
  statementLimit,
  textProblem,
  tidyText,
  workplaceLimit,
  type TextProblem,
} from './loan-apply.text.js';

/** How a customer earns a living. */
export type ApplyEmployment = LoanApplyInput['employment'];

/** What the customer enters for an application, as typed. */
export interface ApplyForm {
  readonly employment?: ApplyEmployment;
  readonly workplaceText: string;
  readonly incomeText: string;
}

/** What the customer has left out or got wrong on this screen. */
export interface ApplyErrors {
  readonly consent?: 'missing';
  readonly employment?: 'missing';
  readonly workplace?: TextProblem;
  readonly income?: MoneyInputProblem;
  readonly terms?: 'missing';
  readonly statement?: TextProblem;
}

/** Ways to earn a living, in the order in which they are offered. */
export const employments: readonly ApplyEmployment[] = [
  'EMPLOYED',
  'SELF_EMPLOYED',
  'FARMING',
  'RETIRED',
  'OTHER',
];

/** Checks what was entered for an application. */
export const checkedForm = (state: ApplyForm): ApplyErrors => {
  const workplace = textProblem(tidyText(state.workplaceText, 'one'), workplaceLimit);
  const income = parseMoneyInput(state.incomeText);
  return {
    ...(state.employment === undefined ? { employment: 'missing' } : {}),
    ...(workplace === undefined ? {} : { workplace }),
    ...(income.ok ? {} : { income: income.reason }),
  };
};

/** Checks an objection. */
export const checkedStatement = (text: string): ApplyErrors => {
  const tidy = tidyText(text, 'many');
  const statement = tidy === '' ? 'missing' : textProblem(tidy, statementLimit);
  return statement === undefined ? {} : { statement };
};
