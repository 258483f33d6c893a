/** Masks a phone number: `100****0001`. */
export function maskPhone(phone: string): string {
  return keep(phone, 3, 4);
}

/** Masks a resident ID number: `990***********0013`. */
export function maskResidentId(id: string): string {
  return keep(id, 3, 4);
}

/** Masks a card number: `999999******0005`. */
export function maskCard(card: string): string {
  return keep(card, 6, 4);
}

/** Masks a unified social credit code: `91990000******0Y43`. */
export function maskCreditCode(code: string): string {
  return keep(code, 8, 4);
}

/** Masks a vehicle identification number: `00TEST*******0001`. */
export function maskVin(vin: string): string {
  return keep(vin, 6, 4);
}

/**
 * Masks a person's name without telling how long a long one is.
 *
 * Of a Han name the first and, of three characters or more, the last one stay, with at most three stars between; middle
 * dots are hidden too. Of a name in Latin letters the initials stay, three stars behind each: `J*** D***`.
 */
export function maskName(name: string): string {
  if (/^\s*\p{Script=Latin}/u.test(name)) return maskLatinName(name);
  const characters = Array.from(name);
  const masked = keepCharacters(characters, 1, characters.length <= 2 ? 0 : 1);
  return masked.replace(/\*{4,}/, '***');
}

function maskLatinName(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.map((word) => `${/^.\p{M}*/u.exec(word)?.[0] ?? ''}***`).join(' ');
}

function keep(text: string, head: number, tail: number): string {
  return keepCharacters(Array.from(text), head, tail);
}

/** Keeps a head and a tail; a text too short to hide anything between them is hidden whole. */
function keepCharacters(characters: readonly string[], head: number, tail: number): string {
  const hidden = characters.length - head - tail;
  if (hidden < 1) return '*'.repeat(characters.length);
  const end = tail === 0 ? '' : characters.slice(-tail).join('');
  return `${characters.slice(0, head).join('')}${'*'.repeat(hidden)}${end}`;
}
