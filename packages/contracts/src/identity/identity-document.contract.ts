import * as z from 'zod/mini';
import type {
  DocumentReading,
  IdentityCreateUploadInput,
  IdentityGetUploadInput,
  IdentityPutUploadPartInput,
  IdentityReadDocumentInput,
  Upload,
} from '../generated/identity.js';
import { operation } from '../shared/declare-operation.js';
import { EncryptedFieldShape } from '../shared/encrypted-field.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, sha256 } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { DeviceKeyShape } from './identity-device.contract.js';

/** Largest picture in bytes. */
export const MAX_PICTURE = 2_000_000;

/** Announces a picture, which then follows in parts. */
export const IdentityCreateUploadInputShape = shape(
  'IdentityCreateUploadInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
    /** What it shows. */
    kind: z.enum(['ID_FRONT', 'ID_BACK', 'FACE']),
    /** How it was taken. */
    source: z.enum(['CAMERA', 'FILE', 'HOST']),
    /** Bytes of the whole picture, at most 2,000,000. */
    size: z.int().check(z.gte(1), z.lte(MAX_PICTURE)),
    /** Digest of the whole picture: a changed or cut one is refused. */
    sha256: sha256(),
  }),
);

/** A picture on its way. */
export const UploadShape = shape(
  'Upload',
  z.object({
    /** Id, `upl_…`. */
    id: id('upl'),
    /** What it shows. */
    kind: openEnum(['ID_FRONT', 'ID_BACK', 'FACE']),
    /** Bytes of the whole picture. */
    size: z.int(),
    /** Bytes that have arrived: the next part begins there. */
    offset: z.int(),
    /** Most bytes of one part before it is sealed. */
    partSize: z.int(),
    /** State; of one that is `DELETED` nothing is left but this. */
    status: openEnum(['OPEN', 'COMPLETE', 'DELETED']),
    /** When the picture is deleted whatever happens. */
    deleteAt: instant(),
  }),
);

/** Sends a part. One that has arrived before changes nothing. */
export const IdentityPutUploadPartInputShape = shape(
  'IdentityPutUploadPartInput',
  z.strictObject({
    /** Upload, `upl_…`. */
    uploadId: id('upl'),
    /** Where the part begins. */
    offset: z.int().check(z.gte(0), z.lte(MAX_PICTURE)),
    /** Bytes of the part, sealed in the page. */
    part: EncryptedFieldShape,
  }),
);

/** Names an upload. */
export const IdentityGetUploadInputShape = shape(
  'IdentityGetUploadInput',
  z.strictObject({
    /** Upload, `upl_…`. */
    uploadId: id('upl'),
  }),
);

/** Asks what stands on the document. */
export const IdentityReadDocumentInputShape = shape(
  'IdentityReadDocumentInput',
  z.strictObject({
    /** Application, `onb_…`; the pictures of both sides must be complete. */
    applicationId: id('onb'),
    /** Key of the page, made for this one reply. */
    replyKey: DeviceKeyShape,
  }),
);

/** A value that only the page can read which asked for it. */
export const SealedReplyShape = shape(
  'SealedReply',
  z.object({
    /** How it is sealed: `jwe`, a compact JWE (RFC 7516), `alg` ECDH-ES+A256KW, `enc` A256GCM. */
    enc: openEnum(['jwe']),
    /** The sealed value. */
    value: z.string(),
  }),
);

/** What stands on the document, for the customer to check. */
export const DocumentReadingShape = shape(
  'DocumentReading',
  z.object({
    /**
     * JSON as UTF-8, sealed for the key of the page: `{"name","idNumber","address","validFrom","validUntil"}`. Nobody between
     * page and bank can read it.
     */
    elements: SealedReplyShape,
    /** Members that were hard to read and want a second look. */
    doubtful: z.array(openEnum(['name', 'idNumber', 'address', 'validFrom', 'validUntil'])),
    /** Who read it. */
    provider: z.string(),
    /** Says that the provider is certified; never true in the sandbox. */
    certified: z.boolean(),
  }),
);

/** Announces a picture. A picture of the same kind that was there before is deleted. */
export const createUpload: Operation<IdentityCreateUploadInput, Upload> = operation({
  id: 'identity.createUpload',
  summary: 'Announce a picture',
  method: 'POST',
  path: '/v1/identity/applications/{applicationId}/uploads',
  actor: 'customer',
  scope: 'identity:write',
  idempotent: true,
  successStatus: 201,
  input: IdentityCreateUploadInputShape,
  output: UploadShape,
  errors: ['not-found', 'invalid-state', 'consent-required', 'attempts-exhausted'],
});

/** Sends a part of a picture. With the last one the picture is checked as a whole. */
export const putUploadPart: Operation<IdentityPutUploadPartInput, Upload> = operation({
  id: 'identity.putUploadPart',
  summary: 'Send a part of a picture',
  method: 'POST',
  path: '/v1/identity/uploads/{uploadId}/parts',
  actor: 'customer',
  scope: 'identity:write',
  input: IdentityPutUploadPartInputShape,
  output: UploadShape,
  errors: ['not-found', 'invalid-state', 'picture-not-accepted'],
});

/** Reads how much of a picture has arrived. */
export const getUpload: Operation<IdentityGetUploadInput, Upload> = operation({
  id: 'identity.getUpload',
  summary: 'Read how much of a picture has arrived',
  method: 'GET',
  path: '/v1/identity/uploads/{uploadId}',
  actor: 'customer',
  scope: 'identity:read',
  input: IdentityGetUploadInputShape,
  output: UploadShape,
  errors: ['not-found'],
});

/** Reads the document, sealed for the page. */
export const readDocument: Operation<IdentityReadDocumentInput, DocumentReading> = operation({
  id: 'identity.readDocument',
  summary: 'Read what stands on the identity document',
  method: 'POST',
  path: '/v1/identity/applications/{applicationId}/document-readings',
  actor: 'customer',
  scope: 'identity:write',
  input: IdentityReadDocumentInputShape,
  output: DocumentReadingShape,
  errors: ['not-found', 'invalid-state', 'picture-not-accepted', 'attempts-exhausted', 'service-unavailable'],
});
