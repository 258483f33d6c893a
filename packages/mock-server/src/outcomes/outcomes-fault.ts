import type { Outcome } from './outcome.js';

/** What can happen on the way between a page and the bank. */
export const faultOutcomes = {
  'fault.status': {
    area: 'fault',
    en: 'A call is answered with the status of a fault, such as 503, and nothing is done.',
    zh: '按故障设定返回状态码（如503），什么也没有做。',
  },
  'fault.rate-limited': {
    area: 'fault',
    en: 'A call is answered with 429 and `Retry-After`.',
    zh: '返回429和`Retry-After`。',
  },
  'fault.slow': { area: 'fault', en: 'An answer comes late.', zh: '回复很慢。' },
  'fault.timeout': {
    area: 'fault',
    en: 'A call is never answered, and nothing is done.',
    zh: '一直没有回复，什么也没有做。',
  },
  'fault.dropped-before': {
    area: 'fault',
    en: 'The connection breaks before anything is done.',
    zh: '还没有办理就断线。',
  },
  'fault.dropped-after': {
    area: 'fault',
    en: 'The connection breaks after everything is done: the test of everybody’s idempotency.',
    zh: '办完之后断线，用来检验幂等。',
  },
  'fault.webhook-duplicated': {
    area: 'fault',
    en: 'A webhook is delivered twice.',
    zh: '同一个Webhook投递两次。',
  },
  'fault.webhook-reordered': {
    area: 'fault',
    en: 'A webhook is delivered after the one that follows it.',
    zh: 'Webhook的先后颠倒。',
  },
  'fault.webhook-forged': {
    area: 'fault',
    en: 'A webhook carries a signature that does not fit.',
    zh: 'Webhook的签名不对。',
  },
} as const satisfies Readonly<Record<string, Outcome>>;
