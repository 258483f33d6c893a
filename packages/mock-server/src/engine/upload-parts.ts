import type { Context } from './context.js';
import { openSecret } from './kept-secret.js';
import { kinds } from './records.js';
import type { UploadRecord } from './records-onboarding.js';

/** Id of the record of a part. */
export const partOf = (uploadId: string, offset: number): string => `${uploadId}.${String(offset)}`;

/** Where the parts of a picture begin. */
export const offsetsOf = ({ size, partSize }: Pick<UploadRecord, 'size' | 'partSize'>): readonly number[] =>
  Array.from({ length: Math.ceil(size / partSize) }, (_, n) => n * partSize);

/**
 * Puts the parts of a picture together.
 *
 * @param last - The last part, while it is not kept yet.
 */
export const bytesOfUpload = async (
  ctx: Context,
  upload: UploadRecord,
  last?: Uint8Array,
): Promise<Uint8Array> => {
  const whole = new Uint8Array(upload.size);
  for (const offset of offsetsOf(upload)) {
    const isLast = last !== undefined && offset + last.length === upload.size;
    whole.set(isLast ? last : await readPart(ctx, upload.id, offset), offset);
  }
  return whole;
};

const readPart = async (ctx: Context, uploadId: string, offset: number): Promise<Uint8Array> => {
  const part = await ctx.get(kinds.uploadPart, partOf(uploadId, offset));
  if (part === undefined || part.sealed === '')
    throw new TypeError('A picture that counts has all its parts.');
  return openSecret(ctx, part.sealed);
};
