import type { IdentityApplication } from '@weidongli/contracts';
import type { Upload } from '@weidongli/contracts/identity';
import { syntheticResidentId } from '@weidongli/finance/identifiers';
import type { Picture } from '../capture/picture.js';
import type { TestBank } from '../screen/onboarding-bank.testing.js';
import { proofFor } from '../screen/proof.testing.js';
import type { Shot } from './picture-state.js';
import { sendPicture } from './picture-upload.js';

/** What stands on the document of a person who passes. */
export const person = {
  name: '林知夏',
  idNumber: syntheticResidentId({ birthDate: '1990-06-12', serial: 7 }),
  address: '临江省星桥市渡口路18号',
  validFrom: '2019-03-18',
  validUntil: '2039-03-18',
} as const;

/** A picture as far as the bank looks: the parts of a JPEG, with a size in its header. Another mark is another picture. */
export const jpegOf = (mark = 0, length = 64): Uint8Array<ArrayBuffer> => {
  const [width, height] = [1280, 808];
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  const frame = [0xff, 0xc0, 0, 17, 8, ...size, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
  const scan = [0xff, 0xda, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 0x3f, 0];
  const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
  const data = Array.from({ length }, (_, at) => (at * 7 + mark) % 251);
  return Uint8Array.from([0xff, 0xd8, ...jfif, ...frame, ...scan, ...data, 0xff, 0xd9]);
};

/** A picture that was taken. */
export const shotOf = (kind: Shot['kind'], bytes = jpegOf()): Shot => {
  const picture: Picture = { bytes, width: 1280, height: 808 };
  return { kind, source: 'FILE', picture };
};

const sealed = ({ client }: TestBank, text: string) => client.sealField(new TextEncoder().encode(text));

/** Begins an application and passes consents and phone: the document is next. */
export const toDocument = async (
  bank: TestBank,
  mode: 'STANDARD' | 'ADVANCED' = 'STANDARD',
): Promise<IdentityApplication> => {
  const { identity, partner } = bank.client;
  const { id, documents } = await identity.startApplication(
    { scene: 'VERIFICATION', mode },
    { idempotencyKey: `start-${mode.padEnd(16, '0')}` },
  );
  const acceptance = await partner.acceptAgreements(
    {
      subject: id,
      documents: documents.map((document) => ({ agreementId: document.id, sha256: document.sha256 })),
      method: 'CHECKBOX',
    },
    { idempotencyKey: `accept-${id}` },
  );
  await identity.giveConsents({ applicationId: id, acceptanceId: acceptance.id, face: 'ALLOW' });
  const phone = { applicationId: id, phone: await sealed(bank, '10000001234') };
  const idempotencyKey = `phone-${id}`;
  try {
    return await identity.submitPhone(phone, { idempotencyKey });
  } catch (error) {
    const { challenge } = error as { readonly challenge?: Parameters<typeof proofFor>[1] };
    return identity.submitPhone(phone, {
      idempotencyKey,
      stepUpToken: await proofFor(bank.client, challenge),
    });
  }
};

/** Sends one picture. */
export const upload = ({ client }: TestBank, applicationId: string, kind: Shot['kind']): Promise<Upload> =>
  sendPicture(
    client,
    { applicationId, kind, source: 'FILE', bytes: jpegOf() },
    { onProgress: () => undefined, isOver: () => false },
  );

/** Passes the document, too: the face is next. A suffix of the name asks for an outcome. */
export const toFace = async (
  bank: TestBank,
  mode: 'STANDARD' | 'ADVANCED' = 'STANDARD',
  suffix = '',
): Promise<IdentityApplication> => {
  const { id } = await toDocument(bank, mode);
  await upload(bank, id, 'ID_FRONT');
  await upload(bank, id, 'ID_BACK');
  const elements = await sealed(bank, JSON.stringify({ ...person, name: `${person.name}${suffix}` }));
  return bank.client.identity.submitElements(
    { applicationId: id, elements },
    { idempotencyKey: `elements-${id}` },
  );
};
