const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Encodes bytes as base64 with padding. */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const group = (first << 16) | (second << 8) | third;
    const places = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((group >> shift) & 63));
    const filled = Math.min(3, bytes.length - at) + 1;
    text += places.slice(0, filled).join('').padEnd(4, '=');
  }
  return text;
};

/** Decodes base64; undefined for a text that {@link toBase64} does not write, so that no two texts mean the same bytes. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const character of text.replace(/={1,2}$/, '')) {
    held = ((held << 6) | ALPHABET.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((held >> bits) & 0xff);
  }
  const decoded = Uint8Array.from(bytes);
  // A character outside the alphabet, wrong padding and bits that nobody reads all fail here.
  return toBase64(decoded) === text ? decoded : undefined;
};
