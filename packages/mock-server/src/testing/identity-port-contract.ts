import { readPersonName, readResidentId } from '@weidongli/finance/identifiers';
import type { IdentityProvider } from '../engine/identity-ports.js';

/** A case of the contract that every provider of identity has to pass; it rejects with a sentence when it does not. */
export interface PortCase {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Name and number of nobody, as the bank hands them over. */
const PERSON = { name: '阿卜杜拉·买买提', idNumber: '990000199006120076' };
const TODAY = '2026-11-23';
const DOCUMENT = {
  front: new Uint8Array([1]),
  back: new Uint8Array([2]),
  seed: 'onb_contract',
  today: TODAY,
};
const CARD = { cardNumber: '9999990100000005', phone: '10000000830', holder: PERSON };
const SILENT = 'UNAVAILABLE';

const check = (holds: boolean, sentence: string): void => {
  if (!holds) throw new Error(sentence);
};

const isOneOf = (what: string, verdict: string, ...known: readonly string[]): void => {
  check(
    [...known, SILENT].includes(verdict),
    `${what} answered ${verdict}; it may answer ${known.join(', ')}.`,
  );
};

const same = async (what: string, ask: () => Promise<unknown>): Promise<void> => {
  const [one, other] = [JSON.stringify(await ask()), JSON.stringify(await ask())];
  check(one === other, `${what} answered the same question in two ways.`);
};

const authority = ({ authority: port }: IdentityProvider): readonly PortCase[] => [
  {
    name: 'the register answers with a verdict, and the same one again',
    run: async () => {
      const ask = () => port.compare(PERSON);
      isOneOf('The register', await ask(), 'MATCH', 'MISMATCH', 'NOT_FOUND');
      await same('The register', ask);
    },
  },
  {
    name: 'the register takes names of 40 characters and of the extension planes',
    run: async () => {
      for (const name of ['𠮷'.repeat(40), '王䶮', `${'买'.repeat(19)}·${'提'.repeat(20)}`])
        isOneOf('The register', await port.compare({ ...PERSON, name }), 'MATCH', 'MISMATCH', 'NOT_FOUND');
    },
  },
];

const reader = ({ reader: port }: IdentityProvider): readonly PortCase[] => [
  {
    name: 'what is read from a document is whole and well formed',
    run: async () => {
      const reading = await port.read(DOCUMENT);
      if (reading.verdict !== 'READ') {
        isOneOf('The reader', reading.verdict, 'UNREADABLE');
        return;
      }
      const { name, idNumber, validFrom, validUntil } = reading.elements;
      check(readPersonName(name).ok, 'The reader gave no name of a person.');
      check(readResidentId(idNumber, TODAY).ok, 'The reader gave no resident ID number.');
      check(/^\d{4}-\d{2}-\d{2}$/.test(validFrom), 'validFrom is no date.');
      check(/^(?:\d{4}-\d{2}-\d{2}|长期)$/.test(validUntil), 'validUntil is neither a date nor 长期.');
      const known = Object.keys(reading.elements);
      check(
        reading.doubtful.every((member) => known.includes(member)),
        'doubtful names a member that is not there.',
      );
    },
  },
];

const faces = ({ liveness, faces: port }: IdentityProvider): readonly PortCase[] => [
  {
    name: 'a face check is judged, an empty picture included',
    run: async () => {
      for (const bytes of [new Uint8Array([0xff, 0xd8, 0xff]), new Uint8Array()]) {
        const frames = [{ action: 'LOOK', bytes }] as const;
        isOneOf('Liveness', await liveness.check({ frames, attempt: 0 }), 'LIVE', 'NOT_LIVE');
      }
    },
  },
  {
    name: 'a match has a score from 0.00 to 1.00 with two decimals',
    run: async () => {
      const match = await port.match({
        document: new Uint8Array([1]),
        face: new Uint8Array([2]),
        attempt: 0,
      });
      isOneOf('The face match', match.verdict, 'MATCH', 'BORDERLINE', 'MISMATCH');
      if (match.verdict !== SILENT)
        check(/^(?:0\.\d{2}|1\.00)$/.test(match.score), `The score is ${match.score}.`);
    },
  },
];

const cards = ({ cards: port }: IdentityProvider): readonly PortCase[] => [
  {
    name: 'a card that is not accepted has a reason, one that is has an issuer',
    run: async () => {
      for (const prefix of ['99999901', '00000000']) {
        const { accepted, reason, issuer } = await port.lookUp(prefix, '星桥银行');
        check(
          accepted ? issuer !== null && reason === null : reason !== null,
          `${prefix} is answered by half.`,
        );
      }
    },
  },
  {
    name: 'four elements are confirmed or not, with and without a holder',
    run: async () => {
      for (const holder of [PERSON, null])
        isOneOf('The network', await port.confirm({ ...CARD, holder }), 'MATCH', 'MISMATCH', 'NOT_CLASS_ONE');
    },
  },
];

/**
 * Lists the cases that a provider of identity has to pass before a bank is made with it. A provider may throw, or stay silent: the
 * bank takes both for `UNAVAILABLE` and counts no try; a case here fails on a throw, so that nobody relies on that.
 */
export const identityPortCases = (provider: IdentityProvider): readonly PortCase[] => [
  {
    name: 'says who it is, and whether it is certified',
    run: () => {
      check(provider.name.length > 0 && provider.name.length <= 40, 'The name has 1 to 40 characters.');
      return Promise.resolve();
    },
  },
  ...authority(provider),
  ...reader(provider),
  ...faces(provider),
  ...cards(provider),
];
