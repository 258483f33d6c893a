import { html, nothing, type TemplateResult } from 'lit';
import type { AccountOpenMessages } from './account-open.messages.js';
import { problemText } from './account-open.problem.js';
import type { Details, OpenField, OpenState } from './account-open.state.js';
import type { OpenView } from './account-open.view.js';

/** Says that no class was chosen; empty when one was. */
export const classError = ({ errors }: OpenState, t: AccountOpenMessages): string =>
  errors.class === undefined ? '' : t.classMissing;

/** Says that a question was not answered; empty when it was. */
export const detailError = ({ errors }: OpenState, field: keyof Details, t: AccountOpenMessages): string =>
  errors[field] === undefined ? '' : t.detailsMissing[field];

/** Says what is wrong with the password; empty when nothing is. */
export const passwordError = (
  { errors }: OpenState,
  field: 'password' | 'again',
  t: AccountOpenMessages,
): string => {
  const problem = errors[field];
  return problem === undefined ? '' : t.passwordProblems[problem];
};

const textOf = (state: OpenState, field: OpenField, t: AccountOpenMessages): string => {
  switch (field) {
    case 'class':
      return classError(state, t);
    case 'consent':
      return state.errors.consent === undefined ? '' : t.consentMissing;
    case 'password':
    case 'again':
      return passwordError(state, field, t);
    default:
      return detailError(state, field, t);
  }
};

/** Renders what was wrong when the button was pressed, as far as it is not mended. */
export const renderErrors = ({ state, t }: OpenView): TemplateResult | typeof nothing => {
  const errors = (state.listed ?? [])
    .map((field) => ({ field, text: textOf(state, field, t) }))
    .filter(({ text }) => text !== '');
  return errors.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(errors.length)}
        .errors=${errors}
      ></wdl-error-summary>`;
};

/** Says that the application which was shown here has ended, and what becomes of what was collected. */
export const renderOver = ({ state, t }: OpenView): TemplateResult | typeof nothing => {
  const text = state.over === undefined ? undefined : t.overTexts[state.over];
  return text === undefined ? nothing : html`<wdl-notice .text=${text}></wdl-notice>`;
};

/** Renders what last went wrong, above everything that was entered. */
export const renderProblem = ({ state, t }: OpenView): TemplateResult | typeof nothing =>
  state.problem === undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;
