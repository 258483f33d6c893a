/** A segment of a JPEG: marker and content. */
const segment = (marker, ...content) => [0xff, marker, 0, content.length + 2, ...content];
/** 1,280 by 800 points. */
const SIZE = [...[0x03, 0x20], ...[0x05, 0x00]];

/** A picture that shows nothing: a JPEG of few bytes, so that an example can be sent. */
export const picture = Uint8Array.from([
  ...[0xff, 0xd8],
  ...segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0),
  ...segment(0xc0, 8, ...SIZE, 1, 1, 0x11, 0),
  ...segment(0xda, 1, 1, 0, 0, 63, 0),
  ...Array.from({ length: 600 }, (_, place) => (place * 37) % 251),
  ...[0xff, 0xd9],
]);
