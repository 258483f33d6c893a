import { createClient } from '@weidongli/client';
import { axiosTransport } from '@weidongli/client/axios';
import { account } from '@weidongli/contracts/account-page';
import { identity } from '@weidongli/contracts/identity-page';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner-page';

const baseUrl = document.querySelector<HTMLMetaElement>('meta[name="wdl-api"]')?.content ?? '';

/** Asks the bank's own server for a session of the customer who is logged in. */
const fetchSession = async (): Promise<{ clientSecret: string }> => {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch('/api/session', { method: 'POST', headers, body: '{}' });
  if (!reply.ok) throw new Error(`The session was refused: ${reply.status}.`);
  return (await reply.json()) as { clientSecret: string };
};

/** The client of this page. It is made once: another client would mean another customer. */
export const client = createClient({
  transport: axiosTransport({ baseUrl }),
  fetchSession,
  features: { account, identity, loan, partner },
});
