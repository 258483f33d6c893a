const printed = new Set<string>();

/**
 * Prints a coded warning for the developer of the page, once for each code and subject.
 *
 * @param code - Stable code such as `WDL1002`.
 * @param subject - What it is about, such as a tag name; never anything about a customer.
 * @param message - What is wrong, where, and what to do.
 */
export function warnOnce(code: `WDL${number}`, subject: string, message: string): void {
  const key = `${code} ${subject}`;
  if (printed.has(key)) return;
  printed.add(key);
  // eslint-disable-next-line no-console -- the one place where the widgets speak to the page's developer
  console.warn(`${code}: ${message}`);
}
