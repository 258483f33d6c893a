import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import { choicesOf, chosenQuote, type RepayChoice } from './loan-repay.state.js';
import type { RepayView } from './loan-repay.view.js';
import type * as laterParts from './loan-repay.later.js';

/** Parts of the first screen that something must be chosen for. */
export type ChooseLater = Pick<typeof laterParts, 'renderChosen' | 'renderErrors' | 'renderProblem'>;

/** Renders the first screen: what is paid back, and what that costs; the last once `later` is there. */
export const renderChoose = (view: RepayView, later: ChooseLater | undefined): TemplateResult => html`
  <div class="head"><h1 class="head__title" tabindex="-1" data-heading>${view.t.heading}</h1></div>
  ${later?.renderErrors(view) ?? nothing} ${later?.renderProblem(view) ?? nothing} ${renderChoices(view)}
  ${later?.renderChosen(view) ?? nothing}
`;

/** Renders the button of the first screen; with a quote it says how much is taken. */
export const renderChooseActions = ({ state, t, act }: RepayView): TemplateResult => {
  const quote = state.choice === 'PARTIAL' ? undefined : chosenQuote(state);
  return html`
    <wdl-action-bar slot="footer">
      <wdl-button
        .label=${quote === undefined ? t.next : t.repay(formatMoney(toFen(quote.amount)))}
        .busyLabel=${state.work === 'repay' ? t.working : t.calculating}
        .busy=${state.work === 'quote' || state.work === 'repay' || state.work === 'refresh'}
        @click=${() => {
          act({ type: 'next' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

const subOf = ({ state, t }: RepayView, choice: RepayChoice): string => {
  if (choice === 'FULL') return t.fullSub;
  if (choice === 'PARTIAL') return t.partSub;
  const days = state.loan?.daysPastDue ?? 0;
  return days > 0 ? t.overdueSub(days) : t.dueSub;
};

const renderChoices = (view: RepayView): TemplateResult => {
  const { state, t, act } = view;
  const choices = choicesOf(state);
  const overdue = !choices.includes('PARTIAL');
  const options = choices.map((choice) => {
    const quote = choice === 'PARTIAL' ? undefined : state.quotes[choice];
    return {
      value: choice,
      label: choice === 'DUE' && overdue ? t.dueOverdue : t.choices[choice],
      sub: subOf(view, choice),
      ...(quote === undefined ? {} : { end: t.money(formatMoney(toFen(quote.amount))) }),
    };
  });
  return html`<wdl-option-list
      data-field="choice"
      .label=${t.choiceLabel}
      .options=${options}
      .value=${state.choice ?? ''}
      .error=${state.errors.choice === undefined ? '' : t.choiceMissing}
      @wdl-change=${(event: CustomEvent<{ value: RepayChoice }>) => {
        act({ type: 'chosen', choice: event.detail.value });
      }}
    ></wdl-option-list>
    ${overdue ? html`<p class="note pad">${t.overduePartly}</p>` : nothing}`;
};
