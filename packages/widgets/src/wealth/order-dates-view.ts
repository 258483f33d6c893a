import type { OrderDates, WealthOrder } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineItem } from '../kit/timeline.element.js';
import { businessDate, showMinute } from '../screen/show-date.js';
import { dateOf, nameDay, showNearDay, tradeDayReason } from './order-days.js';
import type { OrderTexts } from './order-texts.js';

/** What the days of an order are drawn from. */
export interface OrderDatesView {
  readonly dates: OrderDates;
  /** Side of the quote or of the order. */
  readonly side: string;
  /** The bank's time, milliseconds since 1970. */
  readonly now: number;
  readonly t: OrderTexts;
  /** The order, once there is one: what has happened is marked as done. */
  readonly order?: WealthOrder | undefined;
  /** Day on which bound money comes back; null where that counts from the purchase, absent where nothing is bound. */
  readonly maturityDate?: string | null | undefined;
}

interface Step {
  readonly title: string;
  readonly date: string;
  readonly text?: string;
}

/** Tells whether a side sells units. */
export const isSale = (side: string): boolean => side === 'REDEEM' || side === 'FAST_REDEEM';

/** Says for which day an order of now counts, and why. */
export const tradeHeading = ({ dates, side, now, t, order }: OrderDatesView): string => {
  if (side === 'FAST_REDEEM') return t.tradeAtOnce;
  const today = dateOf(now);
  const day = nameDay(dates.tradeDate, today, t);
  if (order !== undefined) return t.tradeOn(day);
  const cutOff = showMinute(dates.cancelUntil);
  switch (tradeDayReason(dates, now)) {
    case 'today':
      return t.tradeToday(cutOff);
    case 'weekend':
      return t.tradeAfterWeekend(t.weekdays[new Date(`${today}T00:00:00Z`).getUTCDay()] ?? '', day);
    case 'holiday':
      return t.tradeAfterHoliday(day);
    case 'after-cut-off':
      return t.tradeAfterCutOff(cutOff, day);
  }
};

const submitText = ({ dates, side, now, t, order }: OrderDatesView): string | undefined => {
  if (order !== undefined && order.status !== 'SUBMITTED') return undefined;
  const day = nameDay(businessDate(dates.cancelUntil), dateOf(now), t);
  const say = isSale(side) ? t.stepSubmitSell : t.stepSubmitText;
  return say(day, showMinute(dates.cancelUntil));
};

const lastSteps = ({ dates, side, t, maturityDate }: OrderDatesView): readonly Step[] => {
  if (isSale(side)) return [{ title: t.stepArrives, date: dates.settleDate }];
  if (maturityDate === undefined) return [{ title: t.stepIncome, date: dates.settleDate }];
  return [
    { title: t.stepIncomeFixed, date: dates.settleDate },
    ...(maturityDate === null ? [] : [{ title: t.stepMatures, date: maturityDate }]),
  ];
};

const stepsOf = (view: OrderDatesView): readonly Step[] => {
  const { dates, side, now, t, order } = view;
  const submitted = order === undefined ? dateOf(now) : businessDate(order.createdAt);
  if (side === 'FAST_REDEEM')
    return [
      { title: t.stepSubmit, date: submitted },
      { title: t.stepArrives, date: dates.settleDate },
    ];
  const text = submitText(view);
  return [
    { title: t.stepSubmit, date: submitted, ...(text === undefined ? {} : { text }) },
    { title: t.stepTrade, date: dates.tradeDate },
    { title: isSale(side) ? t.stepConfirmSell : t.stepConfirm, date: dates.confirmDate },
    ...lastSteps(view),
  ];
};

/** How many steps are behind the customer; the next one is going on. */
const doneSteps = (order: WealthOrder | undefined, count: number, today: string): number => {
  switch (order?.status) {
    case 'ACCEPTED':
    case 'DELAYED':
      return 1;
    case 'CONFIRMED':
    case 'PARTIALLY_CONFIRMED':
      return today >= order.dates.settleDate && !isSale(order.side) ? count : 3;
    case 'SETTLED':
      return count;
    default:
      return 0;
  }
};

/** Lists the days of an order as a timeline draws them. */
export const orderDays = (view: OrderDatesView): readonly TimelineItem[] => {
  const { now, t, order } = view;
  const today = dateOf(now);
  const steps = stepsOf(view);
  const done = doneSteps(order, steps.length, today);
  return steps.map(({ title, date, text }, index) => {
    const state = index < done ? 'done' : index === done ? 'now' : 'todo';
    return {
      state,
      stateLabel: { done: t.stateDone, now: t.stateNow, todo: t.stateTodo }[state],
      title,
      time: showNearDay(date, today, t),
      ...(text === undefined ? {} : { text }),
    };
  });
};

/** Renders the days of an order, with the reason for its trade date above them. */
export const renderOrderDates = (view: OrderDatesView): TemplateResult => html`
  <section class="card" aria-label=${view.t.orderDays}>
    <h2 class="card__title">${tradeHeading(view)}</h2>
    <wdl-timeline .label=${view.t.orderDays} .items=${orderDays(view)}></wdl-timeline>
    ${view.dates.provisional ? html`<p class="note">${view.t.provisional}</p>` : nothing}
  </section>
`;
