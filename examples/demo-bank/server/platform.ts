import { createPartnerClient } from '@weidongli/client';
import { axiosTransport } from '@weidongli/client/axios';
import { partner } from '@weidongli/contracts/partner';
import { sandbox } from '@weidongli/contracts/sandbox';
import { demoSandbox, type DemoSandbox } from './demo-sandbox.js';

/** What the bank's back end needs of the platform. */
export interface Platform {
  /** Asks for an embed session of a customer who has logged in here. The secret goes to the page and nowhere else. */
  createSession(customer: string): Promise<{ readonly clientSecret: string }>;
  /** Registers the address that receives events; gives the signing secret. */
  registerWebhook(url: string): Promise<string>;
  /** The sandbox for demonstrations: no bank has this part. */
  readonly demo: DemoSandbox;
}

/** Connects the back end to the platform. `pageOrigin` is the exact origin of the pages that hold the widgets. */
export const connectPlatform = (options: {
  readonly apiUrl: string;
  readonly sandboxKey: string;
  readonly pageOrigin: string;
}): Platform => {
  const transport = axiosTransport({ baseUrl: options.apiUrl });
  const client = createPartnerClient({
    transport,
    sandboxKey: options.sandboxKey,
    features: { partner, sandbox },
  });
  const createSession = async (customer: string): Promise<{ readonly clientSecret: string }> => {
    const { clientSecret } = await client.partner.createSession({
      customerRef: customer,
      // Who is new to the bank may open an account; for everybody else it changes nothing.
      newCustomer: true,
      modules: ['account', 'identity', 'loan', 'wealth'],
      origins: [options.pageOrigin],
    });
    return { clientSecret };
  };
  return {
    createSession,
    registerWebhook: async (url) => {
      // A bank that is kept still knows the endpoint of the last start, with a secret that nobody has any more.
      const { data } = await client.partner.listWebhookEndpoints({ limit: 100 });
      for (const known of data)
        if (known.url === url) await client.partner.deleteWebhookEndpoint({ endpointId: known.id });
      const { secret } = await client.partner.createWebhookEndpoint({
        url,
        eventTypes: ['loan.*', 'wealth.*', 'identity.*', 'account.*', 'card.*'],
      });
      return secret;
    },
    demo: demoSandbox({ transport, createSession, sandbox: client.sandbox }),
  };
};
