import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { OrderTexts } from './order-texts.js';

/** What the query of something without a reply is drawn from. */
export interface UnansweredView {
  /** What may have been ordered. */
  readonly rows: readonly AmountRow[];
  readonly problem: FlowProblem | undefined;
  /** Words for the problem when the customer has to log in again. */
  readonly signedOutText: string;
  readonly t: Pick<
    OrderTexts,
    'stateRow' | 'stateWaiting' | 'unknownOrderOffline' | 'unknownOrderText' | 'unknownOrderTitle'
  >;
}

/** Renders that something was sent and no reply came: what it was, and that only questions are asked. */
export const renderUnanswered = ({ rows, problem, signedOutText, t }: UnansweredView): TemplateResult =>
  html`<section class="card">
      <wdl-result
        data-heading
        kind="warning"
        .heading=${t.unknownOrderTitle}
        .text=${t.unknownOrderText}
      ></wdl-result>
      <wdl-amount-list .rows=${[...rows, { label: t.stateRow, value: t.stateWaiting }]}></wdl-amount-list>
    </section>
    ${
      problem === undefined
        ? nothing
        : html`<wdl-notice
            data-problem
            kind="warning"
            .text=${problem.code === 'unauthenticated' ? signedOutText : t.unknownOrderOffline}
          ></wdl-notice>`
    }`;

/** What the button of such a query is drawn from. */
export interface AskAgainView {
  readonly busy: boolean;
  readonly t: Pick<OrderTexts, 'queryAgain' | 'querying'>;
  readonly query: () => void;
}

/** Renders the one thing that can be done about a reply that never came: ask again. */
export const renderAskAgain = ({ busy, t, query }: AskAgainView): TemplateResult => html`
  <wdl-action-bar slot="footer" plain>
    <wdl-button .label=${t.queryAgain} .busyLabel=${t.querying} .busy=${busy} @click=${query}></wdl-button>
  </wdl-action-bar>
`;

/** A figure before and after the bank has quoted anew. */
export interface ChangedRow {
  readonly label: string;
  readonly before: string;
  readonly now: string;
}

/** What the notice of a new quote in place of an expired one is drawn from. */
export interface ChangedView {
  /** Heading of the figures that have changed. */
  readonly title: string;
  /** Notice above them. */
  readonly text: string;
  /** Whether everything is as it was, and only the time had run out. */
  readonly isSame: boolean;
  readonly rows: readonly ChangedRow[];
  readonly t: Pick<OrderTexts, 'requotedBefore' | 'requotedSame'>;
}

/** Renders, after a quote has expired on the confirm page, what it said beside what the new one says. */
export const renderChanged = ({ title, text, isSame, rows, t }: ChangedView): TemplateResult =>
  html`<wdl-notice data-requoted kind="warning" .text=${isSame ? t.requotedSame : text}></wdl-notice> ${
      isSame
        ? nothing
        : html`<section class="card">
            <h2 class="card__title">${title}</h2>
            <wdl-amount-list
              .rows=${rows.map(({ label, before, now }) => ({
                label,
                value: now,
                note: t.requotedBefore(before),
                strong: true,
              }))}
            ></wdl-amount-list>
          </section>`
    }`;
