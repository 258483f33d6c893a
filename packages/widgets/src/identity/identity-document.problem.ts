import { html, nothing, type TemplateResult } from 'lit';
import { isOffline } from '../screen/flow-problem.js';
import type { IdentityDocumentMessages } from './identity-document.messages.js';
import type { DocumentState } from './identity-document.state.js';
import type { DocumentView } from './identity-document.view.js';
import { troubleText } from './picture-trouble-view.js';

/** Says what went wrong and what to do, in the customer's words; empty when nothing did. */
export const problemText = ({ problem, step }: DocumentState, t: IdentityDocumentMessages): string => {
  if (problem === undefined) return '';
  if (isOffline(problem)) return step === 'send' ? t.sendOffline : t.problemNetwork;
  const { code, userMessage, attemptsLeft } = problem;
  const byCode: Readonly<Record<string, string>> = {
    unauthenticated: t.problemSignIn,
    'identity-mismatch': attemptsLeft === undefined ? t.problemMismatch : t.problemMismatchLeft(attemptsLeft),
    'attempts-exhausted': t.problemTries,
    'service-unavailable': t.problemService,
  };
  if (code === 'picture-not-accepted') return userMessage ?? t.problemPicture;
  return byCode[code] ?? userMessage ?? t.problemOther;
};

/** Renders why no picture came, or why the last one was not taken, above all ways to try again. */
export const renderTroubles = ({ state, t }: DocumentView): TemplateResult | typeof nothing => {
  const text = state.trouble === undefined ? problemText(state, t) : troubleText(state.trouble, t);
  return text === '' ? nothing : html`<wdl-notice data-problem kind="warning" .text=${text}></wdl-notice>`;
};
