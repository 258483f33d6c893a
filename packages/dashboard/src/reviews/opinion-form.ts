import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../i18n/texts.js';
import { verdictsOf, type EnteredOpinion, type OpinionProblem } from './opinion.rules.js';

/** What the form is drawn from. */
export interface OpinionForm {
  readonly t: Texts['reviews'];
  readonly entered: EnteredOpinion;
  readonly problem: OpinionProblem | '';
  /** Kind of the review: it says which verdicts there are. */
  readonly kind: string;
  readonly enter: (change: Partial<EnteredOpinion>) => void;
}

type Typed = CustomEvent<{ value: string }>;

const options = (names: Readonly<Record<string, string>>, values: readonly string[]) =>
  values.map((value) => ({ value, label: names[value] ?? value }));

/** Renders the fields of an opinion: who, what, and what that needs. */
export const renderOpinionForm = ({ t, entered, problem, kind, enter }: OpinionForm): TemplateResult => html`
  <div class="fields">
    <wdl-text-field
      .label=${t.reviewer}
      .hint=${t.reviewerHint}
      .error=${problem === 'reviewer' ? t.reviewerWrong : ''}
      .value=${entered.reviewer}
      @wdl-input=${(event: Typed) => {
        enter({ reviewer: event.detail.value });
      }}
    ></wdl-text-field>
    <wdl-select-field
      .label=${t.verdict}
      .value=${entered.verdict}
      .options=${options(t.verdicts, verdictsOf(kind))}
      @wdl-change=${(event: Typed) => {
        enter({ verdict: event.detail.value as EnteredOpinion['verdict'] });
      }}
    ></wdl-select-field>
    ${
      entered.verdict === 'REJECT'
        ? html`<wdl-select-field
            .label=${t.reason}
            .value=${entered.reason}
            .options=${options(t.reasons, Object.keys(t.reasons))}
            @wdl-change=${(event: Typed) => {
              enter({ reason: event.detail.value });
            }}
          ></wdl-select-field>`
        : nothing
    }
  </div>
  ${entered.verdict === 'ASK' ? renderWanted({ t, entered, problem, kind, enter }) : nothing}
`;

const renderWanted = ({ t, entered, problem, enter }: OpinionForm): TemplateResult => html`
  <wdl-option-list
    multiple
    .label=${t.items}
    .options=${options(t.itemNames, Object.keys(t.itemNames))}
    .values=${entered.items}
    .error=${problem === 'items' ? t.itemsWrong : ''}
    @wdl-change=${(event: CustomEvent<{ values: readonly string[] }>) => {
      enter({ items: event.detail.values });
    }}
  ></wdl-option-list>
  <wdl-text-field
    .label=${t.note}
    .hint=${t.noteHint}
    .error=${problem === 'note' ? t.noteWrong : ''}
    .value=${entered.note}
    @wdl-input=${(event: Typed) => {
      enter({ note: event.detail.value });
    }}
  ></wdl-text-field>
`;
