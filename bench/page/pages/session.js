// What a bank adds to its page for the widgets: a client, and its own way to a session.
import { createClient } from '@weidongli/client';
import { fetchTransport } from '@weidongli/client/fetch';
import { account } from '@weidongli/contracts/account-page';
import { identity } from '@weidongli/contracts/identity-page';
import { loan } from '@weidongli/contracts/loan';
import { partner } from '@weidongli/contracts/partner-page';

const askServer = async () => (await fetch('/api/session', { method: 'POST' })).json();

/** Gives the secret that came with the page, once, where there is one and nobody has used it; then asks the server. */
const pageSecret = () => {
  let secret = document.querySelector('meta[name="wdl-client-secret"]')?.content;
  return () => {
    if (secret === undefined) return askServer();
    const first = { clientSecret: secret };
    secret = undefined;
    return Promise.resolve(first);
  };
};

/** Hands a client to the provider of the page and asks for the session at once, while the widgets still load. */
export function serve(earlyExchange) {
  const client = createClient({
    transport: fetchTransport({ baseUrl: location.origin }),
    fetchSession: earlyExchange === undefined ? pageSecret() : askServer,
    earlyExchange,
    features: { account, identity, loan, partner },
  });
  // A failure is shown by the widget, whose own call asks again.
  client.session.start().catch(() => undefined);
  document.querySelector('wdl-provider').client = client;
}
