import * as z from 'zod/mini';
import type { IdentityApplication } from '../generated/shared.js';
import type {
  IdentityApplicationPage,
  IdentityCancelApplicationInput,
  IdentityGetApplicationInput,
  IdentityGiveConsentsInput,
  IdentityListApplicationsInput,
  IdentityStartApplicationInput,
  IdentitySubmitElementsInput,
  IdentitySubmitPhoneInput,
} from '../generated/identity.js';
import { operation } from '../shared/declare-operation.js';
import { EncryptedFieldShape } from '../shared/encrypted-field.js';
import type { Operation } from '../shared/operation.js';
import { id, pageOf, paging } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { IdentityApplicationShape } from '../shared/identity-application.js';

/** Begins an application. While one of the scene is open, that one is the answer. */
export const IdentityStartApplicationInputShape = shape(
  'IdentityStartApplicationInput',
  z.strictObject({
    /** What for. */
    scene: z.enum(['VERIFICATION', 'ACCOUNT_OPENING']),
    /** Class of the account, with `ACCOUNT_OPENING`. */
    accountClass: z.optional(z.enum(['II', 'III'])),
    /** The least that is asked. The bank may ask for more. */
    mode: z.enum(['SIMPLE', 'STANDARD', 'ADVANCED']),
  }),
);

/** Names an application. */
export const IdentityGetApplicationInputShape = shape(
  'IdentityGetApplicationInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
  }),
);

/** Which applications are wanted. */
export const IdentityListApplicationsInputShape = shape(
  'IdentityListApplicationsInput',
  z.strictObject({
    /** `OPEN` for those that are not final. @defaultValue all */
    state: z.optional(z.enum(['OPEN'])),
    ...paging,
  }),
);

/** Applications, newest first. */
export const IdentityApplicationPageShape = shape(
  'IdentityApplicationPage',
  pageOf(IdentityApplicationShape),
);

/** Ends an application. */
export const IdentityCancelApplicationInputShape = shape(
  'IdentityCancelApplicationInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
  }),
);

/** Gives the consents of the step `CONSENTS`. */
export const IdentityGiveConsentsInputShape = shape(
  'IdentityGiveConsentsInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
    /** Acceptance of the documents of the application, `acp_…`; it covers `FACE_CONSENT` when the face is allowed. */
    acceptanceId: id('acp'),
    /**
     * Whether the bank may use the face. Saying no costs nothing: a video call takes its place (PIPL art. 29; Measures for
     * face recognition 2025: nobody may be made to).
     */
    face: z.enum(['ALLOW', 'DECLINE']),
  }),
);

/** Names the phone that the customer wants to be reached by. */
export const IdentitySubmitPhoneInputShape = shape(
  'IdentitySubmitPhoneInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
    /** Number of eleven digits as UTF-8, sealed in the page. */
    phone: EncryptedFieldShape,
  }),
);

/** Says who the customer is: typed, or read from the document and checked by the customer. */
export const IdentitySubmitElementsInputShape = shape(
  'IdentitySubmitElementsInput',
  z.strictObject({
    /** Application, `onb_…`. */
    applicationId: id('onb'),
    /**
     * JSON as UTF-8, sealed in the page: `{"name","idNumber"}` in step `ID_ELEMENTS`; also `address`, `validFrom` and
     * `validUntil` (`YYYY-MM-DD`, or `长期` for a document without end) in step `ID_DOCUMENT`.
     */
    elements: EncryptedFieldShape,
  }),
);

/** Begins an application, or gives the one that is open. */
export const startApplication: Operation<IdentityStartApplicationInput, IdentityApplication> = operation({
  id: 'identity.startApplication',
  summary: 'Begin to verify the customer, or to open an account',
  method: 'POST',
  path: '/v1/identity/applications',
  actor: 'customer',
  scope: 'identity:write',
  idempotent: true,
  audit: 'IDENTITY',
  successStatus: 201,
  input: IdentityStartApplicationInputShape,
  output: IdentityApplicationShape,
  errors: ['not-eligible'],
});

/** Reads an application. */
export const getApplication: Operation<IdentityGetApplicationInput, IdentityApplication> = operation({
  id: 'identity.getApplication',
  summary: 'Read an application to be verified',
  method: 'GET',
  path: '/v1/identity/applications/{applicationId}',
  actor: 'customer',
  scope: 'identity:read',
  input: IdentityGetApplicationInputShape,
  output: IdentityApplicationShape,
  errors: ['not-found'],
});

/** Lists the customer's applications. */
export const listApplications: Operation<IdentityListApplicationsInput, IdentityApplicationPage> = operation({
  id: 'identity.listApplications',
  summary: 'List applications to be verified',
  method: 'GET',
  path: '/v1/identity/applications',
  actor: 'customer',
  scope: 'identity:read',
  numericQuery: ['limit'],
  input: IdentityListApplicationsInputShape,
  output: IdentityApplicationPageShape,
});

/** Ends an application; what was collected for it is deleted. */
export const cancelApplication: Operation<IdentityCancelApplicationInput, IdentityApplication> = operation({
  id: 'identity.cancelApplication',
  summary: 'End an application to be verified',
  method: 'POST',
  path: '/v1/identity/applications/{applicationId}/cancel',
  actor: 'customer',
  scope: 'identity:write',
  audit: 'IDENTITY',
  input: IdentityCancelApplicationInputShape,
  output: IdentityApplicationShape,
  errors: ['not-found', 'invalid-state'],
});

/** Passes the step `CONSENTS`. */
export const giveConsents: Operation<IdentityGiveConsentsInput, IdentityApplication> = operation({
  id: 'identity.giveConsents',
  summary: 'Consent to the verification, with or without the face',
  method: 'POST',
  path: '/v1/identity/applications/{applicationId}/consents',
  actor: 'customer',
  scope: 'identity:write',
  audit: 'CONSENT',
  input: IdentityGiveConsentsInputShape,
  output: IdentityApplicationShape,
  errors: ['not-found', 'invalid-state', 'consent-required'],
});

/**
 * Passes the step `PHONE`: the challenge sends a code to the number that was named. The reply is the same whether the bank
 * knows the number or not.
 */
export const submitPhone: Operation<IdentitySubmitPhoneInput, IdentityApplication> = operation({
  id: 'identity.submitPhone',
  summary: 'Confirm the phone of the customer',
  method: 'POST',
  path: '/v1/identity/applications/{applicationId}/phone',
  actor: 'customer',
  scope: 'identity:write',
  idempotent: true,
  stepUp: true,
  audit: 'IDENTITY',
  input: IdentitySubmitPhoneInputShape,
  output: IdentityApplicationShape,
  errors: [
    'not-found',
    'invalid-state',
    'step-up-required',
    'otp-context-mismatch',
    'otp-expired',
    'attempts-exhausted',
  ],
});

/** Passes the step `ID_ELEMENTS` or `ID_DOCUMENT`: name and number are compared with the register. */
export const submitElements: Operation<IdentitySubmitElementsInput, IdentityApplication> = operation({
  id: 'identity.submitElements',
  summary: 'Confirm name and identity number',
  method: 'POST',
  path: '/v1/identity/applications/{applicationId}/elements',
  actor: 'customer',
  scope: 'identity:write',
  idempotent: true,
  audit: 'IDENTITY',
  input: IdentitySubmitElementsInputShape,
  output: IdentityApplicationShape,
  errors: ['not-found', 'invalid-state', 'identity-mismatch', 'attempts-exhausted', 'service-unavailable'],
});
