import { formatMoney, toFen } from '@weidongli/finance/money';
import type { WealthOrder, WealthQuote } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import { showShortDay } from '../screen/show-short-day.js';
import { isSale, renderOrderDates } from './order-dates-view.js';
import { renderAskAgain, renderChanged, renderUnanswered, type ChangedRow } from './order-notices-view.js';
import { isCancelable, stepOfOrder } from './order-state.js';
import type { OrderTexts } from './order-texts.js';
import { showShares } from './show-shares.js';

/** What the result of an order is drawn from. */
export interface OrderResultView {
  readonly order: WealthOrder;
  /** The bank's time, milliseconds since 1970. */
  readonly now: number;
  readonly t: OrderTexts;
  /** As `OrderDatesView.maturityDate`. */
  readonly maturityDate?: string | null | undefined;
}

/** How the ways on from a result are drawn. */
export interface OrderResultActions extends OrderResultView {
  /** Opens the sheet that asks whether to cancel. */
  readonly askCancel: () => void;
  /** Leaves the screen. */
  readonly leave: () => void;
}

/** Shows what was ordered: `10,000.00元`, or `9,198.20份`. */
export const showOrdered = (
  { amount, shares }: Pick<WealthOrder | WealthQuote, 'amount' | 'shares'>,
  t: OrderTexts,
): string => (amount === null ? t.shares(showShares(shares ?? '')) : t.money(formatMoney(toFen(amount))));

interface Headline {
  readonly kind: 'success' | 'info' | 'danger';
  readonly heading: string;
  readonly text: string;
}

const underWay = ({ order, t }: OrderResultView): Headline => ({
  kind: 'success',
  heading: isSale(order.side) ? t.redeemedTitle : t.orderedTitle,
  text:
    isSale(order.side) && order.status !== 'DELAYED' ? t.redeemedText : (t.orderedTexts[order.status] ?? ''),
});

const headlineOf = (view: OrderResultView): Headline => {
  const { order, t } = view;
  const back = order.confirmation?.paidOut;
  switch (order.status) {
    case 'CANCELLED':
      return {
        kind: 'info',
        heading: t.cancelledTitle,
        text: isSale(order.side) ? t.cancelledSellText : t.cancelledText,
      };
    case 'CONFIRMED':
      return isSale(order.side)
        ? { kind: 'success', heading: t.confirmedSellTitle, text: t.confirmedSellText }
        : { kind: 'success', heading: t.confirmedTitle, text: '' };
    case 'PARTIALLY_CONFIRMED':
      return {
        kind: 'info',
        heading: t.partlyTitle,
        text: back === undefined ? '' : t.partlyText(formatMoney(toFen(back))),
      };
    case 'SETTLED':
      return { kind: 'success', heading: t.settledTitle, text: '' };
    case 'FAILED':
    case 'REJECTED':
      return {
        kind: 'danger',
        heading: t.failedOrderTitle,
        text: isSale(order.side)
          ? t.failedSellText
          : (t.failedOrderTexts[order.failure ?? ''] ?? t.failedOrderOther),
      };
    default:
      return underWay(view);
  }
};

const confirmedRows = ({ order, t }: OrderResultView): readonly AmountRow[] => {
  const { confirmation, side } = order;
  if (confirmation === null) return [];
  const { nav, navDate, shares, net, fee, paidOut } = confirmation;
  const money = (sum: typeof net): string => t.money(formatMoney(toFen(sum)));
  return [
    { label: t.confirmedNav(showShortDay(navDate, t)), value: nav },
    { label: t.confirmedShares, value: showShares(shares), unit: t.sharesUnit },
    ...(isSale(side) ? [] : [{ label: t.confirmedNet, value: money(net) }]),
    { label: t.confirmedFee, value: money(fee) },
    ...(isSale(side) ? [{ label: t.confirmedPayout, value: money(paidOut), strong: true }] : []),
  ];
};

const receiptRows = (view: OrderResultView): readonly AmountRow[] => {
  const { order, t } = view;
  const sale = isSale(order.side);
  return [
    { label: sale ? t.sharesSold : t.amountPaid, value: showOrdered(order, t) },
    ...confirmedRows(view),
    { label: sale ? t.getAccount : t.payAccount, value: t.card(order.cardMasked.slice(-4)) },
    { label: t.orderNumber, value: order.number.replace(/(\d{4})(?=\d)/g, '$1 ') },
  ];
};

/** Renders how an order stands: what was ordered, what was confirmed, and its days while they count. */
export const renderOrderResult = (view: OrderResultView): TemplateResult => {
  const { order, now, t, maturityDate } = view;
  const { kind, heading, text } = headlineOf(view);
  const step = stepOfOrder(order);
  return html`
    <wdl-receipt>
      <wdl-result slot="result" data-heading .kind=${kind} .heading=${heading} .text=${text}></wdl-result>
      <wdl-amount-list
        .rows=${[{ label: t.productRow, value: order.name }, ...receiptRows(view)]}
      ></wdl-amount-list>
    </wdl-receipt>
    ${
      step === 'progress' || step === 'done'
        ? renderOrderDates({ dates: order.dates, side: order.side, now, t, order, maturityDate })
        : nothing
    }
  `;
};

/** Renders the ways on: leave, and cancel while the bank allows it. */
export const renderOrderResultActions = ({
  order,
  now,
  t,
  askCancel,
  leave,
}: OrderResultActions): TemplateResult =>
  isCancelable(order, now)
    ? html`<wdl-action-bar slot="footer" plain pair>
        <wdl-button kind="second" .label=${t.cancelOrder} @click=${askCancel}></wdl-button>
        <wdl-button .label=${t.home} @click=${leave}></wdl-button>
      </wdl-action-bar>`
    : html`<wdl-action-bar slot="footer" plain>
        <wdl-button kind="second" .label=${t.home} @click=${leave}></wdl-button>
      </wdl-action-bar>`;

/** What the question before cancelling is drawn from. */
export interface CancelView {
  readonly order: WealthOrder;
  readonly t: OrderTexts;
  readonly busy: boolean;
  /** What went wrong; empty when nothing did. */
  readonly error: string;
  readonly cancel: () => void;
  readonly close: () => void;
}

/** Names the question before cancelling; the heading of the sheet. */
export const cancelTitle = ({ side }: WealthOrder, t: OrderTexts): string =>
  isSale(side) ? t.cancelSellTitle : t.cancelTitle;

/** Renders the question before cancelling; the content of a sheet. */
export const renderCancel = ({ order, t, busy, error, cancel, close }: CancelView): TemplateResult => html`
  ${error === '' ? nothing : html`<wdl-notice kind="warning" .text=${error}></wdl-notice>`}
  <p>
    ${
      order.amount === null
        ? t.cancelSellText(showShares(order.shares ?? ''))
        : t.cancelText(formatMoney(toFen(order.amount)), t.card(order.cardMasked.slice(-4)))
    }
  </p>
  <div class="pair">
    <wdl-button kind="second" .label=${t.cancelNo} @click=${close}></wdl-button>
    <wdl-button
      kind="danger"
      .label=${t.cancelYes}
      .busyLabel=${t.cancelling}
      .busy=${busy}
      @click=${cancel}
    ></wdl-button>
  </div>
`;

/** What the query of an order without a reply is drawn from. */
export interface UnknownOrderView {
  /** What may have been ordered. */
  readonly quote: WealthQuote | undefined;
  readonly problem: FlowProblem | undefined;
  /** Words for the problem when the customer has to log in again. */
  readonly signedOutText: string;
  readonly busy: boolean;
  readonly t: OrderTexts;
  readonly query: () => void;
}

/** Renders the query of an order whose reply never came. */
export const renderUnknownOrder = ({ quote, ...view }: UnknownOrderView): TemplateResult =>
  renderUnanswered({
    ...view,
    rows:
      quote === undefined
        ? []
        : [
            { label: view.t.productRow, value: quote.name },
            {
              label: isSale(quote.side) ? view.t.sharesSold : view.t.amountPaid,
              value: showOrdered(quote, view.t),
            },
          ],
  });

/** Renders the one thing that can be done about it: ask again. */
export const renderUnknownOrderActions: (view: UnknownOrderView) => TemplateResult = renderAskAgain;

/** What the notice of a new quote in place of an expired one is drawn from. */
export interface RequotedView {
  /** The quote that has expired. */
  readonly before: WealthQuote | undefined;
  readonly quote: WealthQuote;
  readonly t: OrderTexts;
}

/** Renders, after a quote has expired on the confirm page, its days beside the new ones. */
export const renderRequoted = ({ before, quote, t }: RequotedView): TemplateResult | typeof nothing => {
  if (before === undefined) return nothing;
  const row = (label: string, name: 'tradeDate' | 'confirmDate' | 'settleDate'): ChangedRow => ({
    label,
    before: showShortDay(before.dates[name], t),
    now: showShortDay(quote.dates[name], t),
  });
  const sale = isSale(quote.side);
  return renderChanged({
    title: t.requotedTitle,
    text: t.requotedText,
    isSame: before.dates.tradeDate === quote.dates.tradeDate,
    rows: [
      row(t.stepTrade, 'tradeDate'),
      row(sale ? t.stepConfirmSell : t.stepConfirm, 'confirmDate'),
      row(sale ? t.stepArrives : t.stepIncome, 'settleDate'),
    ],
    t,
  });
};
