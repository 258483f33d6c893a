import { html, nothing, type TemplateResult } from 'lit';
import { passwordLength } from './identity-step-up.state.js';
import { confirmLabel, renderSubmit, submitOnEnter, type StepUpView } from './identity-step-up.view.js';

/** Renders the ways other than a code. */
export const renderWay = (view: StepUpView): TemplateResult => {
  const { t } = view;
  switch (view.state.method) {
    case 'PAYMENT_PASSWORD':
      return view.state.hasKeyboard
        ? renderInApp(view, [t.keyboardText, t.passwordNote], t.keyboardStart)
        : renderPassword(view);
    case 'FACE':
      return renderInApp(view, [t.faceText, t.faceNote], t.faceStart);
    default:
      return renderInApp(view, [t.deviceText], t.deviceStart);
  }
};

const renderPassword = (view: StepUpView): TemplateResult => {
  const { state, t, error, act } = view;
  return html`
    <wdl-password-field
      data-autofocus
      data-field="answer"
      .label=${t.passwordLabel}
      .value=${state.entry}
      .length=${passwordLength}
      .showLabel=${t.passwordShow}
      .hideLabel=${t.passwordHide}
      .hint=${t.passwordHint}
      .error=${error}
      @wdl-change=${(event: CustomEvent<{ value: string }>) => {
        act({ type: 'typed', text: event.detail.value });
      }}
      @keydown=${submitOnEnter(act)}
    ></wdl-password-field>
    ${renderSubmit(view, confirmLabel(state, t))}
    <p class="note center">${t.passwordNote}</p>
  `;
};

/** Renders what happens in the app around the page: first what it means, then the button that begins. */
const renderInApp = (view: StepUpView, texts: readonly string[], start: string): TemplateResult => html`
  ${
    view.error === ''
      ? nothing
      : html`<wdl-notice data-problem kind="warning" .text=${view.error}></wdl-notice>`
  }
  ${texts.map((text) => html`<p class="soft">${text}</p>`)} ${renderSubmit(view, start)}
`;

/** Renders that this challenge takes no more answers, and the way out. */
export const renderOver = ({ state: { problem }, t }: StepUpView, close: () => void): TemplateResult => {
  const texts: Readonly<Record<string, string>> = {
    'attempts-exhausted': t.overAttempts,
    'otp-expired': t.overExpired,
  };
  const text = problem === undefined ? t.overNone : (texts[problem.code] ?? t.overExpired);
  return html`
    <wdl-notice data-problem kind="warning" .text=${text}></wdl-notice>
    <wdl-button kind="second" .label=${t.gotIt} @click=${close}></wdl-button>
  `;
};

/** What stands where the answer was, once it was right. */
export interface DoneView {
  readonly busy: boolean;
  /** Why what was confirmed did not go through; empty when it did, or is under way. */
  readonly error: string;
  /** Hands the proof on again. */
  readonly again: () => void;
}

/** Renders that the answer was right, while what it confirms is under way or has to be sent once more. */
export const renderDone = (
  { state, t }: StepUpView,
  { busy, error, again }: DoneView,
): TemplateResult => html`
  ${
    error === ''
      ? html`<p class="soft center">${t.doneText}</p>`
      : html`<wdl-notice data-problem kind="warning" .text=${error}></wdl-notice>`
  }
  <wdl-button
    .label=${confirmLabel(state, t)}
    .busyLabel=${t.working}
    .busy=${busy}
    @click=${again}
  ></wdl-button>
`;
