import { html, nothing, type TemplateResult } from 'lit';
import type { AccountBindMessages } from './account-bind.messages.js';
import { problemText } from './account-bind.problem.js';
import type { BindField, BindState } from './account-bind.state.js';
import type { BindView } from './account-bind.view.js';

/** Says what is wrong with the card number; empty when nothing is. */
export const cardErrorText = ({ errors }: BindState, t: AccountBindMessages): string =>
  errors.card === undefined ? '' : t.cardProblems[errors.card.problem](errors.card.missing);

/** Says what is wrong with the phone number; empty when nothing is. */
export const phoneErrorText = ({ errors }: BindState, t: AccountBindMessages): string =>
  errors.phone === undefined ? '' : t.phoneProblems[errors.phone.problem](errors.phone.missing);

/** Says whose card it is, as far as its first digits tell: `临江银行，储蓄卡`; empty while they do not. */
export const issuerLine = ({ product }: BindState, t: AccountBindMessages): string => {
  const { issuer = null, cardType = null } = product?.product ?? {};
  if (issuer === null) return '';
  const kind = cardType === null ? undefined : t.cardTypes[cardType];
  return kind === undefined ? issuer : t.issuerLine(issuer, kind);
};

/** Renders what was wrong when the button was pressed, as far as it is not mended. */
export const renderErrors = ({ state, t }: BindView): TemplateResult | typeof nothing => {
  const texts: Readonly<Record<BindField, string>> = {
    card: cardErrorText(state, t),
    phone: phoneErrorText(state, t),
    consent: state.errors.consent === undefined ? '' : t.consentMissing,
  };
  const errors = (state.listed ?? [])
    .map((field) => ({ field, text: texts[field] }))
    .filter(({ text }) => text !== '');
  return errors.length === 0
    ? nothing
    : html`<wdl-error-summary
        .heading=${t.errorsTitle(errors.length)}
        .errors=${errors}
      ></wdl-error-summary>`;
};

/** Renders what last went wrong, above everything that was typed. */
export const renderProblem = ({ state, t }: BindView): TemplateResult | typeof nothing =>
  state.problem === undefined || state.challenge !== undefined
    ? nothing
    : html`<wdl-notice data-problem kind="warning" .text=${problemText(state.problem, t)}></wdl-notice>`;
