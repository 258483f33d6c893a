import * as z from 'zod/mini';
import type { OpenEnum } from './open-enum.js';
import { shape } from './shape.js';

const yuan = () =>
  z
    .string()
    .check(
      z.regex(/^(?!-0\.00$)-?(0|[1-9]\d{0,12})\.\d{2}$/, 'Use yuan with two decimals, such as 8000.00.'),
    );

/**
 * An amount of money as it travels: a decimal string, never a number.
 *
 * Two decimals always, no sign except a leading minus where a field says so, never `-0.00`.
 */
export const MoneyShape = shape(
  'Money',
  z.object({
    /** Yuan with exactly two decimals, for example `8000.00`. */
    amount: yuan(),
    /** Always `CNY`. */
    currency: z.literal('CNY'),
  }),
);

/** An amount of money in a request, the same as in a reply; the bank takes no member beyond these two. */
export const MoneyInputShape = shape(
  'MoneyInput',
  z.strictObject({
    /** Yuan with exactly two decimals, for example `8000.00`. */
    amount: yuan(),
    /** Always `CNY`. */
    currency: z.literal('CNY'),
  }),
);

/** A fraction, not a percentage: `0.000400` is 0.04 % a day. */
export const rate = (): z.ZodMiniString =>
  z.string().check(z.regex(/^\d\.\d{4,9}$/, 'Use a fraction with four to nine decimals, such as 0.000400.'));

/** A business date in Asia/Shanghai, `YYYY-MM-DD`. */
export const localDate = (): z.ZodMiniString =>
  z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Use a date as YYYY-MM-DD.'));

/** A moment, RFC 3339 with milliseconds and offset; the bank always writes `+08:00`. */
export const instant = (): z.ZodMiniString =>
  z
    .string()
    .check(
      z.regex(
        /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/,
        'Use an RFC 3339 time with offset.',
      ),
    );

/** A resource id: `prefix_` and a ULID of 26 Crockford characters. */
export const id = (prefix: string): z.ZodMiniString =>
  z
    .string()
    .check(
      z.regex(new RegExp(`^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`), `Use an id that starts with ${prefix}_.`),
    );

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = (): z.ZodMiniString =>
  z.string().check(z.regex(/^[0-9a-f]{64}$/, 'Use 64 lower-case hexadecimal digits.'));

/** A text of 1 to `max` characters. */
export const text = (max: number): z.ZodMiniString => z.string().check(z.minLength(1), z.maxLength(max));

/**
 * Holds something that can be seen, and nothing that nobody sees: no control characters but tab and line feed, no marks
 * that turn the direction of writing, none of no width (joiners that scripts and emoji need pass), no halves of
 * characters. Whoever reads it later reads what was written.
 */
const plain =
  // eslint-disable-next-line no-control-regex -- control characters are what it refuses
  /^(?=[\s\S]*\S)[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}]*$/u;

/** A text in a person's own words, of 1 to `max` characters; see `plain` for what it may not hold. */
export const plainText = (max: number): z.ZodMiniString =>
  text(max).check(z.regex(plain, 'Use plain text: no invisible characters, and not only spaces.'));

/** An enumeration in a reply: UPPER_SNAKE members, unknown ones pass. */
export const openEnum = <const T extends string>(
  members: readonly T[],
): z.ZodMiniType<OpenEnum<T>, OpenEnum<T>> => {
  const schema = z.string();
  z.globalRegistry.add(schema, { 'x-open-enum': members });
  return schema;
};

/** Answer to a list: the items and where the next page starts. */
export const pageOf = <S extends z.ZodMiniType>(item: S) =>
  z.object({
    /** Items of this page, newest first unless the operation says otherwise. */
    data: z.array(item),
    /** Where to go on. */
    page: PageShape,
  });

/** Place in a list. */
export const PageShape = shape(
  'Page',
  z.object({
    /** Pass as `cursor` for the next page; null on the last one. Opaque. */
    nextCursor: z.nullable(z.string()),
  }),
);

/** Members that every list operation takes. */
export const paging = {
  /** Most items wanted, 1 to 100. @defaultValue 20 */
  limit: z.optional(z.int().check(z.gte(1), z.lte(100))),
  /** `nextCursor` of the page before. */
  cursor: z.optional(z.string().check(z.maxLength(200))),
};

/** Nothing to send. */
export const NothingShape = shape('NoInput', z.strictObject({}));
