import type { IdentityApplication, Problem } from '@weidongli/contracts';
import type {
  IdentityStartApplicationInput,
  LivenessSession,
  StepUp,
  Upload,
} from '@weidongli/contracts/identity';
import type { AgreementAcceptance, EmbedSession } from '@weidongli/contracts/partner';
import type { SandboxClock } from '@weidongli/contracts/sandbox';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { addDays } from '@weidongli/finance';
import { syntheticPhone, syntheticResidentId } from '@weidongli/finance/identifiers';
import { freshKey, type CustomerCaller, type Reply, type SandboxCaller, type Send } from './caller.js';
import { present } from './check.js';
import { sealed } from './confirm-steps.js';
import { keyFor } from './outcome-steps.js';

/** Where applications live. */
export const APPLICATIONS = '/v1/identity/applications';
/** Features of a session of somebody new. */
export const JOINING = ['account', 'identity'];

/** Somebody who can be verified: nobody has the number. */
export interface TestPerson {
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
}

let people = 0;

/** Makes a person of full age whom no other call of this run has made; the bank's clock makes a run differ from the one before. */
export const newPerson = async (sandbox: SandboxCaller, name = '林知夏'): Promise<TestPerson> => {
  const { now } = await sandbox.ok<SandboxClock>('GET', '/v1/sandbox/clock');
  people += 1;
  const mark = (Date.parse(now) + people * 7919) % 4_500_000;
  return {
    name,
    idNumber: syntheticResidentId({
      birthDate: addDays('1960-01-01', Math.floor(mark / 500)),
      serial: mark % 500,
    }),
    phone: syntheticPhone(people % 10_000),
  };
};

/** Opens a session for a name that the partner gives, with a device where one is named. */
export const joinAs = async (
  sandbox: SandboxCaller,
  customerRef: string,
  {
    deviceRef,
    modules = JOINING,
  }: { readonly deviceRef?: string; readonly modules?: readonly string[] } = {},
): Promise<CustomerCaller> => {
  const body = {
    ...{ customerRef, modules, origins: ['http://127.0.0.1:5173'], newCustomer: true },
    ...(deviceRef === undefined ? {} : { deviceRef }),
  };
  const session = await sandbox.ok<EmbedSession>('POST', '/v1/partner/sessions', body, keyFor('session'));
  return sandbox.redeem(session.clientSecret);
};

/** Makes a name that nobody has. */
export const newRef = async (sandbox: SandboxCaller): Promise<string> => {
  const { now } = await sandbox.ok<SandboxClock>('GET', '/v1/sandbox/clock');
  return `${freshKey('new').replace(/-0+/, '-')}-${now.replace(/\D/g, '').slice(0, 17)}`;
};

/** Opens a session for somebody whom the bank does not know. */
export const newProspect = async (
  sandbox: SandboxCaller,
  deviceRef?: string,
): Promise<{ readonly customerRef: string; readonly customer: CustomerCaller }> => {
  const customerRef = await newRef(sandbox);
  return {
    customerRef,
    customer: await joinAs(sandbox, customerRef, deviceRef === undefined ? {} : { deviceRef }),
  };
};

/** Begins an application. */
export const startApplication = (
  customer: CustomerCaller,
  input: IdentityStartApplicationInput,
): Promise<IdentityApplication> => customer.ok('POST', APPLICATIONS, input, keyFor('start'));

/** Reads an application. */
export const readApplication = (
  customer: CustomerCaller,
  { id }: Pick<IdentityApplication, 'id'>,
): Promise<IdentityApplication> => customer.ok('GET', `${APPLICATIONS}/${id}`);

/** Accepts the documents that an application shows, without the consent to the face where that is declined. */
export const acceptShown = async (
  customer: CustomerCaller,
  { id, documents }: IdentityApplication,
  face: 'ALLOW' | 'DECLINE' = 'ALLOW',
): Promise<string> => {
  const accepted = documents.filter(({ separate }) => !separate || face === 'ALLOW');
  const body = {
    subject: id,
    documents: accepted.map((document) => ({ agreementId: document.id, sha256: document.sha256 })),
    method: 'CHECKBOX',
  };
  const path = '/v1/partner/agreement-acceptances';
  return (await customer.ok<AgreementAcceptance>('POST', path, body, keyFor('accept'))).id;
};

/** Passes the consents. */
export const throughConsents = async (
  customer: CustomerCaller,
  application: IdentityApplication,
  face: 'ALLOW' | 'DECLINE' = 'ALLOW',
): Promise<IdentityApplication> => {
  const acceptanceId = await acceptShown(customer, application, face);
  return customer.ok('POST', `${APPLICATIONS}/${application.id}/consents`, { acceptanceId, face });
};

/** Passes the phone: the code goes to the number that is named. */
export const throughPhone = async (
  send: Send,
  customer: CustomerCaller,
  { id }: IdentityApplication,
  { phone }: Pick<TestPerson, 'phone'>,
): Promise<IdentityApplication> => {
  const path = `${APPLICATIONS}/${id}/phone`;
  const body = { phone: await sealed(send, phone) };
  const key = keyFor('phone');
  const problem = await customer.refused('step-up-required', 'POST', path, body, key);
  const challenge = present(problem.challenge, 'challenge');
  const verify = `/v1/identity/challenges/${challenge.id}/verify`;
  const { token } = await customer.ok<StepUp>('POST', verify, { code: '000000' });
  return customer.ok('POST', path, body, { ...key, 'wdl-step-up': token });
};

/** Sends elements and returns the reply, whatever it is. */
export const tryElements = async (
  send: Send,
  customer: CustomerCaller,
  { id }: Pick<IdentityApplication, 'id'>,
  elements: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply<IdentityApplication & Problem>> => {
  const body = { elements: await sealed(send, JSON.stringify(elements)) };
  return customer.call('POST', `${APPLICATIONS}/${id}/elements`, body, { ...keyFor('elements'), ...headers });
};

/** Passes the elements that are typed. */
export const throughElements = async (
  send: Send,
  customer: CustomerCaller,
  application: IdentityApplication,
  { name, idNumber }: TestPerson,
  headers: Readonly<Record<string, string>> = {},
): Promise<IdentityApplication> =>
  passing(await tryElements(send, customer, application, { name, idNumber }, headers));

/** What stands on a document besides name and number. */
export const ON_DOCUMENT = {
  address: '临江省星桥市测试路1号',
  validFrom: '2020-03-01',
  validUntil: '2040-03-01',
} as const;

/** Requires success and returns what was answered. */
export const passing = <T>({ status, body, text }: Reply<T>): T => {
  if (status >= 300) throw new Error(`The step was refused with ${status}: ${text}`);
  return body;
};

/** A picture as far as anybody looks: the parts of a JPEG, with a size in its header. */
export const jpegOf = (width = 1280, height = 808, mark = 0): Uint8Array => {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  const frame = [0xff, 0xc0, 0, 17, 8, ...size, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
  const scan = [0xff, 0xda, 0, 12, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 0x3f, 0];
  const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
  const data = Array.from({ length: 64 }, (_, at) => (at * 7 + mark) % 251);
  return Uint8Array.from([0xff, 0xd8, ...jfif, ...frame, ...scan, ...data, 0xff, 0xd9]);
};

/** Sends a picture in its parts. */
export const uploadPicture = async (
  send: Send,
  customer: CustomerCaller,
  { id }: Pick<IdentityApplication, 'id'>,
  kind: 'ID_FRONT' | 'ID_BACK' | 'FACE',
  picture: Uint8Array = jpegOf(),
): Promise<Upload> => {
  const body = { kind, source: 'FILE', size: picture.length, sha256: bytesToHex(sha256(picture)) };
  let upload = await customer.ok<Upload>('POST', `${APPLICATIONS}/${id}/uploads`, body, keyFor('upload'));
  while (upload.status === 'OPEN') {
    const { offset, partSize } = upload;
    const part = await sealed(send, picture.slice(offset, offset + partSize));
    upload = await customer.ok('POST', `/v1/identity/uploads/${upload.id}/parts`, { offset, part });
  }
  return upload;
};

/** Shows both sides of the document and confirms what stands on it; gives the reply, whatever it is. */
export const tryDocument = async (
  send: Send,
  customer: CustomerCaller,
  application: Pick<IdentityApplication, 'id'>,
  elements: Readonly<Record<string, unknown>>,
): Promise<Reply<IdentityApplication & Problem>> => {
  for (const kind of ['ID_FRONT', 'ID_BACK'] as const) await uploadPicture(send, customer, application, kind);
  return tryElements(send, customer, application, { ...ON_DOCUMENT, ...elements });
};

/** Passes the document. */
export const throughDocument = async (
  send: Send,
  customer: CustomerCaller,
  application: Pick<IdentityApplication, 'id'>,
  { name, idNumber }: TestPerson,
): Promise<IdentityApplication> =>
  passing(await tryDocument(send, customer, application, { name, idNumber }));

/** Hands in a picture for each action of a face check; gives the reply, whatever it is. */
export const tryFace = async (
  send: Send,
  customer: CustomerCaller,
  application: Pick<IdentityApplication, 'id'>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply<IdentityApplication & Problem>> => {
  const path = `${APPLICATIONS}/${application.id}/liveness`;
  const { id, nonce, actions } = await customer.ok<LivenessSession>('POST', path, {});
  const frames = [];
  for (const [place, action] of actions.entries()) {
    const picture = jpegOf(720, 960, place);
    frames.push({ action, uploadId: (await uploadPicture(send, customer, application, 'FACE', picture)).id });
  }
  const key = keyFor('liveness');
  return customer.call(
    'POST',
    `/v1/identity/liveness/${id}/finish`,
    { nonce, frames },
    { ...key, ...headers },
  );
};

/** Passes the face check. */
export const throughFace = async (
  send: Send,
  customer: CustomerCaller,
  application: Pick<IdentityApplication, 'id'>,
): Promise<IdentityApplication> => passing(await tryFace(send, customer, application));
