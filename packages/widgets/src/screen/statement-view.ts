import { html, nothing, type TemplateResult } from 'lit';
import { lengthOf } from './own-words.js';

/** Texts of every objection. */
export interface StatementTexts {
  readonly statement: string;
  readonly statementHint: string;
  readonly written: (n: number, of: number) => string;
  readonly errorsTitle: (n: number) => string;
  readonly back: string;
  readonly working: string;
}

/** An objection while it is written: what is shown, and what the customer does. */
export interface Statement {
  readonly t: StatementTexts;
  readonly heading: string;
  readonly lead: string;
  /** Label of the button that sends it. */
  readonly send: string;
  /** As typed. */
  readonly text: string;
  /** Most characters that the bank takes. */
  readonly limit: number;
  /** What is wrong with it; empty when nothing is. */
  readonly error: string;
  readonly isSending: boolean;
  /** What last went wrong with sending it. */
  readonly problem: TemplateResult | typeof nothing;
  readonly typed: (text: string) => void;
  readonly submit: () => void;
  readonly back: () => void;
}

/** Renders an objection to a refusal, in the customer's own words. */
export const renderStatement = (view: Statement): TemplateResult => {
  const { t, heading, lead, text, limit, error, problem } = view;
  const typed = (event: CustomEvent<{ value: string }>): void => {
    view.typed(event.detail.value);
  };
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${heading}</h1>
      <p class="head__lead">${lead}</p>
    </div>
    ${
      error === ''
        ? nothing
        : html`<wdl-error-summary
            .heading=${t.errorsTitle(1)}
            .errors=${[{ field: 'statement', text: error }]}
          ></wdl-error-summary>`
    }
    ${problem}
    <section class="card">
      <wdl-text-field
        data-field="statement"
        rows="6"
        .label=${t.statement}
        .aside=${t.written(lengthOf(text.trim()), limit)}
        .hint=${t.statementHint}
        .value=${text}
        .error=${error}
        @wdl-input=${typed}
        @wdl-change=${typed}
      ></wdl-text-field>
    </section>
    ${renderActions(view)}
  `;
};

const renderActions = ({ t, send, isSending, back, submit }: Statement): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button kind="second" .label=${t.back} @click=${back}></wdl-button>
    <wdl-button .label=${send} .busy=${isSending} .busyLabel=${t.working} @click=${submit}></wdl-button>
  </wdl-action-bar>
`;
