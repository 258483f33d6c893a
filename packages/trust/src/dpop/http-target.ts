import { parseUrl } from '../platform.js';

const UNRESERVED = /^[\w.~-]$/;

/** Percent-encoding in its one normal spelling (RFC 3986 §6.2.2): capital digits, and none for what needs none. */
const normalPercent = (path: string): string =>
  path.replace(/%[\da-f]{2}/gi, (triplet) => {
    const character = String.fromCharCode(Number.parseInt(triplet.slice(1), 16));
    return UNRESERVED.test(character) ? character : triplet.toUpperCase();
  });

/** Gives the `htu` of a request: its address without query and fragment (RFC 9449 §4.2). */
export const htuOf = (url: string): string => url.replace(/[?#].*$/s, '');

/**
 * Normalises an address to compare it with another: scheme, host, port, dots and percent-encoding have one spelling,
 * query and fragment are left out (RFC 9449 §4.3). Undefined when it is no http address, or holds a user.
 */
export const comparableTarget = (url: string): string | undefined => {
  const parsed = parseUrl(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) return undefined;
  return `${parsed.protocol}//${parsed.host}${normalPercent(parsed.pathname)}`;
};
