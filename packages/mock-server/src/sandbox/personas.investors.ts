import type { Money } from '@weidongli/contracts';
import type { Persona } from '@weidongli/contracts/sandbox';

const cny = (amount: string): Money => ({ amount, currency: 'CNY' });

/** Stories of customers who invest, or could. */
export const investors: Readonly<Record<string, Persona>> = {
  investor: {
    story:
      'Has invested for a year and is assessed as C3: a bond fund with a gain, a money fund, an index fund with a loss.',
    nameMasked: '林*禾',
    phone: '10000000989',
    kycLevel: 3,
    age: 34,
    cardNumber: '9999991004592600',
    accountTail: '3516',
    openingBalance: cny('12680.35'),
    wealth: {
      assessment: { level: 'C3', ago: 'P120D' },
      holdings: [
        { code: '990021', amount: cny('9900.00'), boughtAgo: 'P100D' },
        { code: '990001', amount: cny('7950.00'), boughtAgo: 'P174D' },
        { code: '990035', amount: cny('2100.00'), boughtAgo: 'P366D' },
      ],
    },
  },
  'first-purchase': {
    story: 'Has money and has never invested: the questionnaire comes before the first purchase.',
    nameMasked: '苏*晴',
    phone: '10000000949',
    kycLevel: 3,
    age: 26,
    openingBalance: cny('20000.00'),
  },
  'cautious-investor': {
    story: 'Cannot bear a loss, so is of the lowest type: buys R1 only, and a deposit runs.',
    nameMasked: '顾*宁',
    phone: '10000000939',
    kycLevel: 3,
    age: 52,
    openingBalance: cny('58000.00'),
    wealth: {
      assessment: { level: 'C1', lowest: true, ago: 'P60D' },
      holdings: [{ code: '990001', amount: cny('15000.00'), boughtAgo: 'P45D' }],
      deposits: [{ code: '990102', amount: cny('30000.00'), openedAgo: 'P200D', renewal: 'PRINCIPAL' }],
    },
  },
  'expired-investor': {
    story: 'Was assessed as C5 more than a year ago: what is held stays, but buying needs new answers.',
    nameMasked: '骆*峰',
    phone: '10000000929',
    kycLevel: 3,
    age: 41,
    openingBalance: cny('36500.00'),
    wealth: {
      assessment: { level: 'C5', ago: 'P400D' },
      holdings: [
        { code: '990048', amount: cny('20000.00'), boughtAgo: 'P380D' },
        { code: '990035', amount: cny('12000.00'), boughtAgo: 'P200D' },
      ],
    },
  },
  retiree: {
    story: 'Is 68 and assessed as C3: two deposits and a money fund, and more care with every purchase.',
    nameMasked: '温*兰',
    phone: '10000000919',
    kycLevel: 4,
    age: 68,
    openingBalance: cny('41300.00'),
    wealth: {
      assessment: { level: 'C3', ago: 'P90D' },
      holdings: [{ code: '990001', amount: cny('25000.00'), boughtAgo: 'P150D' }],
      deposits: [
        { code: '990110', amount: cny('200000.00'), openedAgo: 'P340D', renewal: 'NONE' },
        { code: '990104', amount: cny('50000.00'), openedAgo: 'P500D', renewal: 'PRINCIPAL_AND_INTEREST' },
      ],
    },
  },
  'saver-300': {
    story: 'Holds 300 products: lists that have to stay quick, and a calendar that adds up all of them.',
    nameMasked: '章*博',
    phone: '10000000899',
    kycLevel: 4,
    age: 47,
    openingBalance: cny('150000.00'),
    wealth: {
      assessment: { level: 'C5', ago: 'P20D' },
      holdings: Array.from({ length: 300 }, (_, n) => ({
        code: String(991_000 + n),
        amount: cny(`${1000 + ((n * 37) % 900) * 10}.00`),
        boughtAgo: `P${40 + ((n * 53) % 330)}D`,
      })),
    },
  },
};
