// The library's types name types of the DOM, which this package does not know; its values are typed here as read.
import * as library from 'structured-headers';

/** Parameters of an item, such as the `created` of a signature. Values are strings, numbers, bytes and the like. */
export type Parameters = Map<string, unknown>;
/** A value with its parameters (RFC 9651 §3.3). */
export type Item = readonly [value: unknown, parameters: Parameters];
/** Items in brackets, with parameters of their own. */
export type InnerList = readonly [items: readonly Item[], parameters: Parameters];
/** Members by name. */
export type Dictionary = ReadonlyMap<string, Item | InnerList>;

type LibraryItem = library.Item;
type LibraryList = library.InnerList;

/** Parses an item and throws on anything else. */
export const parseItem = (text: string): Item => library.parseItem(text);

/** Parses a dictionary and throws on anything else. */
export const parseDictionary = (text: string): Dictionary => library.parseDictionary(text);

/** Says whether a member is a list in brackets. */
export const isInnerList = (member: Item | InnerList): member is InnerList => Array.isArray(member[0]);

/** Writes an item in its one canonical form. */
export const serializeItem = (item: Item): string => library.serializeItem(item as unknown as LibraryItem);

/** Writes a list in brackets in its one canonical form. */
export const serializeInnerList = (list: InnerList): string =>
  library.serializeInnerList(list as unknown as LibraryList);

/** Writes a dictionary of one member. */
export const serializeMember = (name: string, member: Item | InnerList): string =>
  library.serializeDictionary(new Map([[name, member as unknown as LibraryItem | LibraryList]]));
