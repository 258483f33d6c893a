import { html, nothing, type TemplateResult } from 'lit';
import { countStep } from '../screen/application-part.js';
import type { ErrorEntry } from '../kit/error-summary.element.js';
import { entryFields, liveNumber, type EntryField } from './identity-document.entries.js';
import { problemText } from './identity-document.problem.js';
import type { DocumentView } from './identity-document.view.js';

/** Says what is wrong with an entry; empty when nothing is. */
const errorOf = ({ state, t }: DocumentView, field: EntryField): string => {
  const { errors, entries, today } = state;
  switch (field) {
    case 'name':
      return errors.name === undefined ? '' : t.nameProblems[errors.name];
    case 'idNumber': {
      const live = liveNumber(entries.idNumber, today);
      const problem = errors.idNumber ?? (live === 'right' ? undefined : live);
      return problem === undefined ? '' : t.numberProblems[problem];
    }
    default: {
      const problem = errors[field];
      if (problem === undefined) return '';
      return field === 'validUntil' && problem === 'not-a-date'
        ? t.otherProblemsUntil
        : t.otherProblems[problem];
    }
  }
};

/** Says what helps with an entry while nothing is wrong. */
const hintOf = ({ state, t }: DocumentView, field: EntryField): string => {
  if (state.doubtful.includes(field)) return t.doubtful;
  if (field === 'idNumber' && liveNumber(state.entries.idNumber, state.today) === 'right')
    return t.numberRight;
  return field === 'validUntil' && state.entries.validUntil === '' ? t.validUntilHint : '';
};

const renderField = (view: DocumentView, field: EntryField): TemplateResult => {
  const { state, t, act } = view;
  return html`<wdl-text-field
    data-field=${field}
    .label=${t[field]}
    .rows=${field === 'address' ? 2 : 1}
    .value=${state.entries[field]}
    .hint=${hintOf(view, field)}
    .error=${errorOf(view, field)}
    ?doubtful=${state.doubtful.includes(field)}
    @wdl-input=${({ detail }: CustomEvent<{ value: string }>) => {
      act({ type: 'typed', field, text: detail.value });
    }}
    @wdl-change=${() => {
      act({ type: 'left', field });
    }}
  ></wdl-text-field>`;
};

const renderErrors = (view: DocumentView): TemplateResult | typeof nothing => {
  const { state, t } = view;
  const errors: readonly ErrorEntry[] = entryFields
    .filter((field) => state.errors[field] !== undefined)
    .map((field) => ({ field, text: t.fieldError(t[field], errorOf(view, field)) }));
  return errors.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(errors.length)}
        .errors=${errors}
      ></wdl-error-summary>`;
};

/** Renders how far the application is. */
const renderCount = ({ state, t }: DocumentView): TemplateResult | typeof nothing => {
  if (state.application === undefined) return nothing;
  const { index, of } = countStep(state.application, 'ID_DOCUMENT');
  return html`<wdl-meter
    class="pad"
    text-first
    .label=${t.confirmStep(index, of)}
    .value=${index}
    .max=${of}
  ></wdl-meter>`;
};

/** Renders what the bank has read, for the customer to check and mend. */
export const renderConfirm = (view: DocumentView): TemplateResult => {
  const { state, t, isSandbox, act } = view;
  const problem = problemText(state, t);
  return html`
    ${renderCount(view)}
    <div class="head">
      <h1 class="head__title" tabindex="-1">${t.confirmTitle}</h1>
      <p class="head__lead">${t.confirmLead}</p>
    </div>
    ${state.refused === undefined ? nothing : renderErrors(view)}
    ${problem === '' ? nothing : html`<wdl-notice data-problem kind="warning" .text=${problem}></wdl-notice>`}
    <section class="card" aria-label=${t.confirmTitle}>
      ${renderField(view, 'name')} ${renderField(view, 'idNumber')} ${renderField(view, 'address')}
      <div class="pair">${renderField(view, 'validFrom')} ${renderField(view, 'validUntil')}</div>
    </section>
    <p class="note pad">${isSandbox ? t.confirmNoteSandbox : t.confirmNote}</p>
    <wdl-action-bar slot="footer" pair>
      <wdl-button
        kind="second"
        .label=${t.again}
        @click=${() => {
          act({ type: 'again' });
        }}
      ></wdl-button>
      <wdl-button
        .label=${t.right}
        .busyLabel=${t.working}
        .busy=${state.work === 'submit'}
        @click=${() => {
          act({ type: 'submit' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};
