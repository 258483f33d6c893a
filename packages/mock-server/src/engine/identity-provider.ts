import { addDays, addMonths } from '@weidongli/finance';
import { syntheticResidentId } from '@weidongli/finance/identifiers';
import { sha256Hex } from './digest.js';
import { scriptedCards } from './identity-cards.js';
import type {
  DocumentReader,
  FaceMatcher,
  IdentityAuthority,
  IdentityProvider,
  LivenessChecker,
  ReadElements,
} from './identity-ports.js';

const SURNAMES = Array.from('林陈周许方丁施郭潘曾蒋沈邓孟冯白姜田卢江');
const GIVEN = Array.from('禾川远青荷岚泉月竹帆舟松石野云岩麦溪穗安');
const ROADS = ['渡口路', '青石街', '望桥路', '柳岸街', '稻香路', '灯塔街'];

/** Draws a number below `below` from a seed; another `what` draws another one. */
const drawn = (seed: string, what: string, below: number): number =>
  Number.parseInt(sha256Hex(`${seed} ${what}`).slice(0, 8), 16) % below;

const oneOf = (list: readonly string[], seed: string, what: string): string =>
  list[drawn(seed, what, list.length)] ?? '';

/** Invents who stands on a card: of full age, with a number that belongs to nobody; the same for the same seed. */
const inventedPerson = (seed: string, today: string): ReadElements => {
  const birthDate = addDays(addMonths(today, -12 * 60), drawn(seed, 'birth', 365 * 35));
  const validFrom = addDays(today, -drawn(seed, 'issued', 365 * 8) - 30);
  return {
    name: `${oneOf(SURNAMES, seed, 'surname')}${oneOf(GIVEN, seed, 'given')}`,
    idNumber: syntheticResidentId({ birthDate, serial: drawn(seed, 'serial', 500) }),
    address: `临江省星桥市青石区${oneOf(ROADS, seed, 'road')}${String(1 + drawn(seed, 'house', 99))}号${String(1 + drawn(seed, 'block', 9))}栋${String(101 + drawn(seed, 'room', 900))}室`,
    validFrom,
    validUntil: addMonths(validFrom, 240),
  };
};

const authority: IdentityAuthority = {
  compare: ({ course }) => {
    if (course === 'identity.mismatch') return Promise.resolve('MISMATCH');
    if (course === 'identity.no-record') return Promise.resolve('NOT_FOUND');
    return Promise.resolve(course === 'identity.authority-down' ? 'UNAVAILABLE' : 'MATCH');
  },
};

/** It reads no picture: what it says is invented, and what the customer makes of it decides. */
const reader: DocumentReader = {
  read: ({ seed, today, course }) =>
    Promise.resolve(
      course === 'identity.unreadable'
        ? { verdict: 'UNREADABLE' }
        : { verdict: 'READ', elements: inventedPerson(seed, today), doubtful: ['address'] },
    ),
};

const liveness: LivenessChecker = {
  check: ({ course, attempt }) => {
    if (course === 'identity.not-live') return Promise.resolve('NOT_LIVE');
    return Promise.resolve(course === 'identity.retry' && attempt === 0 ? 'NOT_LIVE' : 'LIVE');
  },
};

const faces: FaceMatcher = {
  match: ({ course }) => {
    if (course === 'identity.face-mismatch') return Promise.resolve({ verdict: 'MISMATCH', score: '0.42' });
    if (course === 'identity.face-borderline')
      return Promise.resolve({ verdict: 'BORDERLINE', score: '0.71' });
    return Promise.resolve({ verdict: 'MATCH', score: '0.93' });
  },
};

/**
 * The provider of the sandbox: scripted, not certified. It compares nothing and looks at no picture; the outcome follows from header,
 * name and story alone.
 */
export const sandboxProvider: IdentityProvider = {
  name: 'sandbox',
  certified: false,
  ...{ authority, reader, liveness, faces },
  cards: scriptedCards,
};
