// Callers that do what a careful client does: who has no answer asks again, with the same idempotency key.
import { protect } from '../../bench/engine/possession.mjs';

const CALLERS = 64;
const PAUSE = 50;
const PATIENCE = 60_000;
/** Problems after which the same request may be sent again. */
const AGAIN = new Set(['idempotency-in-flight', 'service-unavailable', 'rate-limited']);

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends a request once. @returns {Promise<{status: number, text: string, replayed: boolean}>} Rejects without an answer. */
export async function send(url, request, more = {}) {
  const { method, path, headers, body } = await protect(request, url);
  const reply = await fetch(url + path, { method, headers: { ...headers, ...more }, body });
  const replayed = reply.headers.get('idempotency-replayed') === 'true';
  return { status: reply.status, text: await reply.text(), replayed };
}

/** Makes what a bank in the same process would be: a request in, a reply out. */
export const handleOf = (url) => async (request) => {
  const { status, text } = await send(url, request);
  return { status, body: text };
};

/**
 * Sends a request until it has a final answer.
 *
 * @param {() => string} urlNow - Where the bank is now: it may have moved since the last time.
 */
export async function sendUntilAnswered(urlNow, request, more) {
  const until = performance.now() + PATIENCE;
  for (let first = true; ; first = false) {
    const reply = await send(urlNow(), request, first ? more : {}).catch(() => undefined);
    if (reply !== undefined && !isPassing(reply)) return reply;
    if (performance.now() > until) throw new Error(`${request.path} had no answer for ${PATIENCE / 1000} s.`);
    await pause(PAUSE);
  }
}

const isPassing = ({ status, text }) => status >= 400 && AGAIN.has(JSON.parse(text).code);

/** Works through items, 64 at a time. @param {(item: any, index: number) => Promise<void>} work */
export async function inParallel(items, work) {
  let next = 0;
  const one = async () => {
    while (next < items.length) {
      next += 1;
      await work(items[next - 1], next - 1);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, one));
}
