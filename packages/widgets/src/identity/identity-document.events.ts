import type { IdentityApplication } from '@weidongli/contracts';
import type { DocumentStep } from './identity-document.state.js';

/** Detail of `wdl-identity-document-ready`, `-step` and `-cancel`. */
export interface IdentityDocumentStepDetail {
  readonly step: DocumentStep;
  /** Number of the step, from 1, and how many there are; 0 for one that is no progress. */
  readonly index: number;
  readonly of: number;
}

/** Detail of `wdl-identity-document-complete`. */
export interface IdentityDocumentCompleteDetail {
  readonly application: IdentityApplication;
}

/** Steps that count as progress, in order. */
const order: readonly (readonly DocumentStep[])[] = [
  ['intro'],
  ['capture', 'look', 'send', 'read'],
  ['confirm'],
  ['done'],
];

/** Describes a step for the host. */
export const stepDetail = (step: DocumentStep): IdentityDocumentStepDetail => ({
  step,
  index: order.findIndex((steps) => steps.includes(step)) + 1,
  of: order.length,
});
