import type { CustomerLoan } from '@weidongli/contracts/sandbox';
import type { Texts } from '../i18n/texts.js';
import type { Column } from '../parts/data-table.element.js';
import { shortId, showInstant, showMoney } from '../parts/format.js';
import { stateBadge } from '../parts/state-badge.js';

/** Columns of a list of loans. */
export const loanColumns = (t: Texts): readonly Column<CustomerLoan>[] => [
  { label: t.loans.loan, cell: ({ id }) => shortId(id), mono: true, tight: true },
  { label: t.loans.status, cell: ({ status }) => stateBadge(status, t) },
  { label: t.loans.principal, cell: ({ principal }) => showMoney(principal), figures: true },
  {
    label: t.loans.outstanding,
    cell: ({ outstandingPrincipal }) => showMoney(outstandingPrincipal),
    figures: true,
  },
  { label: t.loans.late, cell: ({ daysPastDue }) => daysPastDue, figures: true },
  { label: t.loans.created, cell: ({ createdAt }) => showInstant(createdAt), figures: true },
];
