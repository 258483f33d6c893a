import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type { BoundCard } from '@weidongli/contracts/account';
import type { IdentityCancelApplicationInput } from '@weidongli/contracts/identity';
import type { AuditEntry } from '@weidongli/contracts/partner';
import type { Review, ReviewPicture } from '@weidongli/contracts/sandbox';
import type { Route } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { OnboardingRecord } from '../engine/records-onboarding.js';
import {
  bindingBody,
  cardEnding,
  openingBody,
  preparedBinding,
  throughDetails,
  throughOpening,
} from '../testing/account-steps.js';
import { freshKey } from '../testing/caller.js';
import { changedBank, type Change } from '../testing/changed-bank.testing.js';
import { present } from '../testing/check.js';
import {
  decisionPath,
  joinReview,
  joinTo,
  REVIEWS,
  type Joining,
} from '../testing/onboarding-review-steps.js';
import {
  APPLICATIONS,
  jpegOf,
  ON_DOCUMENT,
  throughDocument,
  throughFace,
  tryElements,
  uploadPicture,
} from '../testing/onboarding-steps.js';
import { keyFor } from '../testing/outcome-steps.js';
import {
  foundIn,
  leaksIn,
  overhear,
  placesOf,
  type Hidden,
  type OverheardBank,
} from './onboarding-leak.testing.js';

const scope = { tenant: 'xingqiao', unit: 'main' };
const NAME = '欧阳若琳';
const PASSWORD = '837264';

/** Members that are of use to whoever wants to open or to guess something. */
const INTERNAL = /"(?:elements|sealed|personKey|nameKey|numberKey|tokenDigest|codeDigest|nonce|flags)":/;

/** What was entered and shown. Of numbers all but the last: a mistyped one tells as much. */
const hiddenOf = ({ person }: Joining, cardNumber: string): Hidden => ({
  name: NAME,
  'identity number': person.idNumber.slice(0, 17),
  phone: person.phone,
  'card number': cardNumber.slice(0, 15),
  password: PASSWORD,
  picture: jpegOf().slice(0, 60),
});

/** Refused calls with what nobody may repeat in them. */
const refusals = async (bank: OverheardBank, { customer, application, person }: Joining): Promise<void> => {
  const wrongEnd = `${person.idNumber.slice(0, 17)}${person.idNumber.endsWith('0') ? '1' : '0'}`;
  for (const wrong of [
    { name: NAME, idNumber: wrongEnd },
    { name: `${NAME}<`, idNumber: person.idNumber },
    { name: `${NAME}·不符`, idNumber: person.idNumber },
  ]) {
    const { status } = await tryElements(bank.send, customer, application, { ...ON_DOCUMENT, ...wrong });
    assert.ok(status >= 400);
  }
};

/** Lets a person look at the pictures and say yes. */
const review = async ({ sandbox }: OverheardBank, { application }: Joining): Promise<string> => {
  const { pictures } = await sandbox.ok<Review>('GET', `${REVIEWS}/${application.id}`);
  const path = `${REVIEWS}/${application.id}/pictures/${present(pictures[0], 'picture').id}`;
  const { bytes } = await sandbox.ok<ReviewPicture>('POST', path, { reviewer: '甲' });
  await sandbox.ok('POST', decisionPath(application), { reviewer: '甲', verdict: 'APPROVE' });
  return bytes;
};

/** Binds a card and opens the account, with one refused call before each. */
const openAccount = async (
  { send }: OverheardBank,
  { customer, application, person }: Joining,
  cardNumber: string,
): Promise<void> => {
  await throughDetails(customer, application);
  const prepared = await preparedBinding(customer, application);
  const wrongEnd = `${cardNumber.slice(0, 15)}${cardNumber.endsWith('0') ? '1' : '0'}`;
  const wrong = await bindingBody(send, prepared, wrongEnd, person.phone);
  await customer.refused('validation-failed', 'POST', '/v1/account/cards', wrong, keyFor('bind'));
  const body = await bindingBody(send, prepared, cardNumber, person.phone);
  await customer.confirmed<BoundCard>('/v1/account/cards', body, freshKey('bind'));
  const simple = await openingBody(send, customer, application, person.phone.slice(-6));
  await customer.refused('password-too-simple', 'POST', '/v1/account/accounts', simple, keyFor('open'));
  await throughOpening(send, customer, application, PASSWORD);
};

/** Opens an account with everything that may happen on the way: calls that are refused, a person who looks, a webhook for each event. */
const openingIn = async (change: Change = {}) => {
  const bank = overhear(changedBank(change));
  const { sandbox, send } = bank;
  const hook = { url: 'http://127.0.0.1:9/hook', eventTypes: ['*'] };
  await sandbox.ok('POST', '/v1/partner/webhook-endpoints', hook, keyFor('hook'));
  const joining = await joinTo(bank, { mode: 'STANDARD', name: `${NAME}·人工` });
  const { customer, application, person } = joining;
  const cardNumber = cardEnding();
  await uploadPicture(send, customer, application, 'ID_FRONT');
  await uploadPicture(send, customer, application, 'ID_BACK');
  await refusals(bank, joining);
  await throughDocument(send, customer, application, person);
  await throughFace(send, customer, application);
  const seen = await review(bank, joining);
  await openAccount(bank, joining, cardNumber);
  const waiting = await joinReview(bank, `${NAME}·人工`);
  const hidden: Hidden = { ...hiddenOf(joining, cardNumber), 'other phone': waiting.person.phone };
  return { bank, customer, application, hidden, seen };
};

describe('what was entered and shown when an account was opened', () => {
  it('stands in no event, trail, log, review, error, webhook, export or record', async () => {
    const { bank, customer, application, hidden, seen } = await openingIn();
    assert.deepEqual(foundIn(seen, hidden), ['picture'], 'the reviewer does see it');
    const places = await placesOf(bank, { customer, applicationId: application.id });
    assert.deepEqual(leaksIn(places, hidden), []);
    assert.doesNotMatch(places['data export'] ?? '', INTERNAL);
    assert.match(places['records'] ?? '', INTERNAL, 'the records do have such members');
    const empty = Object.entries(places).filter(([, text]) => text.length < 500);
    assert.deepEqual(
      empty.map(([name]) => name),
      [],
      'places with nothing in them',
    );
  });
});

const named = (application: OnboardingRecord): OnboardingRecord => ({
  ...application,
  person: application.person === null ? null : { ...application.person, nameMasked: NAME },
});

/** Says the name in every way in which a route can: in a record, an event and a refusal. */
const talkative: Route<IdentityCancelApplicationInput, never> = async ({ applicationId }, ctx) => {
  const application = await ctx.own(kinds.onboarding, applicationId);
  ctx.put(kinds.onboarding, applicationId, named(application));
  for (const { id } of await ctx.listAll(kinds.onboarding.name, 'review', 'OPEN')) {
    const waiting = await ctx.get(kinds.onboarding, id);
    if (waiting !== undefined) ctx.put(kinds.onboarding, id, named(waiting));
  }
  ctx.emit('identity.application.created', { id: applicationId, status: NAME, version: 1 });
  throw refuse('invalid-state', { detail: `${NAME} cannot do this.`, keep: true });
};

describe('the search for what leaks', () => {
  it('finds a name in every place in which it is said', async () => {
    const { bank, customer, application, hidden } = await openingIn({
      routes: { 'identity.cancelApplication': talkative },
    });
    await customer.refused('invalid-state', 'POST', `${APPLICATIONS}/${application.id}/cancel`, {});
    const { name } = kinds.auditEntry;
    const page = { limit: 1, order: 'newest-first' } as const;
    const [entry] = (await bank.store.list(scope, name, 'all', '', page)).records;
    assert.ok(entry !== undefined);
    const told = { ...(entry.body as AuditEntry), action: NAME };
    const put = { kind: name, id: entry.id, expectedVersion: entry.version, body: told };
    await bank.store.commit({
      ...{ scope, expects: [], accounts: [], transfers: [], events: [], jobs: [] },
      puts: [{ ...put, keys: kinds.auditEntry.keysOf(told) }],
    });
    const places = await placesOf(bank, { customer, applicationId: application.id });
    assert.deepEqual(
      leaksIn(places, hidden),
      Object.keys(places).map((place) => `${place}: name`),
    );
  });

  it('finds each secret in each form that anybody undoes', () => {
    const picture = jpegOf().slice(0, 60);
    const hidden: Hidden = { name: NAME, number: '99000019801231007', password: PASSWORD, picture };
    const texts: Readonly<Record<string, string>> = {
      [`{"name":"${NAME}·人工"}`]: 'name',
      [`?q=${encodeURIComponent(NAME)}`]: 'name',
      '{"name":"\\u6b27\\u9633\\u82e5\\u7433"}': 'name',
      [Buffer.from(`{"a":"${NAME}"}`).toString('base64url')]: 'name',
      [Buffer.from('"idNumber":"990000198012310074"').toString('base64')]: 'number',
      [createHash('sha256').update('99000019801231007').digest('hex')]: 'number',
      [`{"pin":"${PASSWORD}"}`]: 'password',
      [createHash('sha256').update(PASSWORD).digest('base64')]: 'password',
      [Buffer.from(jpegOf()).toString('base64')]: 'picture',
      [Buffer.from(jpegOf()).toString('hex')]: 'picture',
      [JSON.stringify(Array.from(jpegOf()))]: 'picture',
    };
    for (const [text, found] of Object.entries(texts)) assert.deepEqual(foundIn(text, hidden), [found], text);
    assert.deepEqual(foundIn(`"sha256":"ab${PASSWORD}cd" 欧*琳 990***********0074`, hidden), []);
  });
});
