/** A customer who can log in to the demo. */
export interface DemoCustomer {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** An event that the bank's back end received. */
export interface ReceivedEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly verified: boolean;
}

/** Steps by which the demo may move the bank's clock. */
export type SkipStep = '40s' | '10m' | '2h' | '1d' | 'next-due' | 'call-over';

/** What a reviewer at the bank decides. */
export type ReviewDecision = 'approve' | 'decline';

/** Controls of the demo that make sense now. */
export interface DemoControls {
  readonly steps: readonly SkipStep[];
  /** Says that something waits for a person at the bank. */
  readonly review: boolean;
}

/** Says that the bank's server refused; `status` 0 when it could not be reached. */
export class BankApiError extends Error {
  override readonly name = 'BankApiError';
  readonly status: number;

  constructor(status: number) {
    super(status === 0 ? 'The bank could not be reached.' : `The bank refused with status ${status}.`);
    this.status = status;
  }
}

const call = async (path: string, body?: object): Promise<unknown> => {
  const init: RequestInit =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const reply = await fetch(`/api${path}`, init).catch(() => {
    throw new BankApiError(0);
  });
  if (!reply.ok) throw new BankApiError(reply.status);
  return reply.json();
};

/** The bank's own server, as its pages use it. */
export const bankApi = {
  customers: async () => (await call('/customers')) as readonly DemoCustomer[],
  me: async () => (await call('/me')) as { readonly customer: string | null },
  login: (customer: string) => call('/login', { customer }),
  logout: () => call('/logout', {}),
  session: async () => (await call('/session', {})) as { readonly clientSecret: string },
  events: async () => (await call('/events')) as readonly ReceivedEvent[],
  controls: async () => (await call('/sandbox/controls')) as DemoControls,
  skip: (step: SkipStep) => call('/sandbox/skip', { step }),
  review: (decision: ReviewDecision) => call('/sandbox/review', { decision }),
};
