import { foldTyped } from './fold-typed.js';

/** Why a typed name was refused. */
export type PersonNameProblem =
  | 'empty'
  /** Fewer than two characters or letters. */
  | 'too-short'
  /** More than 40 code points. */
  | 'too-long'
  | 'digits'
  /** A middle dot at an end, or two in a row. */
  | 'dot'
  /** A space within a name of Han characters: it may stand for a middle dot, and nobody but the person knows. */
  | 'space-inside'
  /** A character that only one system knows (private use), or one that was lost on the way. */
  | 'unreadable-character'
  /** Anything else: other scripts, Han and Latin mixed, signs that no name has. */
  | 'not-a-name';

/** A name in its one written form, or the reason it was refused. */
export type PersonNameEntry =
  { readonly ok: true; readonly name: string } | { readonly ok: false; readonly reason: PersonNameProblem };

const LONGEST = 40;
// Ranges instead of \p{Script=Han}: an old web view knows no newer extension, and planes 2 and 3 hold nothing else.
const HAN = '\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\ufa0e-\\ufa29\\u{20000}-\\u{2fffd}\\u{30000}-\\u{3fffd}';
const HAN_NAME = new RegExp(`^[${HAN}]+(?:\\u00b7[${HAN}]+)*$`, 'u');
const HAN_PARTS = new RegExp(`^[${HAN}.\\u00b7 ]+$`, 'u');
/** Letters with at most one join between two of them: `J. R. Doe`, `J.-P. Doe`, `O'Doe`, `Doe-Roe`, `Jr.` at the end. */
const LATIN_NAME = /^\p{Script=Latin}\p{M}*(?:(?:\.? |\.-?|' ?|[\u00b7-])?\p{Script=Latin}\p{M}*)*\.?$/u;
const MIDDLE_DOTS = /[\u2022\u2027\u2219\u22c5\u25cf\u2e31\u2e33\u30fb\u318d\uff65]/g;
const FULL_STOPS = /[\u2024\u3002\ufe52\uff61]/g;
const LOST = /[\p{Co}\p{Cs}\ufffd]/u;

/**
 * Reads a person's name as typed or pasted.
 *
 * A name is of Han characters of any extension, with middle dots between its parts, or of Latin letters. Length counts
 * code points: 2 to 40. Folded are full-width letters, outer spaces, spaces beside a dot, the space that pads a name of
 * two Han characters, every look-alike of the middle dot (to U+00B7), characters of one shape with two code points
 * (NFC, and the radicals that documents copy as characters), curved apostrophes and long hyphens.
 */
export function readPersonName(text: string): PersonNameEntry {
  const name = foldName(text);
  const reason = findProblem(name);
  return reason === undefined ? { ok: true, name } : { ok: false, reason };
}

/** Tells whether two texts are the same name once folded; Latin letters match in either case. Refused texts never do. */
export function isSameName(a: string, b: string): boolean {
  const first = readPersonName(a);
  const second = readPersonName(b);
  return first.ok && second.ok && first.name.toLowerCase() === second.name.toLowerCase();
}

function foldName(text: string): string {
  const folded = foldTyped(text.replace(MIDDLE_DOTS, '\u00b7').replace(FULL_STOPS, '.'))
    .replace(/[\u2e9f\u2ef3\u2f00-\u2fd5]/g, (radical) => radical.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc`\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (!HAN_PARTS.test(folded)) return folded.replace(/ ?\u00b7 ?/g, '\u00b7');
  // Among Han characters a full stop can only stand for the dot, and one space in two characters only for padding.
  const dotted = folded.replace(/ ?[.\u00b7] ?/g, '\u00b7');
  return /^[^\u00b7] [^\u00b7]$/u.test(dotted) ? dotted.replace(' ', '') : dotted;
}

function findProblem(name: string): PersonNameProblem | undefined {
  if (name === '') return 'empty';
  if (LOST.test(name)) return 'unreadable-character';
  if (/\p{Nd}/u.test(name)) return 'digits';
  if (Array.from(name).length > LONGEST) return 'too-long';
  if (/^\u00b7|\u00b7\u00b7|\u00b7$/.test(name)) return 'dot';
  if (!HAN_NAME.test(name) && !LATIN_NAME.test(name)) {
    return HAN_PARTS.test(name) ? 'space-inside' : 'not-a-name';
  }
  return Array.from(name.replace(/[\u00b7 .'\p{M}-]/gu, '')).length < 2 ? 'too-short' : undefined;
}
