import type { WealthProductSummary } from '@weidongli/contracts/wealth';
import { rateFromDecimal, toFen } from '@weidongli/finance/money';
import type { BrowseWish, KindChoice, SortBy } from './wealth-browse.state.js';

/** A product with what searching and sorting look at: worked out once, whatever is typed. */
interface Entry {
  readonly product: WealthProductSummary;
  /** Name and code in small letters. */
  readonly words: string;
  /** Fraction, scaled. */
  readonly headline: bigint;
  /** In fen. */
  readonly minimum: bigint;
}

const entries = new WeakMap<WealthProductSummary, Entry>();
const orders = new WeakMap<readonly WealthProductSummary[], Map<SortBy, readonly Entry[]>>();

/** Brings words into one form: wide letters and digits of input methods are the same as narrow ones. */
const plain = (words: string): string => words.normalize('NFKC').toLowerCase();

const entryOf = (product: WealthProductSummary): Entry => {
  const known = entries.get(product);
  if (known !== undefined) return known;
  const { name, code, headline, minBuy } = product;
  const entry = {
    product,
    words: plain(`${name} ${code}`),
    headline: rateFromDecimal(headline.value),
    minimum: toFen(minBuy),
  };
  entries.set(product, entry);
  return entry;
};

const ascending = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorting keeps the bank's order, by risk, among equals. */
const compare: Readonly<Record<SortBy, ((a: Entry, b: Entry) => number) | undefined>> = {
  risk: undefined,
  headline: (a, b) => ascending(b.headline, a.headline),
  minimum: (a, b) => ascending(a.minimum, b.minimum),
};

/** Gives the products in an order; sorted once for each list and order, not for each letter that is typed. */
const ordered = (products: readonly WealthProductSummary[], sort: SortBy): readonly Entry[] => {
  const known = orders.get(products) ?? new Map<SortBy, readonly Entry[]>();
  orders.set(products, known);
  const sorted = known.get(sort);
  if (sorted !== undefined) return sorted;
  const list = products.map(entryOf);
  const by = compare[sort];
  if (by !== undefined) list.sort(by);
  known.set(sort, list);
  return list;
};

const deposits: readonly string[] = ['TERM_DEPOSIT', 'LARGE_CD'];

const isOfKind = (kind: string, wanted: KindChoice): boolean =>
  wanted === 'ALL' || (wanted === 'DEPOSIT' ? deposits.includes(kind) : kind === wanted);

/** Largest first purchase, in fen. */
const mostFen: Readonly<Record<BrowseWish['minimum'], bigint | undefined>> = {
  any: undefined,
  hundred: 10_000n,
  'ten-thousand': 1_000_000n,
};

/** Months that a product may bind the money. */
const mostMonths: Readonly<Record<BrowseWish['lock'], number>> = { any: Infinity, none: 0, year: 12 };

type Test = (entry: Entry) => boolean;

/** Lists what a product has to fulfil; a wish that is not there costs nothing. */
const testsOf = (wish: BrowseWish, maxRisk: string | undefined): readonly Test[] => {
  const { kind, risks, suitable, minimum, lock } = wish;
  const words = plain(wish.words).split(/\s+/u).filter(Boolean);
  const most = mostFen[minimum];
  const tests: readonly (Test | undefined)[] = [
    words.length === 0 ? undefined : (entry) => words.every((word) => entry.words.includes(word)),
    kind === 'ALL' ? undefined : ({ product }) => isOfKind(product.kind, kind),
    risks.length === 0 ? undefined : ({ product }) => risks.includes(product.riskLevel),
    suitable && maxRisk !== undefined ? ({ product }) => product.riskLevel <= maxRisk : undefined,
    most === undefined ? undefined : (entry) => entry.minimum <= most,
    lock === 'any' ? undefined : ({ product }) => product.lockMonths <= mostMonths[lock],
  ];
  return tests.filter((test) => test !== undefined);
};

/** What was found last for a wish: drawing again looks for nothing, and a list that is the same is the same object. */
interface Found {
  readonly products: readonly WealthProductSummary[];
  readonly maxRisk: string | undefined;
  readonly result: readonly WealthProductSummary[];
}

const found = new WeakMap<BrowseWish, Found>();

/**
 * Finds the products that a customer looks for, in the order that is wanted.
 *
 * @param products - The whole list, in the order of the bank: by risk from low to high.
 * @param maxRisk - Highest risk level that the customer may buy; without one "only what suits me" lets all through.
 */
export const findProducts = (
  products: readonly WealthProductSummary[],
  wish: BrowseWish,
  maxRisk: string | undefined,
): readonly WealthProductSummary[] => {
  const last = found.get(wish);
  if (last?.products === products && last.maxRisk === maxRisk) return last.result;
  const tests = testsOf(wish, maxRisk);
  const result = ordered(products, wish.sort)
    .filter((entry) => tests.every((test) => test(entry)))
    .map(({ product }) => product);
  found.set(wish, { products, maxRisk, result });
  return result;
};
