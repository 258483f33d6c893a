import { html, nothing, type TemplateResult } from 'lit';
import { passwordLength } from './identity-password.state.js';
import type * as laterParts from './identity-password.later.js';
import type { PasswordView } from './identity-password.view.js';

/** Renders what a payment password is for, the two fields, and two ways on of the same size. */
export const renderEnter = (view: PasswordView, later: typeof laterParts | undefined): TemplateResult => {
  const { state, t, act, leave } = view;
  return html`
    ${later?.renderErrors(view) ?? nothing} ${later?.renderProblem(view) ?? nothing}
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${t.heading}</h1>
      <p class="head__lead">${t.lead}</p>
    </div>
    <section class="card">
      ${
        state.hasKeyboard
          ? html`<p class="soft">${t.keyboardText}</p>`
          : html`${renderField(view, 'first', t.firstLabel, t.firstHint)}
            ${renderField(view, 'second', t.secondLabel, '')}`
      }
    </section>
    <p class="note pad">${t.note}</p>
    <wdl-action-bar slot="footer" pair>
      <wdl-button kind="second" .label=${t.notNow} @click=${leave}></wdl-button>
      <wdl-button
        .label=${state.hasKeyboard ? t.openKeyboard : t.next}
        .busyLabel=${t.working}
        .busy=${state.work === 'order'}
        @click=${() => {
          act({ type: 'submitted' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

const renderField = (
  { state, t, act }: PasswordView,
  field: 'first' | 'second',
  label: string,
  hint: string,
): TemplateResult => {
  const problem = state.errors[field];
  return html`<wdl-password-field
    data-field=${field}
    .label=${label}
    .value=${state[field]}
    .length=${passwordLength}
    .showLabel=${t.show}
    .hideLabel=${t.hide}
    .hint=${hint}
    .error=${problem === undefined ? '' : t.passwordProblems[problem]}
    @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
      act({ type: 'typed', field, text: detail.value });
    }}
    @keydown=${(event: KeyboardEvent) => {
      // The button inside the field has an Enter of its own.
      if (event.key !== 'Enter' || !(event.composedPath()[0] instanceof HTMLInputElement)) return;
      event.preventDefault();
      act({ type: 'submitted' });
    }}
  ></wdl-password-field>`;
};
