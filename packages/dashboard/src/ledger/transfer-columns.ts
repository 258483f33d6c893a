import { html } from 'lit';
import type { LedgerTransfer } from '@weidongli/contracts/sandbox';
import type { Texts } from '../i18n/texts.js';
import type { Column } from '../parts/data-table.element.js';
import { shortId, showFen, showInstant } from '../parts/format.js';
import { hrefOf } from '../shell/router.js';

const accountLink = (account: string): unknown =>
  html`<a class="link mono" href=${hrefOf('ledger', ['account', account])}>${shortId(account)}</a>`;

const stateCell = ({ state }: LedgerTransfer, t: Texts): unknown => {
  const kind = state === 'POSTED' ? '' : state === 'PENDING' ? 'info' : 'warning';
  return html`<wdl-badge .label=${t.ledger.states[state] ?? state} kind=${kind}></wdl-badge>`;
};

/** Columns of a list of transfers. */
export const transferColumns = (t: Texts): readonly Column<LedgerTransfer>[] => [
  { label: t.ledger.purpose, cell: ({ purpose }) => t.ledger.purposes[purpose] ?? purpose },
  { label: t.ledger.from, cell: ({ debit }) => accountLink(debit) },
  { label: t.ledger.to, cell: ({ credit }) => accountLink(credit) },
  { label: t.ledger.state, cell: (transfer) => stateCell(transfer, t) },
  { label: t.ledger.amount, cell: ({ amount }) => showFen(amount), figures: true },
  { label: t.ledger.time, cell: ({ at }) => showInstant(at), figures: true },
];

/** Columns of the statement of one account: its side of each transfer. */
export const statementColumns = (t: Texts, account: string): readonly Column<LedgerTransfer>[] => {
  const onSide = (side: 'debit' | 'credit') => (transfer: LedgerTransfer) =>
    transfer[side] === account ? showFen(transfer.amount) : '';
  return [
    { label: t.ledger.purpose, cell: ({ purpose }) => t.ledger.purposes[purpose] ?? purpose },
    {
      label: t.ledger.other,
      cell: ({ debit, credit }) => accountLink(debit === account ? credit : debit),
    },
    { label: t.ledger.state, cell: (transfer) => stateCell(transfer, t) },
    { label: t.ledger.debits, cell: onSide('debit'), figures: true },
    { label: t.ledger.credits, cell: onSide('credit'), figures: true },
    { label: t.ledger.time, cell: ({ at }) => showInstant(at), figures: true },
  ];
};
