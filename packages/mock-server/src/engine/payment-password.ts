import { judgePaymentPassword, type PasswordOwner } from '@weidongli/finance/identifiers';
import type { EncryptedField } from '@weidongli/contracts';
import type { Context } from './context.js';
import { fromUtf8 } from './digest.js';
import { openSealed, refuseSealed } from './encrypted-field.js';
import { refuse } from './problem.js';
import type { FactorsRecord } from './records.js';
import { slowHash } from './slow-hash.js';
import { instant } from './time.js';

/** Bytes of salt of a new hash. */
const SALT = 16;

/** Opens a payment password that was sealed for the bank. @throws {Refusal} `validation-failed`, which does not repeat it. */
export const openPassword = async (ctx: Context, password: EncryptedField): Promise<Uint8Array> => {
  const opened = await openSealed((sealed) => ctx.openField(sealed), password, '/password');
  if (!/^\d{6}$/.test(fromUtf8(opened) ?? '')) throw refuseSealed('/password', 'Seal six digits as UTF-8.');
  return opened;
};

/**
 * Makes what is kept of a new payment password.
 *
 * @throws {Refusal} `password-too-simple` when it is easily guessed, or made of what is known of its owner.
 */
export const newPassword = (
  ctx: Context,
  secret: Uint8Array,
  { typedIn, ...owner }: PasswordOwner & { readonly typedIn: 'HOST_KEYBOARD' | 'PAGE_FIELD' },
): Required<Pick<FactorsRecord, 'password' | 'passwordSet'>> => {
  const verdict = judgePaymentPassword(fromUtf8(secret) ?? '', owner);
  if (verdict !== 'ok') throw refuse('password-too-simple', { detail: `It is easily guessed: ${verdict}.` });
  return {
    password: slowHash(secret, ctx.random(SALT)),
    passwordSet: { setAt: instant(ctx.now), typedIn },
  };
};
