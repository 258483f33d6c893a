import type { CardProduct } from '@weidongli/contracts/account';
import type { CardNetwork } from './identity-ports.js';

/** Invented banks of the sandbox, by the last two of the first eight digits of their cards. */
const BANKS: Readonly<Record<string, string>> = {
  '01': '临江银行',
  '02': '望山银行',
  '03': '海棠农商银行',
  '04': '云渡银行',
};
const [CREDIT, NOT_SUPPORTED] = ['08', '09'];

const UNKNOWN: CardProduct = { issuer: null, cardType: null, accepted: false, reason: 'ISSUER_UNKNOWN' };

const productOf = (prefix: string, ownBank: string): CardProduct => {
  const [, place = ''] = /^999999(\d\d)$/.exec(prefix) ?? [];
  const issuer = place === '00' ? ownBank : BANKS[place];
  if (issuer !== undefined) return { issuer, cardType: 'DEBIT', accepted: true, reason: null };
  if (place === CREDIT)
    return { issuer: '临江银行', cardType: 'CREDIT', accepted: false, reason: 'CREDIT_CARD' };
  if (place === NOT_SUPPORTED)
    return { issuer: '远桥村镇银行', cardType: 'DEBIT', accepted: false, reason: 'ISSUER_NOT_SUPPORTED' };
  return UNKNOWN;
};

const VERDICTS = {
  'card.mismatch': 'MISMATCH',
  'card.not-class-one': 'NOT_CLASS_ONE',
  'card.issuer-late': 'UNAVAILABLE',
} as const;

/** The card network of the sandbox: what a card is follows from its first digits, the verdict from what the call asks for. */
export const scriptedCards: CardNetwork = {
  lookUp: (prefix, ownBank) => Promise.resolve(productOf(prefix, ownBank)),
  confirm: ({ course = '' }) =>
    Promise.resolve(Object.hasOwn(VERDICTS, course) ? VERDICTS[course as keyof typeof VERDICTS] : 'MATCH'),
};
