import { groupPhone } from '@weidongli/finance/identifiers';
import { html, nothing, type TemplateResult } from 'lit';
import { checkedElements, groupIdNumber } from './identity-verify.check.js';
import { renderHead } from './identity-verify.head-view.js';
import type { IdentityVerifyMessages } from './identity-verify.messages.js';
import { renderCancel } from './identity-verify.sheets.js';
import { presentStep, type VerifyEntries, type VerifyState } from './identity-verify.state.js';
import type { VerifyView } from './identity-verify.view.js';
import { renderOtherWays, renderProblem } from './identity-verify.ways-view.js';

interface FieldError {
  readonly field: string;
  readonly text: string;
}

/** Says what is wrong with what was typed, field by field. */
const errorsOf = ({ errors }: VerifyState, t: IdentityVerifyMessages): readonly FieldError[] => {
  const { phone, name, idNumber } = errors;
  return [
    { field: 'phone', text: phone === undefined ? '' : t.phoneProblems[phone.reason](phone.missing) },
    { field: 'name', text: name === undefined ? '' : t.nameProblems[name] },
    {
      field: 'idNumber',
      text: idNumber === undefined ? '' : t.idProblems[idNumber.reason](idNumber.missing),
    },
  ].filter(({ text }) => text !== '');
};

const renderErrors = (
  errors: readonly FieldError[],
  t: IdentityVerifyMessages,
): TemplateResult | typeof nothing =>
  errors.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(errors.length)}
        .errors=${errors}
      ></wdl-error-summary>`;

const errorAt = (errors: readonly FieldError[], field: string): string =>
  errors.find((error) => error.field === field)?.text ?? '';

/** Takes what is typed into a field. */
const taking =
  ({ state, act }: VerifyView, field: keyof VerifyEntries) =>
  ({ detail }: CustomEvent<{ value: string }>): void => {
    if (detail.value !== state[field]) act({ type: 'typed', field, text: detail.value });
  };

/** Renders the question for the phone. */
export const renderPhone = (view: VerifyView): TemplateResult => {
  const { state, t, act } = view;
  const errors = errorsOf(state, t);
  const typed = taking(view, 'phoneText');
  return html`
    ${renderHead(view, { name: t.stepPhone, heading: t.headingPhone, lead: t.leadPhone })}
    ${renderErrors(errors, t)} ${renderProblem(view)}
    <section class="card">
      <wdl-text-field
        data-field="phone"
        keypad="tel"
        autofill="tel-national"
        .group=${groupPhone}
        .label=${t.phone}
        .hint=${t.phoneHint}
        .value=${state.phoneText}
        .error=${errorAt(errors, 'phone')}
        @wdl-input=${typed}
        @wdl-change=${typed}
      ></wdl-text-field>
    </section>
    ${renderOtherWays(view)} ${renderCancel(view)}
    <wdl-action-bar slot="footer">
      <wdl-button
        .label=${t.sendCode}
        .busy=${state.work === 'phone'}
        .busyLabel=${t.working}
        @click=${() => {
          act({ type: 'submit-phone' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

/** Renders the questions for name and identity number. */
export const renderElements = (view: VerifyView): TemplateResult => {
  const { state, t, act, today } = view;
  const errors = errorsOf(state, t);
  return html`
    ${renderHead(view, { name: t.stepElements, heading: t.headingElements, lead: t.leadElements })}
    ${renderWanted(view)} ${renderErrors(errors, t)} ${renderProblem(view)} ${renderTriesLeft(view)}
    ${renderElementFields(view, errors)} ${renderOtherWays(view)} ${renderCancel(view)}
    <wdl-action-bar slot="footer" .note=${t.sealedNote}>
      <wdl-button
        .label=${t.submitElements}
        .busy=${state.work === 'elements'}
        .busyLabel=${t.working}
        @click=${() => {
          act({ type: 'submit-elements', today });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

const renderElementFields = (view: VerifyView, errors: readonly FieldError[]): TemplateResult => {
  const { state, t, today } = view;
  const name = taking(view, 'nameText');
  const idNumber = taking(view, 'idText');
  const isWhole = state.idText !== '' && checkedElements(state, today).idNumber === undefined;
  return html`<section class="card">
    <wdl-text-field
      data-field="name"
      .label=${t.name}
      .hint=${t.nameHint}
      .value=${state.nameText}
      .error=${errorAt(errors, 'name')}
      @wdl-input=${name}
      @wdl-change=${name}
    ></wdl-text-field>
    <wdl-text-field
      data-field="idNumber"
      .group=${groupIdNumber}
      .label=${t.idNumber}
      .hint=${isWhole ? t.idRight : t.idHint}
      .value=${state.idText}
      .error=${errorAt(errors, 'idNumber')}
      @wdl-input=${idNumber}
      @wdl-change=${idNumber}
    ></wdl-text-field>
  </section>`;
};

/** Says in the reviewer's words why it is wanted once more. */
const renderWanted = ({ state, t }: VerifyView): TemplateResult | typeof nothing => {
  const note = state.application?.wanted?.note;
  return note === undefined ? nothing : html`<wdl-notice .text=${t.wantedNote(note)}></wdl-notice>`;
};

/** Says how many tries are left, once one has failed: nobody is surprised by a closed door. */
const renderTriesLeft = ({ state, t }: VerifyView): TemplateResult | typeof nothing => {
  const step = state.application === undefined ? undefined : presentStep(state.application);
  if (step?.status !== 'FAILED' || step.attemptsLeft === null) return nothing;
  return html`<p class="note pad">${t.triesLeft(step.attemptsLeft)}</p>`;
};
