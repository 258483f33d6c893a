import type { Challenge, EncryptedField, Problem } from '@weidongli/contracts';
import type { Device, DeviceAssertion, DeviceKey, StepUp } from '@weidongli/contracts/identity';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { seal } from '@weidongli/trust/jwe';
import { sign, toBase64Url, generateSigningKey, type Jwk } from '@weidongli/trust/suite';
import { SANDBOX_PASSWORD } from '../sandbox/sandbox-password.js';
import { ApiCaller, type CustomerCaller, type Reply, type Send } from './caller.js';
import { present } from './check.js';
import { keyFor } from './outcome-steps.js';

/** Where a challenge is answered. */
export const verifyPath = (id: string): string => `/v1/identity/challenges/${id}/verify`;

/** How a picture begins that the sandbox takes: the first bytes of a JPEG. */
export const PICTURE: Uint8Array = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);

/** Seals a value with the present key of the bank, as a page does. */
export const sealed = async (send: Send, plaintext: Uint8Array | string): Promise<EncryptedField> => {
  const { keys } = await new ApiCaller(send).ok<{ readonly keys: readonly Jwk[] }>(
    'GET',
    '/.well-known/wdl-encryption-jwks',
  );
  return { enc: 'jwe', value: await seal(plaintext, present(keys.at(-1), 'encryption key')) };
};

/** Answers a challenge. */
export const answer = (
  customer: CustomerCaller,
  { id }: Challenge,
  given: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply<StepUp & Problem>> => customer.call('POST', verifyPath(id), given, headers);

/** Answers with the password of the sandbox customers, or with another one. */
export const answerByPassword = async (
  send: Send,
  customer: CustomerCaller,
  challenge: Challenge,
  password = SANDBOX_PASSWORD,
): Promise<Reply<StepUp & Problem>> =>
  answer(customer, challenge, { password: await sealed(send, password) });

/** Answers with a picture. */
export const answerByFace = async (
  send: Send,
  customer: CustomerCaller,
  challenge: Challenge,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply<StepUp & Problem>> =>
  answer(customer, challenge, { face: await sealed(send, PICTURE) }, headers);

/** A phone with a key of its own. */
export interface TestDevice {
  readonly id: string;
  readonly sign: (challenge: Challenge) => Promise<DeviceAssertion>;
}

/** Makes a key as a phone does: the public half in the form of the contract. */
export const deviceKey = async (): Promise<{ readonly publicKey: DeviceKey; readonly privateKey: Jwk }> => {
  const { publicKey, privateKey } = await generateSigningKey('device');
  const { x = '', y = '' } = publicKey;
  return { publicKey: { kty: 'EC', crv: 'P-256', x, y }, privateKey };
};

/** Registers a phone, confirmed by a code. */
export const registerDevice = async (customer: CustomerCaller, name = 'Phone'): Promise<TestDevice> => {
  const { publicKey, privateKey } = await deviceKey();
  const body = { name, publicKey };
  const key = keyFor('device');
  const asked = await customer.refused('step-up-required', 'POST', '/v1/identity/devices', body, key);
  const challenge = present(asked.challenge, 'challenge');
  const { token } = (await answer(customer, challenge, { code: '000000' })).body;
  const headers = { ...key, 'wdl-step-up': token };
  const { id } = await customer.ok<Device>('POST', '/v1/identity/devices', body, headers);
  return {
    id,
    sign: async ({ id: challengeId, binds }) => {
      const bytes = utf8ToBytes(`${challengeId}.${binds}`);
      return { keyId: id, signature: toBase64Url(await sign('ES256', privateKey, bytes)) };
    },
  };
};
