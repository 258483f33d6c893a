import type { Challenge } from '@weidongli/contracts';
import { html, nothing, type TemplateResult } from 'lit';

/** Texts of the code sheet. */
export interface CodeSheetTexts {
  readonly otpTitle: string;
  readonly close: string;
  readonly otpSent: (phone: string) => string;
  readonly otpLabel: (length: number) => string;
  readonly otpWait: (seconds: number) => string;
  readonly otpResend: string;
  readonly otpConfirm: string;
  readonly otpNote: string;
  readonly working: string;
}

/** What the customer does in the code sheet. */
export type CodeSheetEvent =
  | { readonly type: 'code-typed'; readonly code: string }
  | { readonly type: 'code-submitted' }
  | { readonly type: 'resend' }
  | { readonly type: 'challenge-closed' };

/** Where the customer is with a code. */
export interface CodeSheetState {
  /** What is to be answered; the sheet is closed without it. */
  readonly challenge: Challenge | undefined;
  readonly code: string;
  /** What is wrong with the last code; empty when nothing is. */
  readonly error: string;
  /** Seconds until another code may be asked for. */
  readonly wait: number;
  readonly work: string | undefined;
  readonly act: (event: CodeSheetEvent) => void;
  /** What is shown when the answer takes long: a sentence and a way out. */
  readonly late: TemplateResult | typeof nothing;
}

/** What the code sheet is drawn from. */
export interface CodeSheetView extends CodeSheetState {
  readonly t: CodeSheetTexts;
  /** What the code is for, with its amount. */
  readonly purpose: string;
}

/** Renders the code sheet: what it is for, the code, and the way to another one. */
export const renderCodeSheet = (view: CodeSheetView): TemplateResult => {
  const { challenge, t, work, act } = view;
  return html`<wdl-sheet
    .open=${challenge !== undefined}
    .heading=${t.otpTitle}
    .closeLabel=${t.close}
    @wdl-close-request=${(event: Event) => {
      // An order under way is not abandoned by a tap beside the sheet.
      if (work !== undefined) event.preventDefault();
    }}
    @wdl-close=${() => {
      act({ type: 'challenge-closed' });
    }}
  >
    ${challenge === undefined ? nothing : renderStepUp(view, challenge)}
  </wdl-sheet>`;
};

const renderStepUp = (view: CodeSheetView, challenge: Challenge): TemplateResult => {
  const { t, purpose, code, wait, work, act, late } = view;
  return html`
    <p class="soft center">${purpose}<br />${t.otpSent(challenge.phoneMasked)}</p>
    ${renderCode(view, challenge)}
    <div class="stack">
      <wdl-button
        .label=${t.otpConfirm}
        .busyLabel=${t.working}
        .busy=${work === 'verify'}
        ?disabled=${code.length !== challenge.length}
        @click=${() => {
          act({ type: 'code-submitted' });
        }}
      ></wdl-button>
      ${wait > 0 ? nothing : renderResend(view)} ${late}
    </div>
    <p class="note center">${t.otpNote}</p>
  `;
};

const renderCode = ({ t, code, error, wait, act }: CodeSheetView, challenge: Challenge): TemplateResult =>
  html`<wdl-otp-field
    data-autofocus
    data-field="code"
    .label=${t.otpLabel(challenge.length)}
    .value=${code}
    .error=${error}
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

const renderResend = ({ t, work, act }: CodeSheetView): TemplateResult =>
  html`<wdl-button
    kind="quiet"
    .label=${t.otpResend}
    .busy=${work === 'resend'}
    .busyLabel=${t.otpResend}
    @click=${() => {
      act({ type: 'resend' });
    }}
  ></wdl-button>`;
