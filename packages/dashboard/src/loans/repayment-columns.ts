import type { Repayment } from '@weidongli/contracts/loan';
import type { Texts } from '../i18n/texts.js';
import type { Column } from '../parts/data-table.element.js';
import { showInstant, showMoney } from '../parts/format.js';
import { stateBadge } from '../parts/state-badge.js';

/** Columns of a list of repayments. */
export const repaymentColumns = (t: Texts): readonly Column<Repayment>[] => [
  { label: t.loans.kind, cell: ({ kind }) => t.loans.kinds[kind] ?? kind },
  { label: t.loans.status, cell: ({ status }) => stateBadge(status, t) },
  { label: t.loans.amount, cell: ({ amount }) => showMoney(amount), figures: true },
  { label: t.loans.at, cell: ({ createdAt }) => showInstant(createdAt), figures: true },
];
