export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export {
  errorsIn,
  liveNumber,
  readDay,
  writtenEntries,
  type DocumentEntries,
  type EntryErrors,
  type EntryField,
  type NumberProblem,
  type OtherProblem,
} from '../identity/identity-document.entries.js';
export {
  runDocument,
  type DocumentSession,
  type DocumentSurroundings,
} from '../identity/identity-document.effects.js';
export type { ApplicationWish } from '../identity/identity-document.first.js';
export { reduceDocument } from '../identity/identity-document.flow.js';
export { resumedDocument } from '../identity/identity-document.loaded.js';
export {
  startDocument,
  type DocumentEvent,
  type DocumentLoadedEvent,
  type DocumentSide,
  type DocumentState,
  type DocumentStep,
  type DocumentWork,
} from '../identity/identity-document.state.js';
export type {
  PictureEvent,
  PictureProgress,
  PictureSource,
  PictureTrouble,
  Shot,
} from '../identity/picture-state.js';
export type { VerifyClient } from '../provider/verify.client.js';
