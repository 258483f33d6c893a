import * as z from 'zod/mini';
import type { EmbedSession, PartnerRedeemHandOverInput } from '../generated/partner.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { EmbedSessionShape } from './partner-session.contract.js';

/** Goes on with another device. */
export const PartnerRedeemHandOverInputShape = shape(
  'PartnerRedeemHandOverInput',
  z.strictObject({
    /** Token of the link. */
    token: text(200),
    /** Six digits that the first device shows. */
    confirmCode: z.string().check(z.regex(/^\d{6}$/, 'Use six digits.')),
  }),
);

/**
 * Opens a session of the same customer for another device. Three wrong codes end the link; an unknown token and a wrong code
 * look the same.
 */
export const redeemHandOver: Operation<PartnerRedeemHandOverInput, EmbedSession, 'public'> = operation({
  id: 'partner.redeemHandOver',
  summary: 'Go on with another device',
  method: 'POST',
  path: '/v1/partner/sessions/hand-over',
  actor: 'public',
  audit: 'SESSION',
  input: PartnerRedeemHandOverInputShape,
  output: EmbedSessionShape,
  errors: ['unauthenticated', 'insufficient-scope'],
});
