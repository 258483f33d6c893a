import { account } from '@weidongli/contracts/account';
import { identity } from '@weidongli/contracts/identity';
import { loan } from '@weidongli/contracts/loan';
import { partner, type BootstrapRead } from '@weidongli/contracts/partner';
import { sandbox } from '@weidongli/contracts/sandbox';
import { problemTable, type Problem, type ProblemCode } from '@weidongli/contracts';
import type { EarlyExchange } from './adapters/early-exchange.js';
import { createClient } from './create-client.js';
import { isWdlError, type WdlError } from './errors.js';
import { ManualEnvironment } from './manual-environment.testing.js';
import type { FetchSession } from './session/embed-session.js';
import { TransportError, type Transport, type TransportRequest } from './transport/transport.js';

/** What a fake bank does with a request: answers, loses the line, or never says anything. */
export type Answer =
  | { readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  | TransportError['reason']
  | 'silence';

const ulid = (n: number): string => `01JD8Z5X3K9M2N4P6Q8R0S1T${String(n).padStart(2, '0')}`;

/** An id of a kind of resource. */
export const anId = (prefix: string, n = 0): string => `${prefix}_${ulid(n)}`;

/** A success with a JSON body. */
export const ok = (value: unknown, headers: Readonly<Record<string, string>> = {}, status = 200): Answer => ({
  status,
  body: JSON.stringify(value),
  headers,
});

/** A refusal as the bank writes it. */
export const refused = (
  code: ProblemCode,
  more: Partial<Problem> = {},
  headers: Readonly<Record<string, string>> = {},
): Answer => {
  const { status, title, retryable, recovery } = problemTable[code];
  const problem: Problem = {
    type: `https://weidongli.example/problems/${code}`,
    title,
    status,
    code,
    retryable,
    recovery,
    instance: '/v1/test',
    traceId: 'trace-of-the-bank',
    ...more,
  };
  return { status, body: JSON.stringify(problem), headers };
};

/** An invitation as the bank writes it. */
export const invitation = {
  id: anId('inv'),
  product: 'consumer',
  status: 'ELIGIBLE',
  validUntil: '2026-12-31',
  consentDocument: {
    id: anId('agr'),
    kind: 'CREDIT_REPORT_AUTHORISATION',
    title: '个人征信查询授权书',
    version: '1.0',
    sha256: 'a'.repeat(64),
  },
};

/** An empty page. */
export const emptyPage = { data: [], page: { nextCursor: null } };

/** An acceptance as the bank writes it: the reply of the keyed POST that the tests use. */
export const acceptance = {
  id: anId('acp'),
  subject: anId('lqt'),
  documents: [{ agreementId: anId('agr'), sha256: '0f'.repeat(32) }],
  acceptedAt: '2026-11-22T10:00:00.000+08:00',
};

/** Input of `partner.acceptAgreements`. */
export const acceptInput = {
  subject: acceptance.subject,
  documents: acceptance.documents,
  method: 'CHECKBOX',
} as const;

const exchangePath = '/v1/partner/sessions/exchange';
const features = { account, identity, loan, partner, sandbox };

/** What a test may say about the bank and the page. */
export interface Scene {
  /** Answers to requests in their order; the last one stays. A promise is an answer that takes its time. */
  readonly answers?: readonly (Answer | Promise<Answer>)[];
  /** Answers to the exchanges of secrets. Absent: each gives a new token. */
  readonly exchanges?: readonly (Answer | Promise<Answer>)[];
  readonly bootstrap?: readonly BootstrapRead[];
  readonly expiresIn?: number;
  readonly fetchSession?: FetchSession;
  readonly earlyExchange?: Promise<EarlyExchange | undefined>;
}

/** The access that a bank gives for a secret, the nth. */
export const access = (n: number, scene: Scene = {}): object => ({
  sessionId: anId('ses', n),
  accessToken: `secret-token-${String(n)}`,
  tokenType: 'DPoP',
  expiresIn: scene.expiresIn ?? 300,
  scopes: ['loan:read'],
  sandbox: true,
  locale: 'zh-CN',
  bootstrap: scene.bootstrap ?? [],
});

const perform = async (answer: Answer): ReturnType<Transport['send']> => {
  if (answer === 'silence') return new Promise<never>(() => undefined);
  if (typeof answer === 'string') throw new TransportError(answer);
  return { headers: {}, ...answer };
};

/** A transport that answers from a list and remembers what was sent. */
export const scripted = (
  answers: readonly (Answer | Promise<Answer>)[],
): { readonly transport: Transport; readonly requests: TransportRequest[] } => {
  const requests: TransportRequest[] = [];
  const send = async (request: TransportRequest): ReturnType<Transport['send']> => {
    requests.push(request);
    return perform(await (answers[requests.length - 1] ?? answers.at(-1) ?? 'silence'));
  };
  return { transport: { send }, requests };
};

/** Opens a client of a customer's page before a fake bank. */
export const openScene = (scene: Scene = {}) => {
  const environment = new ManualEnvironment();
  const bank = scripted(scene.answers ?? [ok(emptyPage)]);
  const given = scene.exchanges;
  const exchanged = scripted(given ?? Array.from({ length: 50 }, (_, n) => ok(access(n + 1, scene))));
  const reasons: string[] = [];
  const client = createClient({
    environment,
    features,
    earlyExchange: scene.earlyExchange,
    transport: {
      send: (request) => (request.path === exchangePath ? exchanged : bank).transport.send(request),
    },
    fetchSession: (context) => {
      reasons.push(context.reason);
      return (
        scene.fetchSession?.(context) ?? Promise.resolve({ clientSecret: `wcs_${String(reasons.length)}` })
      );
    },
  });
  return { client, environment, requests: bank.requests, exchanges: exchanged.requests, reasons };
};

/** Waits for a call to fail. @throws Error when it succeeds, or fails with something else than a `WdlError`. */
export const failure = async (environment: ManualEnvironment, call: Promise<unknown>): Promise<WdlError> => {
  const outcome = await environment.finish(call);
  if (outcome.ok) throw new Error('The call succeeds.');
  if (!isWdlError(outcome.error))
    throw new Error('The call fails with a strange error.', { cause: outcome.error });
  return outcome.error;
};

/** Waits for a call to succeed. @throws whatever it fails with. */
export const success = async <T>(environment: ManualEnvironment, call: Promise<T>): Promise<T> => {
  const outcome = await environment.finish(call);
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
};
