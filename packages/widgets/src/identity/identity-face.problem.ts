import { html, nothing, type TemplateResult } from 'lit';
import { isOffline } from '../screen/flow-problem.js';
import type { IdentityFaceMessages } from './identity-face.messages.js';
import type { FaceState } from './identity-face.state.js';
import type { FaceView } from './identity-face.view.js';
import { troubleText } from './picture-trouble-view.js';

/** Says what went wrong and what to do, in the customer's words; empty when nothing did. */
export const problemText = ({ problem, step }: FaceState, t: IdentityFaceMessages): string => {
  if (problem === undefined) return '';
  if (isOffline(problem)) return step === 'send' ? t.sendOffline : t.problemNetwork;
  const { code, attemptsLeft: left } = problem;
  const byCode: Readonly<Record<string, string>> = {
    unauthenticated: t.problemSignIn,
    'face-mismatch': left === undefined ? t.problemFace : t.problemFaceLeft(left),
    'liveness-failed': left === undefined ? t.problemActions : t.problemActionsLeft(left),
    'picture-not-accepted': t.problemPicture,
    'attempts-exhausted': t.problemTries,
    'consent-required': t.problemConsent,
    'service-unavailable': t.problemService,
  };
  return byCode[code] ?? problem.userMessage ?? t.problemOther;
};

/** Renders why no picture came, or why the last check was refused, above all ways to try again. */
export const renderTroubles = ({ state, t }: FaceView): TemplateResult | typeof nothing => {
  const text = state.trouble === undefined ? problemText(state, t) : troubleText(state.trouble, t);
  return text === '' ? nothing : html`<wdl-notice data-problem kind="warning" .text=${text}></wdl-notice>`;
};
