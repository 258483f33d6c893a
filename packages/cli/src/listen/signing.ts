import { createHash, createHmac } from 'node:crypto';

/**
 * Makes the secret of a listener from key and address, so that it is the same every time: what was written into a
 * configuration once stays right.
 */
export const listenSecret = (key: string, forwardTo: string): string =>
  `whsec_${createHash('sha256').update(`weidongli listen\n${key}\n${forwardTo}`).digest('base64')}`;

/** Signs a body by Standard Webhooks, scheme `v1`. @param seconds - Unix seconds of real time. */
export const signedHeaders = (
  secret: string,
  id: string,
  seconds: number,
  body: string,
): Readonly<Record<string, string>> => {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  };
};
