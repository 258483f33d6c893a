import { isWdlError } from '@weidongli/client';
import type { IdentityApplication } from '@weidongli/contracts';
import { syntheticPhone, syntheticResidentId } from '@weidongli/finance/identifiers';
import type { VerifyClient } from '@weidongli/widgets';
import type { Screen } from './customers.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const idNumber = syntheticResidentId({ birthDate: '1990-06-12', serial: 7 });

/** Consents to everything and confirms the phone. */
const begin = async (client: VerifyClient, mode: 'SIMPLE' | 'STANDARD'): Promise<IdentityApplication> => {
  const { identity, partner } = client;
  const scene = { scene: 'ACCOUNT_OPENING', accountClass: mode === 'SIMPLE' ? 'III' : 'II' } as const;
  const { id: applicationId, documents } = await identity.startApplication({ ...scene, mode });
  const accepted = documents.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const { id: acceptanceId } = await partner.acceptAgreements({
    ...{ subject: applicationId, documents: accepted, method: 'CHECKBOX' },
  });
  await identity.giveConsents({ applicationId, acceptanceId, face: 'ALLOW' });
  return confirmPhone(client, applicationId);
};

const confirmPhone = async (client: VerifyClient, applicationId: string): Promise<IdentityApplication> => {
  const { identity } = client;
  const input = { applicationId, phone: await client.sealField(utf8(syntheticPhone(830))) };
  const idempotencyKey = `phone-${applicationId}`;
  try {
    return await identity.submitPhone(input, { idempotencyKey });
  } catch (error) {
    if (!isWdlError(error, 'step-up-required') || error.challenge === undefined) throw error;
    const { token } = await identity.verifyChallenge({ challengeId: error.challenge.id, code: '000000' });
    return identity.submitPhone(input, { idempotencyKey, stepUpToken: token });
  }
};

/** Draws a grey card: the sandbox reads no picture. */
const picture = async (): Promise<Uint8Array> => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [960, 600];
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg');
  });
  if (blob === null) throw new TypeError('This browser draws no JPEG.');
  return new Uint8Array(await blob.arrayBuffer());
};

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const upload = async (
  client: VerifyClient,
  applicationId: string,
  kind: 'ID_FRONT' | 'ID_BACK',
): Promise<void> => {
  const { identity } = client;
  const bytes = await picture();
  const sha256 = hex(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));
  const announced = { applicationId, kind, source: 'FILE', size: bytes.length, sha256 } as const;
  const { id: uploadId } = await identity.createUpload(announced);
  await identity.putUploadPart({ uploadId, offset: 0, part: await client.sealField(bytes) });
};

const typed = async (client: VerifyClient, name: string): Promise<IdentityApplication> => {
  const { id: applicationId } = await begin(client, 'SIMPLE');
  const elements = await client.sealField(utf8(JSON.stringify({ name, idNumber })));
  return client.identity.submitElements({ applicationId, elements });
};

const toFace = async (client: VerifyClient): Promise<IdentityApplication> => {
  const { id: applicationId } = await begin(client, 'STANDARD');
  await upload(client, applicationId, 'ID_FRONT');
  await upload(client, applicationId, 'ID_BACK');
  const document = { address: '临江省星桥市', validFrom: '2019-03-18', validUntil: '2039-03-18' };
  const elements = await client.sealField(utf8(JSON.stringify({ name: '林知夏', idNumber, ...document })));
  return client.identity.submitElements({ applicationId, elements });
};

const ways: Readonly<Partial<Record<Screen, (client: VerifyClient) => Promise<IdentityApplication>>>> = {
  'identity-document': (client) => begin(client, 'STANDARD'),
  'identity-continue': (client) => begin(client, 'STANDARD'),
  'identity-face': toFace,
  'identity-review': (client) => typed(client, '林知夏·人工'),
  'identity-appointment': (client) => typed(client, '林知夏·视频'),
};

/** Brings an application to the step that a screen shows; undefined for screens that begin by themselves. */
export const applicationFor = (
  screen: Screen,
  client: VerifyClient,
): Promise<IdentityApplication> | undefined => ways[screen]?.(client);
