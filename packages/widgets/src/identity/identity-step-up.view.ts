import { formatMoney, toFen } from '@weidongli/finance/money';
import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { canSubmit } from './identity-step-up.flow.js';
import type { IdentityStepUpMessages } from './identity-step-up.messages.js';
import type { StepUpEvent, StepUpState } from './identity-step-up.state.js';

/** What the screen is drawn from. */
export interface StepUpView {
  readonly state: StepUpState;
  readonly t: IdentityStepUpMessages;
  /** Seconds until another code may be asked for. */
  readonly wait: number;
  /** What is wrong with the last answer; empty when nothing is. */
  readonly error: string;
  readonly act: (event: StepUpEvent) => void;
}

/** Names what the customer does, by the way that is shown. */
export const headingOf = ({ step, method }: StepUpState, t: IdentityStepUpMessages): string => {
  if (step === 'over') return t.titleOver;
  return t.titles[method ?? ''] ?? t.titleDone;
};

/** Names the button that confirms. */
export const confirmLabel = ({ challenge }: StepUpState, t: IdentityStepUpMessages): string =>
  t.confirms[challenge.purpose] ?? t.confirmOther;

/** Renders what is confirmed: the bank's own terms, beside whatever is typed. */
export const renderTerms = ({ state: { challenge }, t }: StepUpView): TemplateResult => {
  const { amount, payee } = challenge.confirms;
  const rows: readonly AmountRow[] = [
    { label: t.what, value: t.purposes[challenge.purpose] ?? t.purposeOther },
    ...(amount === undefined
      ? []
      : [{ label: t.amount, value: t.money(formatMoney(toFen(amount))), strong: true }]),
    ...(payee === undefined ? [] : [{ label: t.payee, value: payee }]),
  ];
  return html`<section aria-label=${t.terms}><wdl-amount-list .rows=${rows}></wdl-amount-list></section>`;
};

/** Says that this is the second way, where one was answered and the bank wants two. */
export const renderSecond = ({ state: { challenge }, t }: StepUpView): TemplateResult | typeof nothing =>
  (challenge.passed ?? []).length === 0 ? nothing : html`<wdl-notice .text=${t.secondWay}></wdl-notice>`;

/** Renders the code field with the button below it, and the way to another code. */
export const renderCode = (view: StepUpView): TemplateResult => {
  const { state, t, wait, act } = view;
  return html`
    <p class="soft center">${t.sent(state.challenge.phoneMasked)}</p>
    ${renderCodeField(view)}
    <div class="stack">
      ${renderSubmit(view, confirmLabel(state, t))}
      ${
        wait > 0
          ? nothing
          : html`<wdl-button
              kind="quiet"
              .label=${t.resend}
              .busy=${state.work === 'resend'}
              .busyLabel=${t.resend}
              @click=${() => {
                act({ type: 'resend' });
              }}
            ></wdl-button>`
      }
    </div>
    <p class="note center">${t.codeNote}</p>
  `;
};

const renderCodeField = ({ state, t, wait, error, act }: StepUpView): TemplateResult =>
  html`<wdl-otp-field
    data-autofocus
    data-field="answer"
    .label=${t.codeLabel(state.challenge.length)}
    .value=${state.entry}
    .error=${error}
    .hint=${wait > 0 ? t.wait(wait) : ''}
    @wdl-change=${(event: CustomEvent<{ value: string }>) => {
      act({ type: 'typed', text: event.detail.value });
    }}
    @keydown=${submitOnEnter(act)}
  ></wdl-otp-field>`;

/** Sends on Enter. The sheet may close before the key is up; the press must not reach the button below it. */
export const submitOnEnter =
  (act: StepUpView['act']) =>
  (event: KeyboardEvent): void => {
    // The button inside a field has an Enter of its own.
    if (event.key !== 'Enter' || !(event.composedPath()[0] instanceof HTMLInputElement)) return;
    event.preventDefault();
    act({ type: 'submitted' });
  };

/** Renders the button that sends the answer. */
export const renderSubmit = ({ state, t, act }: StepUpView, label: string): TemplateResult =>
  html`<wdl-button
    .label=${label}
    .busyLabel=${t.working}
    .busy=${state.work === 'verify'}
    ?disabled=${!canSubmit(state)}
    @click=${() => {
      act({ type: 'submitted' });
    }}
  ></wdl-button>`;

/** Renders the other ways to confirm, each a button of its own: none is hidden behind the first one. */
export const renderWays = ({ state, t, act }: StepUpView): TemplateResult | typeof nothing => {
  const others = state.methods.filter((method) => method !== state.method);
  if (others.length === 0 || state.step !== 'answer') return nothing;
  return html`<section class="stack" aria-label=${t.ways}>
    ${others.map(
      (method) =>
        html`<wdl-button
          kind="second"
          .label=${t.wayTo[method]}
          @click=${() => {
            act({ type: 'method-chosen', method });
          }}
        ></wdl-button>`,
    )}
  </section>`;
};
