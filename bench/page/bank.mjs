// The sandbox bank behind a page of the bench: the partner's own route, and the API itself on the same origin.
import { startHttpServer } from '@weidongli/mock-server/http';

const CUSTOMER = 'repeat-borrower';
const KEY = 'sk_test_xingqiao';

/**
 * Starts a sandbox bank.
 *
 * @returns {Promise<{createSession: (origin: string) => Promise<string>, answer: (request: object) => Promise<object>,
 *   close: () => Promise<void>}>} `answer` takes and gives `{method, path, headers, body}` and `{status, headers, body}`.
 */
export async function startBank() {
  const { bank, close } = await startHttpServer({ port: 0 });
  const answer = (request) => bank.handle(request);
  const createSession = async (origin) => {
    const { status, body } = await answer({
      method: 'POST',
      path: '/v1/partner/sessions',
      headers: {
        authorization: `Bearer ${KEY}`,
        'content-type': 'application/json',
        // Every session is a new order.
        'idempotency-key': crypto.randomUUID(),
        host: '127.0.0.1',
      },
      body: JSON.stringify({
        customerRef: CUSTOMER,
        modules: ['account', 'identity', 'loan'],
        origins: [origin],
      }),
    });
    if (status !== 201) throw new Error(`The sandbox gave no session: ${status} ${body}`);
    return JSON.parse(body).clientSecret;
  };
  return { createSession, answer, close };
}
