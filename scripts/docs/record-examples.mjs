// Lives one loan and some investments at the bank in miniature, and keeps a request and its reply for every operation of the reference.
import { createPageBank } from '@weidongli/mock-server/in-page';
import { KeyHolder } from '@weidongli/mock-server/testing';
import { seal } from '@weidongli/trust/jwe';
import { picture } from './example-picture.mjs';

const KEY = 'sk_test_worked_example';
/** Secrets of the sandbox are of no use to anybody, but long; so is a picture. */
const SECRETS = new Set(['clientSecret', 'accessToken', 'token', 'signingSecret', 'secret', 'bytes']);
const MOST_ITEMS = 2;

/** Tells whether a value is sealed: it is long, and other on every run. */
const isSealed = (value) => value?.enc === 'jwe' && typeof value.value === 'string';
const cutSealed = (value) => (isSealed(value) ? { ...value, value: `${value.value.slice(0, 8)}…` } : value);

/** Cuts lists and secrets, so that an example can be read. */
const readable = (value, name = '') => {
  if (isSealed(value)) return cutSealed(value);
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map((item) => readable(item));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readable(item, key)]));
  return SECRETS.has(name) && typeof value === 'string' ? `${value.slice(0, 8)}…` : value;
};

/** The same bytes on every run: the bank's clock stands still, and chance is the same. */
const realNow = () => Date.parse('2026-11-22T10:00:00+08:00');

const steadyPorts = () => {
  // A linear congruential generator: with a period shorter than the journey, secrets would come twice.
  let state = 41;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24;
  return {
    realNow,
    random: (length) => Uint8Array.from({ length }, next),
    deliver: null,
  };
};

/** Calls a bank by operation id and keeps the first success of each. */
class Recorder {
  examples = new Map();
  #bank = createPageBank({ ports: steadyPorts() });
  #places = new Map();
  #keys = 0;
  #page;

  constructor(openapi) {
    for (const [path, methods] of Object.entries(openapi.paths))
      for (const [method, { operationId, parameters = [] }] of Object.entries(methods))
        this.#places.set(operationId, { path, method: method.toUpperCase(), parameters });
  }

  /** Calls; rejects with the problem when the bank refuses. */
  async call(token, id, { path: values = {}, query = {}, body, headers = {} } = {}) {
    const { path, method, parameters } = this.#places.get(id);
    const place = path.replace(/\{(\w+)\}/g, (_all, name) => values[name]);
    const search = new URLSearchParams(query).toString();
    const target = search === '' ? place : `${place}?${search}`;
    const needsKey = parameters.some(({ name }) => name === 'Idempotency-Key');
    const isKey = token?.startsWith('sk_') === true;
    const sent = {
      ...(isKey ? { authorization: `Bearer ${token}` } : {}),
      ...(needsKey ? { 'idempotency-key': `example-${String((this.#keys += 1)).padStart(12, '0')}` } : {}),
      ...headers,
      ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
    };
    const text = method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) };
    const request = { method, path: target, headers: sent, ...text };
    this.#page ??= await KeyHolder.create(this.#bank.handle, realNow);
    const reply = await (isKey ? this.#bank.handle(request) : this.#page.send(request, token));
    const answer = JSON.parse(reply.body);
    if (reply.status >= 400) throw Object.assign(new Error(`${id}: ${answer.code}`), { problem: answer });
    if (!this.examples.has(id))
      this.examples.set(id, {
        request: {
          ...{ method, path: target, headers: readable(shownHeaders(sent, token, isKey)) },
          body: body && JSON.parse(JSON.stringify(body, (_name, value) => cutSealed(value))),
        },
        response: { status: reply.status, body: readable(answer) },
      });
    return answer;
  }

  /** Calls, answers what the bank asks for, and calls again. */
  async confirmed(token, id, options) {
    const headers = { 'idempotency-key': `example-order-${String((this.#keys += 1)).padStart(6, '0')}` };
    const send = async (sent) => {
      try {
        return await this.call(token, id, { ...options, headers: sent });
      } catch (error) {
        if (error.problem?.challenge === undefined) throw error;
        const proof = await this.#answer(token, error.problem.challenge);
        return send({ ...headers, 'wdl-step-up': proof.token });
      }
    };
    return send(headers);
  }

  /** Answers by code, and by face where a second way is asked for. */
  async #answer(token, { id: challengeId, methods }) {
    if (!this.examples.has('identity.resendChallenge')) {
      await this.call(KEY, 'sandbox.setClock', { body: { advanceBy: 'PT61S' } });
      await this.call(token, 'identity.resendChallenge', { path: { challengeId } });
    }
    const body = methods.includes('OTP') ? { code: '000000' } : { face: await this.seal(picture) };
    return this.call(token, 'identity.verifyChallenge', { path: { challengeId }, body });
  }

  /** Seals a value for the bank, as a page does. */
  async seal(value) {
    const path = '/.well-known/wdl-encryption-jwks';
    const reply = await this.#bank.handle({ method: 'GET', path, headers: {} });
    return { enc: 'jwe', value: await seal(value, JSON.parse(reply.body).keys.at(-1)) };
  }

  /** Logs a customer in; answers with the token and the session. */
  async customer(customerRef) {
    const body = {
      customerRef,
      modules: ['account', 'identity', 'loan', 'wealth'],
      origins: ['https://app.bank.example'],
    };
    const { id, clientSecret } = await this.call(KEY, 'partner.createSession', { body });
    const { accessToken } = await this.call(undefined, 'partner.exchangeSession', { body: { clientSecret } });
    return { token: accessToken, sessionId: id };
  }
}

/** Headers as an example shows them: what is a credential, and other in every run, is cut. */
const shownHeaders = (sent, token, isKey) => ({
  ...sent,
  ...(token === undefined ? {} : { authorization: `${isKey ? 'Bearer' : 'DPoP'} ${token.slice(0, 8)}…` }),
  ...(isKey ? {} : { dpop: 'eyJ0eXAiOiJkcG9w…' }),
});

/**
 * Records an example for every operation.
 *
 * @param openapi - The OpenAPI document.
 * @returns {Promise<Map<string, {request: object, response: object}>>} By operation id.
 */
export async function recordExamples(openapi) {
  const { journey } = await import('./example-journey.mjs');
  const { onboardingAccount } = await import('./example-onboarding-account.mjs');
  const { onboardingIdentity } = await import('./example-onboarding-identity.mjs');
  const recorder = new Recorder(openapi);
  await journey(recorder, KEY);
  await onboardingIdentity(recorder, KEY);
  await onboardingAccount(recorder, KEY);
  return recorder.examples;
}
