import { html, nothing, type TemplateResult } from 'lit';
import { canonicalAmount } from './loan-draw.amount.js';
import { employments, type ApplyEmployment, type ApplyErrors } from './loan-apply.check.js';
import type { LoanApplyMessages } from './loan-apply.messages.js';
import { renderHead } from './loan-apply.parts.js';
import { renderProblem } from './loan-apply.ways-view.js';
import { lengthOf, workplaceLimit } from './loan-apply.text.js';
import type { ApplyView } from './loan-apply.view.js';

/** Says what is wrong with the workplace; empty when nothing is. */
const workplaceError = ({ errors, text }: Typed, t: LoanApplyMessages): string =>
  errors.workplace === undefined
    ? ''
    : t.textProblem(errors.workplace, t.workplace, lengthOf(text.trim()), workplaceLimit);

interface Typed {
  readonly errors: ApplyErrors;
  readonly text: string;
}

/** Renders the application: three things, of which one may be left out. */
export const renderForm = (view: ApplyView): TemplateResult => html`
  ${renderHead(view.t.stepOf(2, 2, view.t.stepForm), 2, view.t.headingForm, view.t.leadForm)}
  ${renderErrors(view)} ${renderProblem(view)} ${renderEmployment(view)} ${renderDetails(view)}
`;

/** Renders the button of the application, and the way out beside it. */
export const renderFormActions = ({ state, t, act, leave }: ApplyView): TemplateResult => html`
  <wdl-action-bar slot="footer" pair>
    <wdl-button
      kind="second"
      .label=${t.decline}
      ?disabled=${state.work !== undefined}
      @click=${() => {
        leave('home');
      }}
    ></wdl-button>
    <wdl-button
      .label=${t.submit}
      .busyLabel=${t.working}
      .busy=${state.work === 'apply'}
      @click=${() => {
        act({ type: 'submit' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderErrors = ({ state, t }: ApplyView): TemplateResult | typeof nothing => {
  const { errors } = state;
  const entries = [
    ...(errors.employment === undefined ? [] : [{ field: 'employment', text: t.employmentMissing }]),
    ...(errors.workplace === undefined
      ? []
      : [{ field: 'workplace', text: workplaceError({ errors, text: state.workplaceText }, t) }]),
    ...(errors.income === undefined ? [] : [{ field: 'income', text: t.incomeProblem(errors.income) }]),
  ];
  return entries.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(entries.length)}
        .errors=${entries}
      ></wdl-error-summary>`;
};

const renderEmployment = ({ state, t, act }: ApplyView): TemplateResult =>
  html`<section class="card">
    <h2 class="card__title">${t.employment}</h2>
    <wdl-option-list
      data-field="employment"
      .label=${t.employment}
      .options=${employments.map((value) => ({ value, label: t.employments[value] }))}
      .value=${state.employment ?? ''}
      .error=${state.errors.employment === undefined ? '' : t.employmentMissing}
      @wdl-change=${(event: CustomEvent<{ value: ApplyEmployment }>) => {
        act({ type: 'employment-chosen', employment: event.detail.value });
      }}
    ></wdl-option-list>
  </section>`;

const renderDetails = ({ state, t, act }: ApplyView): TemplateResult => {
  const { errors, workplaceText: text } = state;
  const workplace = (event: CustomEvent<{ value: string }>): void => {
    act({ type: 'workplace-typed', text: event.detail.value });
  };
  const income = (event: CustomEvent<{ value: string }>): void => {
    act({ type: 'income-typed', text: event.detail.value });
  };
  return html`<section class="card">
      <wdl-text-field
        data-field="workplace"
        .label=${t.workplace}
        .aside=${t.optional}
        .value=${text}
        .hint=${t.workplaceHint}
        .error=${workplaceError({ errors, text }, t)}
        @wdl-input=${workplace}
        @wdl-change=${workplace}
      ></wdl-text-field>
    </section>
    <section class="card">
      <wdl-money-field
        data-field="income"
        .label=${t.income}
        .value=${state.incomeText}
        sign="¥"
        .hint=${t.incomeHint}
        .error=${errors.income === undefined ? '' : t.incomeProblem(errors.income)}
        .clearLabel=${t.clearIncome}
        .canonicalise=${canonicalAmount}
        @wdl-input=${income}
        @wdl-change=${income}
      ></wdl-money-field>
    </section>`;
};
