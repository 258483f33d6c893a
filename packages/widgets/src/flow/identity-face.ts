export { flowProblem, type FlowProblem, type ProblemRecovery } from '../screen/flow-problem.js';
export { runFace, type FaceSession, type FaceSurroundings } from '../identity/identity-face.effects.js';
export { reduceFace, resumedFace } from '../identity/identity-face.flow.js';
export {
  actionsOf,
  nextAction,
  startFace,
  type FaceAction,
  type FaceEvent,
  type FaceLoadedEvent,
  type FaceState,
  type FaceStep,
  type FaceWork,
} from '../identity/identity-face.state.js';
export type {
  PictureEvent,
  PictureProgress,
  PictureSource,
  PictureTrouble,
  Shot,
} from '../identity/picture-state.js';
export type { VerifyClient } from '../provider/verify.client.js';
