// Webhooks that somebody forges, changes or sends again, at the function that receives them.
import { createSeenWebhooks, isWebhookError, verifyWebhook } from '@weidongli/client/webhooks';
import { signWebhook } from '@weidongli/client/testing';

const NOW = Date.parse('2026-11-22T10:00:00+08:00');
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const THIEF = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
const event = {
  specversion: '1.0',
  id: 'evt_01JD8Z5X3K9M2N4P6Q8R0S1T01',
  source: '/partners/xingqiao',
  type: 'loan.draw.active',
  subject: 'loa_01JD8Z5X3K9M2N4P6Q8R0S1T01',
  time: '2026-11-22T10:00:00.000+08:00',
  datacontenttype: 'application/json',
  wdlsequence: '0000000001',
  data: { id: 'loa_01JD8Z5X3K9M2N4P6Q8R0S1T01', status: 'ACTIVE', version: 1 },
};
const genuine = (secret = SECRET) =>
  signWebhook({ event, secret, timestamp: Math.floor(NOW / 1000), id: event.id });

/** Says what the receiver makes of a delivery; a weak one reads the body and checks nothing. */
const receive = (delivery, isWeak, more = {}) => {
  if (isWeak) return JSON.parse(delivery.body).type === undefined ? 'refused' : 'taken';
  try {
    verifyWebhook({ ...delivery, secrets: [SECRET], now: () => NOW, ...more });
    return 'taken';
  } catch (error) {
    return isWebhookError(error) ? error.code : `failed: ${error.message}`;
  }
};

/** Attacks on who receives webhooks; the weakness is a receiver that checks nothing. */
export const webhookAttacks = [
  {
    attack: 'a webhook that was signed with another secret',
    expected: 'signature-mismatch',
    attempt: (isWeak) => receive(genuine(THIEF), isWeak),
  },
  {
    attack: 'a webhook whose body was changed',
    expected: 'signature-mismatch',
    attempt: (isWeak) => {
      const { headers, body } = genuine();
      return receive({ headers, body: body.replace('ACTIVE', 'SETTLED') }, isWeak);
    },
  },
  {
    attack: 'a webhook that comes a second time',
    expected: 'replayed',
    attempt: (isWeak) => {
      const seen = createSeenWebhooks({ now: () => NOW });
      receive(genuine(), isWeak, { seen });
      return receive(genuine(), isWeak, { seen });
    },
  },
  {
    attack: 'a webhook of five minutes and a second ago',
    expected: 'timestamp-outside-tolerance',
    attempt: (isWeak) => receive(genuine(), isWeak, { now: () => NOW + 301_000 }),
  },
].map((row) => ({ threat: 'webhooks', ...row }));
