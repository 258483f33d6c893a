import { html, nothing, type TemplateResult } from 'lit';
import type { Challenge } from '@weidongli/contracts';
import { principalOf } from './loan-draw.confirm-view.js';
import { problemText } from './loan-draw.problem.js';
import type { DrawView } from './loan-draw.view.js';

/** Renders the code sheet. `wait` is the number of seconds until another code may be asked for. */
export const renderCodeSheet = (view: DrawView, wait: number): TemplateResult | typeof nothing => {
  const { state, t } = view;
  const { challenge } = state;
  if (challenge === undefined) return nothing;
  return html`
    <p class="soft center">
      ${t.otpFor(principalOf(state), state.card?.last4 ?? '')}<br />${t.otpSent(challenge.phoneMasked)}
    </p>
    ${renderCode(view, challenge, wait)}
    <div class="stack">
      <wdl-button
        .label=${t.otpConfirm}
        .busyLabel=${t.working}
        .busy=${state.work === 'verify'}
        ?disabled=${state.code.length !== challenge.length}
        @click=${() => {
          view.act({ type: 'code-submitted' });
        }}
      ></wdl-button>
      ${wait > 0 ? nothing : renderResend(view)}
    </div>
    <p class="note center">${t.otpNote}</p>
  `;
};

const renderCode = ({ state, t, act }: DrawView, challenge: Challenge, wait: number): TemplateResult =>
  html`<wdl-otp-field
    data-autofocus
    data-field="code"
    .label=${t.otpLabel(challenge.length)}
    .value=${state.code}
    .error=${state.problem === undefined ? '' : problemText(state.problem, t)}
    .hint=${wait > 0 ? t.otpWait(wait) : ''}
    @wdl-change=${(event: CustomEvent<{ value: string }>) => {
      act({ type: 'code-typed', code: event.detail.value });
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      // The sheet may close before the key is up; the press must not reach the button below.
      event.preventDefault();
      act({ type: 'code-submitted' });
    }}
  ></wdl-otp-field>`;

const renderResend = ({ state, t, act }: DrawView): TemplateResult =>
  html`<wdl-button
    kind="quiet"
    .label=${t.otpResend}
    .busy=${state.work === 'resend'}
    .busyLabel=${t.otpResend}
    @click=${() => {
      act({ type: 'resend' });
    }}
  ></wdl-button>`;
