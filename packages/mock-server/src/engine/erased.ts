/** Member that stands in a record whose content was erased. */
const MARK = '~erased';

/**
 * Makes what stands in place of an erased record: nothing but the mark, and what lists of the kind need to be read.
 *
 * @param at - When it was erased, RFC 3339.
 */
export const erasedBody = (at: string, rest: object = {}): object => ({ ...rest, [MARK]: at });

/** Tells whether a record was erased. To whoever reads it, it is not there. */
export const isErased = (body: unknown): boolean => typeof body === 'object' && body !== null && MARK in body;
