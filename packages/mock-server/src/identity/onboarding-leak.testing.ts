import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64Url } from '@weidongli/trust/suite';
import { base64 } from '../engine/digest.js';
import { recordsOf } from '../engine/state-hash.js';
import type { WireRequest } from '../engine/wire.js';
import { SandboxCaller, type CustomerCaller } from '../testing/caller.js';
import type { ChangedBank } from '../testing/changed-bank.testing.js';
import { REVIEWS } from '../testing/onboarding-review-steps.js';

/** Texts and pictures that nobody may find, by their name. */
export type Hidden = Readonly<Record<string, string | Uint8Array>>;

const escaped = (text: string): string =>
  text.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Ways in which bytes stand somewhere inside base64: they begin at one of three places of a group. */
const inBase64 = (bytes: Uint8Array): readonly string[] =>
  [0, 1, 2].map((offset) => {
    const text = base64(Uint8Array.from([...new Array<number>(offset).fill(0), ...bytes])).replace(/=+$/, '');
    // Letters at the edges also hold bits of what stands before and after.
    return text.slice(Math.ceil((offset * 4) / 3), Math.floor(((offset + bytes.length) * 4) / 3));
  });

const urlForm = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

/** The digests of a text that has few values: whoever reads one finds the text by trying. */
const digestsOf = (text: string): readonly string[] => {
  const digest = sha256(utf8ToBytes(text));
  return [bytesToHex(digest), base64(digest), toBase64Url(digest)];
};

const formsOf = (secret: string | Uint8Array): readonly string[] => {
  if (typeof secret !== 'string')
    return [...inBase64(secret), bytesToHex(secret), Array.from(secret).join(',')];
  const coded = inBase64(utf8ToBytes(secret));
  return [encodeURIComponent(secret), escaped(secret), ...coded, ...coded.map(urlForm), ...digestsOf(secret)];
};

/** A few digits stand by chance inside a digest; as a value of their own they do not. */
const standsIn = (text: string, secret: string): boolean =>
  /^\d{1,8}$/.test(secret)
    ? new RegExp(`(?<![\\w+/=-])${secret}(?![\\w+/=-])`).test(text)
    : text.includes(secret);

/** Lists what of the hidden can be read in a text, as it is or in a form that anybody undoes. */
export const foundIn = (text: string, hidden: Hidden): readonly string[] =>
  Object.entries(hidden)
    .filter(
      ([, secret]) =>
        (typeof secret === 'string' && standsIn(text, secret)) ||
        formsOf(secret).some((form) => !/^\d{1,8}$/.test(form) && text.includes(form)),
    )
    .map(([name]) => name);

/** A bank of whose every answer somebody takes note. */
export interface OverheardBank extends ChangedBank {
  readonly send: (request: WireRequest) => ReturnType<ChangedBank['bank']['handle']>;
  readonly sandbox: SandboxCaller;
  readonly replies: { readonly path: string; readonly status: number; readonly body: string }[];
}

/** Takes note of every answer of a bank. */
export const overhear = (changed: ChangedBank): OverheardBank => {
  const replies: OverheardBank['replies'] = [];
  const send: OverheardBank['send'] = async (request) => {
    const reply = await changed.bank.handle(request);
    replies.push({ path: request.path, status: reply.status, body: reply.body });
    return reply;
  };
  return { ...changed, send, replies, sandbox: new SandboxCaller(send, 'sk_test_xingqiao') };
};

/** Reads all pages of a list. */
const pagesOf = async (sandbox: SandboxCaller, path: string): Promise<string> => {
  const texts: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const more: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { text, body }: { text: string; body: { page: { nextCursor: string | null } } } =
      await sandbox.call('GET', `${path}limit=100${more}`);
    texts.push(text);
    cursor = body.page.nextCursor;
  }
  return texts.join('\n');
};

const recordTexts = async ({ store }: ChangedBank): Promise<string> => {
  const texts: string[] = [];
  for await (const record of recordsOf(store, { tenant: 'xingqiao', unit: 'main' }))
    texts.push(JSON.stringify(record));
  return texts.join('\n');
};

/** Reads every place in which something about a customer may come to stand, as one text each. */
export const placesOf = async (
  heard: OverheardBank,
  { customer, applicationId }: { readonly customer: CustomerCaller; readonly applicationId: string },
): Promise<Readonly<Record<string, string>>> => {
  const { sandbox, bank, ports, replies } = heard;
  // The picture itself is for the reviewer who asks for it, and for nobody else.
  const said = replies.filter(({ path }) => !path.startsWith(`${REVIEWS}/`) || !path.includes('/pictures/'));
  const answers = said.map(({ body }) => body).join('\n');
  const refusals = said.filter(({ status }) => status >= 400).map(({ body }) => body);
  await bank.settled();
  return {
    answers,
    refusals: refusals.join('\n'),
    events: await pagesOf(sandbox, '/v1/partner/events?'),
    'audit trail': await pagesOf(sandbox, '/v1/partner/audit-entries?'),
    'request log': await pagesOf(sandbox, '/v1/sandbox/requests?'),
    'open reviews': await pagesOf(sandbox, `${REVIEWS}?state=OPEN&`),
    'done reviews': await pagesOf(sandbox, `${REVIEWS}?state=DONE&`),
    'one review': (await sandbox.call('GET', `${REVIEWS}/${applicationId}`)).text,
    webhooks: ports.delivered.map(({ headers, body }) => JSON.stringify(headers) + body).join('\n'),
    'data export': (await customer.call('GET', '/v1/identity/data-export')).text,
    records: await recordTexts(heard),
  };
};

/** Lists every finding, as `place: what`. */
export const leaksIn = (places: Readonly<Record<string, string>>, hidden: Hidden): readonly string[] =>
  Object.entries(places).flatMap(([place, text]) => foundIn(text, hidden).map((name) => `${place}: ${name}`));
