import { isLocalDate } from '@weidongli/finance';
import {
  readPersonName,
  readResidentId,
  type PersonNameProblem,
  type ResidentIdEntry,
} from '@weidongli/finance/identifiers';

/** What stands on the document, as the customer sees and mends it. */
export interface DocumentEntries {
  readonly name: string;
  readonly idNumber: string;
  readonly address: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

/** One of the entries. */
export type EntryField = keyof DocumentEntries;

/** Why an identity number was refused. */
export type NumberProblem = Extract<ResidentIdEntry, { ok: false }>['reason'];

/** Why an address or a day was refused; `order` is an end before the beginning, `future` a beginning still to come. */
export type OtherProblem = 'empty' | 'too-long' | 'not-a-date' | 'order' | 'future';

/** What is wrong with the entries, by field. */
export interface EntryErrors {
  readonly name?: PersonNameProblem;
  readonly idNumber?: NumberProblem;
  readonly address?: OtherProblem;
  readonly validFrom?: OtherProblem;
  readonly validUntil?: OtherProblem;
}

/** The entries in the order in which they stand on the screen. */
export const entryFields: readonly EntryField[] = ['name', 'idNumber', 'address', 'validFrom', 'validUntil'];

/** What stands on a document without end, in simplified characters, as the bank takes it: a value and no text. */
const forever = String.fromCodePoint(0x957f, 0x671f);
/** The same as people write it: also in traditional characters, and in English. */
const foreverForms = /^(?:[\u957f\u9577]\u671f(?:[\u6709\u6548]{2})?|long[- ]?term|no[- ]?end|permanent)$/iu;

/** Longest address, in characters: none on a document comes near. */
const longestAddress = 120;

/** Takes out what nobody sees and what only lays out. Rare characters stay as they are. */
const tidy = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Takes full-width digits for what they are. */
const folded = (text: string): string => tidy(text.normalize('NFKC'));

const two = (part: string): string => part.padStart(2, '0');

/** Reads a day as people write it, such as `2019.3.18`, `20190318` or with the characters for year, month and day. */
export const readDay = (text: string): string | undefined => {
  const [, year = '', month = '', day = ''] =
    /^(\d{4})\D?(\d{2})\D?(\d{2})\D?$/u.exec(folded(text)) ??
    /^(\d{4})[-./\u5e74] ?(\d{1,2})[-./\u6708] ?(\d{1,2})\u65e5?$/u.exec(folded(text)) ??
    [];
  const written = `${year}-${two(month)}-${two(day)}`;
  return isLocalDate(written) ? written : undefined;
};

/** Reads the last day, or that there is none. */
const readEnd = (text: string): string | undefined =>
  foreverForms.test(folded(text)) ? forever : readDay(text);

const addressProblem = (text: string): OtherProblem | undefined => {
  const address = tidy(text);
  if (address === '') return 'empty';
  return Array.from(address).length > longestAddress ? 'too-long' : undefined;
};

const dayProblem = (text: string, day: string | undefined): OtherProblem | undefined => {
  if (day !== undefined) return undefined;
  return tidy(text) === '' ? 'empty' : 'not-a-date';
};

/**
 * Finds what is wrong with one entry; undefined when nothing is.
 *
 * @param today - Date in China, `YYYY-MM-DD`.
 */
const problemOf = (
  entries: DocumentEntries,
  field: EntryField,
  today: string,
): EntryErrors[EntryField] | undefined => {
  switch (field) {
    case 'name': {
      const name = readPersonName(entries.name);
      return name.ok ? undefined : name.reason;
    }
    case 'idNumber': {
      const number = readResidentId(entries.idNumber, today);
      return number.ok ? undefined : number.reason;
    }
    case 'address':
      return addressProblem(entries.address);
    case 'validFrom': {
      const start = readDay(entries.validFrom);
      return start !== undefined && start > today ? 'future' : dayProblem(entries.validFrom, start);
    }
    case 'validUntil': {
      const end = readEnd(entries.validUntil);
      const start = readDay(entries.validFrom);
      const isBefore = end !== undefined && end !== forever && start !== undefined && end <= start;
      return isBefore ? 'order' : dayProblem(entries.validUntil, end);
    }
  }
};

/** Finds what is wrong with some of the entries. */
export const errorsIn = (
  entries: DocumentEntries,
  today: string,
  fields: readonly EntryField[] = entryFields,
): EntryErrors =>
  Object.fromEntries(
    fields
      .map((field) => [field, problemOf(entries, field, today)] as const)
      .filter(([, problem]) => problem !== undefined),
  );

/** Wrong at once, however much is still to come; the others are said when the field is left. */
const atOnce: readonly (NumberProblem | undefined)[] = ['check-digit', 'birth-date', 'too-long', 'old-15'];

/** Finds what is said of the number while it is being typed: that it is right, or wrong whatever follows. */
export const liveNumber = (text: string, today: string): 'right' | NumberProblem | undefined => {
  const number = readResidentId(text, today);
  if (number.ok) return 'right';
  return atOnce.includes(number.reason) ? number.reason : undefined;
};

/** Shows a number in its three groups, as it is easiest compared; a text that is none stays as it is. */
export const groupIdNumber = (number: string): string =>
  number.replace(/^(\d{6})(\d{8})(\d{3}[\dX])$/u, '$1 $2 $3');

/** Writes sound entries as the bank takes them. */
export const writtenEntries = (entries: DocumentEntries, today: string): DocumentEntries => {
  const name = readPersonName(entries.name);
  const number = readResidentId(entries.idNumber, today);
  return {
    name: name.ok ? name.name : entries.name,
    idNumber: number.ok ? number.number : entries.idNumber,
    address: tidy(entries.address),
    validFrom: readDay(entries.validFrom) ?? entries.validFrom,
    validUntil: readEnd(entries.validUntil) ?? entries.validUntil,
  };
};
