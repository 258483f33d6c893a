import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64Url, standardSuite } from '@weidongli/trust/suite';
import type { IdentityVerifyChallengeInput } from '@weidongli/contracts/identity';
import type { Context } from '../engine/context.js';
import { openSealed, refuseSealed } from '../engine/encrypted-field.js';
import { kinds, type ChallengeRecord, type ConfirmMethod } from '../engine/records.js';
import { scenarioFor } from '../engine/scenario.js';
import { matchesSlowHash } from '../engine/slow-hash.js';
import { wishedOutcome } from '../engine/wished.js';
import { outcomeOfValue, type CodeOutcome } from '../outcomes/outcomes.js';
import { judgeCode, type AnswerOutcome } from './identity-challenge.rules.js';

type Judge = (
  input: IdentityVerifyChallengeInput,
  challenge: ChallengeRecord,
  ctx: Context,
) => Promise<AnswerOutcome>;

const isOfCode = (id: string | undefined): id is CodeOutcome => id?.startsWith('code.') === true;

const judgeByCode: Judge = async ({ code = '' }, challenge, ctx) => {
  const operation = 'identity.verifyChallenge';
  const asked = [scenarioFor(ctx, operation), outcomeOfValue(operation, code)].find(isOfCode);
  return judgeCode(challenge, asked ?? 'code.wrong', ctx.now);
};

const judgePassword: Judge = async ({ password }, challenge, ctx) => {
  const kept = (await ctx.get(kinds.factors, challenge.customerId))?.password;
  if (password === undefined || kept === undefined) return 'password.wrong';
  const typed = await openSealed((sealed) => ctx.openField(sealed), password, '/password');
  return matchesSlowHash(typed, kept) ? 'password.right' : 'password.wrong';
};

/** How JPEG and PNG files begin. */
const PICTURES: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
];

/** The sandbox compares no faces: header or story decide. It reads that the page has sealed a picture, and keeps none. */
const judgeFace: Judge = async ({ face }, _, ctx) => {
  if (face === undefined) return 'face.mismatch';
  const picture = await openSealed((sealed) => ctx.openField(sealed), face, '/face');
  if (!PICTURES.some((start) => start.every((byte, at) => picture[at] === byte)))
    throw refuseSealed('/face', 'It is neither a JPEG nor a PNG.');
  const { course } = await wishedOutcome(ctx, 'identity.verifyChallenge');
  return course === 'face.mismatch' ? 'face.mismatch' : 'face.matched';
};

const judgeDevice: Judge = async ({ assertion }, { id, binds, customerId }, ctx) => {
  const devices = (await ctx.get(kinds.factors, customerId))?.devices ?? [];
  const device = devices.find((one) => one.id === assertion?.keyId);
  if (assertion === undefined || device === undefined) return 'device.refused';
  const signed = utf8ToBytes(`${id}.${binds}`);
  const signature = fromBase64Url(assertion.signature);
  const fits = await standardSuite.verify('ES256', { ...device.publicKey }, signed, signature);
  return fits ? 'device.confirmed' : 'device.refused';
};

/** Judges an answer, by the way in which it is given. What is secret in it is not kept. */
export const judges: Readonly<Record<ConfirmMethod, Judge>> = {
  OTP: judgeByCode,
  PAYMENT_PASSWORD: judgePassword,
  FACE: judgeFace,
  NATIVE_BIOMETRIC: judgeDevice,
};
