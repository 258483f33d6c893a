import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import type { WdlEvent } from '@weidongli/contracts/partner';
import type { SignWebhookOptions } from '../testing/index.js';
import { signWebhook } from '../testing/index.js';
import {
  isWebhookError,
  verifyWebhook,
  type VerifyWebhookOptions,
  type WebhookError,
  type WebhookErrorCode,
} from './index.js';

/** Makes a secret out of one byte. */
export const secretOf = (byte: number): string => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;

/** Makes the private and the public key of a seed out of one byte, the public one by the cryptography of Node. */
export const keyPairOf = (byte: number): { readonly privateKey: string; readonly publicKey: string } => {
  const seed = Buffer.alloc(32, byte);
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  const key = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }));
  const { x = '' } = key.export({ format: 'jwk' });
  const publicKey = Buffer.from(x, 'base64url').toString('base64');
  return { privateKey: `whsk_${seed.toString('base64')}`, publicKey: `whpk_${publicKey}` };
};

/** Unix seconds at which the tests take place. */
export const NOW = 1_795_312_800;

/** An event as the bank sends it. */
export const event: WdlEvent = {
  specversion: '1.0',
  id: 'evt_01KAKZ6G00000000000000000A',
  source: 'https://bank.example/xingqiao',
  type: 'loan.disbursed',
  subject: 'loa_01KAKZ6G00000000000000000B',
  time: '2026-11-22T10:00:38.000+08:00',
  datacontenttype: 'application/json',
  wdlsequence: '0000000004',
  data: { id: 'loa_01KAKZ6G00000000000000000B', status: 'ACTIVE', version: 4 },
};

/** Signs the event, or what is said, with the secret of 7. */
export const signed = (more: SignWebhookOptions = {}): ReturnType<typeof signWebhook> =>
  signWebhook({
    ...(more.body === undefined ? { event } : {}),
    secret: secretOf(7),
    timestamp: NOW,
    ...more,
  });

/** Verifies what {@link signed} signs, at the time of the tests. */
export const verify = (options: Partial<VerifyWebhookOptions>): WdlEvent =>
  verifyWebhook({ ...signed(), secrets: [secretOf(7)], now: () => NOW * 1000, ...options });

/** Waits for a refusal with this code and returns it. */
export const refused = (code: WebhookErrorCode, call: () => unknown): WebhookError => {
  try {
    call();
  } catch (error) {
    assert.ok(isWebhookError(error), String(error));
    assert.equal(error.code, code, error.message);
    return error;
  }
  return assert.fail(`It is taken, although ${code} is expected.`);
};
