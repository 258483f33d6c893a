import { isLocalDate } from '@weidongli/finance';
import { readPersonName, readResidentId } from '@weidongli/finance/identifiers';
import { readStrictJson } from '../engine/strict-json.js';

/** What stands on a document besides name and number. */
export interface DocumentElements {
  readonly address: string;
  readonly validFrom: string;
  /** Last day; null for a document without end. */
  readonly validUntil: string | null;
}

/** Who the customer says to be. */
export interface Elements {
  readonly name: string;
  readonly idNumber: string;
  /** Date of birth, as the number says it. */
  readonly birthDate: string;
  /** Null where no document was shown. */
  readonly document: DocumentElements | null;
}

/** Something that does not fit, without a word of what was typed. */
interface Misfit {
  readonly pointer: string;
  readonly message: string;
}

/** Elements in their one written form, or what is wrong with them. */
export type ElementsEntry =
  | { readonly ok: true; readonly elements: Elements }
  | { readonly ok: false; readonly errors: readonly Misfit[] };

/** How a document without end says so. */
const FOR_GOOD = '长期';
const LONGEST_ADDRESS = 120;

const misfit = (member: string, message: string): Misfit => ({
  pointer: member === '' ? '/elements' : `/elements/${member}`,
  message,
});

/**
 * Reads what was sealed as elements.
 *
 * @param json - JSON of `name` and `idNumber`, of a document also `address`, `validFrom`, `validUntil`.
 * @param withDocument - Whether a document was shown.
 * @param today - Date in China, `YYYY-MM-DD`.
 */
export const readElements = (json: string, withDocument: boolean, today: string): ElementsEntry => {
  const read = readStrictJson(json);
  if (!read.ok || typeof read.value !== 'object' || read.value === null || Array.isArray(read.value))
    return { ok: false, errors: [misfit('', 'Seal a JSON object.')] };
  const members = read.value as Readonly<Record<string, unknown>>;
  const texts = (name: string): string => (typeof members[name] === 'string' ? members[name] : '');
  const name = readPersonName(texts('name'));
  const number = readResidentId(texts('idNumber'), today);
  const document = withDocument ? readDocument(texts, today) : null;
  const errors = [
    ...unknownMembers(members, withDocument),
    ...(name.ok ? [] : [misfit('name', `No name of a person: ${name.reason}.`)]),
    ...(number.ok ? [] : [misfit('idNumber', `No resident ID number: ${number.reason}.`)]),
    ...(document === null || 'address' in document ? [] : document.errors),
  ];
  if (errors.length > 0 || !name.ok || !number.ok || (document !== null && 'errors' in document))
    return { ok: false, errors };
  return {
    ok: true,
    elements: { name: name.name, idNumber: number.number, birthDate: number.birthDate, document },
  };
};

const unknownMembers = (
  members: Readonly<Record<string, unknown>>,
  withDocument: boolean,
): readonly Misfit[] => {
  const known = ['name', 'idNumber', ...(withDocument ? ['address', 'validFrom', 'validUntil'] : [])];
  const isForeign = Object.keys(members).some((name) => !known.includes(name));
  return isForeign ? [misfit('', `Seal only ${known.join(', ')}.`)] : [];
};

const readDocument = (
  texts: (name: string) => string,
  today: string,
): DocumentElements | { readonly errors: readonly Misfit[] } => {
  const [address, validFrom, until] = [texts('address').trim(), texts('validFrom'), texts('validUntil')];
  const validUntil = until === FOR_GOOD ? null : until;
  const isLong = Array.from(address).length > LONGEST_ADDRESS;
  const errors = [
    ...(address === '' || isLong ? [misfit('address', `Use 1 to ${LONGEST_ADDRESS} characters.`)] : []),
    ...(isLocalDate(validFrom) && validFrom <= today
      ? []
      : [misfit('validFrom', 'Use a date that is not in the future, YYYY-MM-DD.')]),
    ...(validUntil === null || (isLocalDate(validUntil) && validUntil > validFrom)
      ? []
      : [misfit('validUntil', `Use a date after validFrom, YYYY-MM-DD, or ${FOR_GOOD}.`)]),
  ];
  return errors.length > 0 ? { errors } : { address, validFrom, validUntil };
};
