import type { Upload } from '@weidongli/contracts/identity';
import type { PictureKind } from '../capture/capture-ports.js';
import type { PictureBytes } from '../capture/picture.js';
import type { VerifyClient } from '../provider/verify.client.js';
import type { ErrorLike } from '../screen/flow-runner.js';

/** A picture that goes to the bank. */
export interface PictureToSend {
  /** Application, `onb_…`. */
  readonly applicationId: string;
  readonly kind: PictureKind;
  readonly source: 'CAMERA' | 'FILE' | 'HOST';
  readonly bytes: PictureBytes;
}

/** How a picture is sent. */
export interface Sending {
  /** Upload that was begun for the same picture before the line broke, `upl_…`. */
  readonly uploadId?: string | undefined;
  /** Told whenever more of it has arrived. */
  readonly onProgress: (upload: Upload) => void;
  /** Says that nobody waits for it any more; then nothing else is sent. */
  readonly isOver: () => boolean;
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const begin = async ({ identity }: VerifyClient, { bytes, ...picture }: PictureToSend): Promise<Upload> =>
  identity.createUpload({
    ...picture,
    size: bytes.length,
    sha256: hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
  });

/** Asks how much of a picture has arrived; undefined when the bank has nothing of it, or nothing any more. */
const begun = async ({ identity }: VerifyClient, uploadId: string): Promise<Upload | undefined> => {
  try {
    const upload = await identity.getUpload({ uploadId });
    return upload.status === 'DELETED' ? undefined : upload;
  } catch (error) {
    if ((error as ErrorLike).code === 'not-found') return undefined;
    throw error;
  }
};

/**
 * Sends a picture in parts, each sealed in the page. What has arrived is not sent again.
 *
 * @returns The upload as it stands when all has arrived, or nobody waits any more.
 * @throws WdlError of the call that failed; with the same `uploadId` the picture goes on where it stands.
 */
export const sendPicture = async (
  client: VerifyClient,
  picture: PictureToSend,
  { uploadId, onProgress, isOver }: Sending,
): Promise<Upload> => {
  let upload = uploadId === undefined ? undefined : await begun(client, uploadId);
  upload ??= await begin(client, picture);
  onProgress(upload);
  while (upload.status === 'OPEN' && !isOver()) {
    const { id, offset, partSize }: Upload = upload;
    const part = await client.sealField(picture.bytes.subarray(offset, offset + partSize));
    upload = await client.identity.putUploadPart({ uploadId: id, offset, part });
    onProgress(upload);
  }
  return upload;
};
