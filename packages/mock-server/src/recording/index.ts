export { CASE_VERSION, readCaseFile, type CaseFile, type CaseStep } from './case-file.js';
export { recordCase, type Recording, type RecordOptions } from './record-case.js';
export { replayCase, type Difference, type Replay, type ReplayOptions } from './replay-case.js';
