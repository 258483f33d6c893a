import type { IdentityApplication } from '@weidongli/contracts';
import { without } from '../screen/without.js';
import {
  bothSides,
  noEntries,
  type DocumentLoadedEvent,
  type DocumentSide,
  type DocumentState,
  type DocumentStep,
} from './identity-document.state.js';

/** Prepares a state to be gone on from: what was taken and typed stays, what was under way is dropped. */
export const resumedDocument = (state: DocumentState): DocumentState => without(state, 'work', 'problem');

const settled: readonly string[] = ['PASSED', 'IN_REVIEW', 'SKIPPED'];

/** Says where an application stands with its document: to be shown, settled, or not now. */
const standingOf = ({ steps, step }: IdentityApplication): 'open' | 'done' | 'closed' => {
  const document = steps.find(({ name }) => name === 'ID_DOCUMENT');
  if (document !== undefined && settled.includes(document.status)) return 'done';
  return step === 'ID_DOCUMENT' && document?.attemptsLeft !== 0 ? 'open' : 'closed';
};

/** Names the sides that are to be taken: those that a reviewer wants once more, else both. */
const sidesOf = ({ wanted }: IdentityApplication): readonly DocumentSide[] => {
  const sides = bothSides.filter((side) => wanted?.items.includes(side) === true);
  return sides.length === 0 ? bothSides : sides;
};

/** Drops what is personal: it is not needed any more. */
export const withoutPerson = (state: DocumentState): DocumentState => ({
  ...without(state, 'work', 'problem', 'shot', 'upload', 'trouble', 'refused'),
  ...{ arrived: [], entries: noEntries, doubtful: [], errors: {} },
});

/** Finds the side that is still to be taken; undefined when all have arrived. */
export const missingSide = ({ sides, arrived }: DocumentState): DocumentSide | undefined =>
  sides.find((side) => !arrived.includes(side));

/** Goes on to the side that is still missing, or to the reading. */
export const toNext = (state: DocumentState): DocumentState => {
  const side = missingSide(state);
  if (side === undefined) return { ...state, step: 'read', work: 'read' };
  return { ...state, side, step: state.way === 'CAMERA' ? 'capture' : 'intro' };
};

/** Takes the application as it is now; what is no step of its any more ends. */
export const withApplication = (before: DocumentState, application: IdentityApplication): DocumentState => {
  const state: DocumentState = { ...before, application, sides: sidesOf(application) };
  const standing = standingOf(application);
  return standing === 'open' ? state : { ...withoutPerson(state), step: standing };
};

/** Steps that a second load takes the customer away from: they say how things stood. */
const standing: readonly DocumentStep[] = ['loading', 'unavailable', 'closed', 'done'];

/** Takes what was read: where the customer stands, with the pictures that the bank has already. What was taken and typed stays. */
export const loaded = (state: DocumentState, { application, today }: DocumentLoadedEvent): DocumentState => {
  const known = withApplication({ ...without(state, 'work', 'problem'), today }, application);
  if (known.step !== state.step || !standing.includes(state.step)) return known;
  return toNext({ ...known, arrived: bothSides.filter((side) => application.pictures.includes(side)) });
};
