import { html, type TemplateResult } from 'lit';
import { renderHead } from './account-open.head-view.js';
import { occupations, purposes, taxResidencies } from './account-open.options.js';
import { detailError, renderErrors, renderProblem } from './account-open.problem-view.js';
import { renderCancel } from './account-open.sheets.js';
import type { Details, OpenEvent } from './account-open.state.js';
import type { OpenView } from './account-open.view.js';

/** One question, and its answers. */
interface Question<K extends keyof Details> {
  readonly field: K;
  readonly title: string;
  readonly text: string;
  readonly options: readonly { readonly value: Details[K]; readonly label: string }[];
}

/** Renders what an account holder has to say: three questions, of which none is answered beforehand. */
export const renderDetails = (view: OpenView): TemplateResult => {
  const { t } = view;
  const labelled = <V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>) =>
    values.map((value) => ({ value, label: labels[value] }));
  return html`
    ${renderHead(view, {
      step: 'DETAILS',
      name: t.stepDetails,
      heading: t.headingDetails,
      lead: t.leadDetails,
    })}
    ${renderErrors(view)} ${renderProblem(view)}
    ${renderQuestion(view, {
      field: 'occupation',
      title: t.occupation,
      text: '',
      options: labelled(occupations, t.occupations),
    })}
    ${renderQuestion(view, {
      field: 'taxResidency',
      title: t.taxResidency,
      text: t.taxText,
      options: labelled(taxResidencies, t.taxResidencies),
    })}
    ${renderQuestion(view, {
      field: 'purpose',
      title: t.purpose,
      text: '',
      options: labelled(purposes, t.purposes),
    })}
    ${renderCancel(view)}
  `;
};

/** Renders the button of the details. */
export const renderDetailsActions = ({ state, t, act }: OpenView): TemplateResult => html`
  <wdl-action-bar slot="footer">
    <wdl-button
      .label=${t.next}
      .busyLabel=${t.working}
      .busy=${state.work === 'details'}
      @click=${() => {
        act({ type: 'submit-details' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderQuestion = <K extends keyof Details>(
  { state, t, act }: OpenView,
  { field, title, text, options }: Question<K>,
): TemplateResult =>
  html`<section class="stack">
    <h2 class="card__title pad">${title}</h2>
    ${text === '' ? '' : html`<p class="soft pad">${text}</p>`}
    <wdl-option-list
      data-field=${field}
      .label=${title}
      .options=${options}
      .value=${state.details[field] ?? ''}
      .error=${detailError(state, field, t)}
      @wdl-change=${({ detail }: CustomEvent<{ value: Details[K] }>) => {
        act({ type: 'detail-chosen', field, value: detail.value } as OpenEvent);
      }}
    ></wdl-option-list>
  </section>`;
