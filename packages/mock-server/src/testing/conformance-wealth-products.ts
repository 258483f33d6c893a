import type { SandboxClock } from '@weidongli/contracts/sandbox';
import type {
  NavSeries,
  TradingDayList,
  WealthProduct,
  WealthProductPage,
} from '@weidongli/contracts/wealth';
import { navFromDecimal } from '@weidongli/finance';
import type { CustomerCaller, SandboxCaller } from './caller.js';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import { simulate } from './outcome-steps.js';

const PRODUCTS = '/v1/wealth/products';
const DAYS = '/v1/wealth/trading-days';

const investor = (sandbox: SandboxCaller, customerRef?: string): Promise<CustomerCaller> =>
  sandbox.customer(customerRef, ['account', 'identity', 'wealth']);

/** Reads every page of a list. */
const listAll = async (customer: CustomerCaller, query: string): Promise<WealthProductPage['data']> => {
  const found: WealthProductPage['data'][number][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const at: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { data, page }: WealthProductPage = await customer.ok('GET', `${PRODUCTS}?${query}${at}`);
    found.push(...data);
    cursor = page.nextCursor;
  }
  return found;
};

const read = (customer: CustomerCaller, code: string): Promise<WealthProduct> =>
  customer.ok('GET', `${PRODUCTS}/${code}`);

const readNav = (customer: CustomerCaller, code: string, query = ''): Promise<NavSeries> =>
  customer.ok('GET', `${PRODUCTS}/${code}/nav${query}`);

/** Days of the announced calendar with what exchanges do on them: make-up weekends are worked, and exchanges stay shut. */
const KNOWN_DAYS: Readonly<Record<string, boolean>> = {
  '2024-02-04': false,
  '2024-02-18': false,
  '2024-06-18': true,
  '2025-01-01': false,
  '2025-01-26': false,
  '2026-02-13': true,
  '2026-02-16': false,
  '2026-02-23': false,
  '2026-02-24': true,
  '2026-02-28': false,
  '2026-10-07': false,
  '2026-10-08': true,
  '2026-10-10': false,
};

const listCases: Cases = {
  'lists products by risk and then by code, a page at a time': async ({ sandbox }) => {
    const customer = await investor(sandbox);
    const large = await listAll(customer, 'limit=500');
    const small = await listAll(customer, 'limit=7');
    equal(
      small.map(({ code }) => code),
      large.map(({ code }) => code),
      'products in small pages and in large ones',
    );
    const places = large.map(({ riskLevel, code }) => `${riskLevel} ${code}`);
    equal(places, [...places].sort(), 'order');
    equal(places.length >= 40 && new Set(places).size === places.length, true, 'many products, each once');
  },
  'lists the products of one kind, each as its own page shows it': async ({ sandbox }) => {
    const customer = await investor(sandbox);
    const deposits = await listAll(customer, 'kind=LARGE_CD');
    equal(
      deposits.map(({ kind }) => kind),
      deposits.map(() => 'LARGE_CD'),
      'kinds',
    );
    const funds = await listAll(customer, 'kind=MONEY_FUND&limit=500');
    for (const summary of [present(deposits[0], 'deposit'), present(funds[0], 'money fund')]) {
      const { code, name, kind, riskLevel, status, minBuy, headline } = await read(customer, summary.code);
      equal(
        { code, name, kind, riskLevel, status, minBuy, headline, lockMonths: summary.lockMonths },
        summary,
        summary.code,
      );
    }
  },
  'takes a cursor only of its own making, and only from whom it was made for': async ({ sandbox }) => {
    const customer = await investor(sandbox);
    const { page } = await customer.ok<WealthProductPage>('GET', `${PRODUCTS}?limit=5`);
    const cursor = present(page.nextCursor, 'next page');
    await customer.refused('malformed-request', 'GET', `${PRODUCTS}?cursor=c2.R1-990001.${'A'.repeat(22)}`);
    const other = await investor(sandbox, 'not-invited');
    await other.refused('malformed-request', 'GET', `${PRODUCTS}?cursor=${cursor}`);
    await customer.refused('validation-failed', 'GET', `${PRODUCTS}?limit=501`);
    await customer.refused('validation-failed', 'GET', `${PRODUCTS}?kind=SHARES`);
  },
};

const detailCases: Cases = {
  'shows a fund with its fees, its past and its documents': async ({ sandbox }) => {
    const fund = await read(await investor(sandbox), '990021');
    equal(
      fund.fees?.purchase.map(({ from, rate, flat }) => [from.amount, rate, flat?.amount ?? null]),
      [
        ['0.00', '0.0008', null],
        ['1000000.00', '0.0005', null],
        ['5000000.00', null, '1000.00'],
      ],
      'purchase fees',
    );
    equal(
      fund.fees?.redemption.map(({ fromDays, rate }) => [fromDays, rate]),
      [
        [0, '0.0150'],
        [7, '0.0050'],
        [30, '0.0000'],
      ],
      'redemption fees',
    );
    equal(
      fund.performance.map(({ range }) => range),
      ['ONE_MONTH', 'THREE_MONTHS', 'ONE_YEAR', 'THREE_YEARS', 'SINCE_INCEPTION'],
      'ranges',
    );
    equal(
      fund.documents.map(({ kind }) => kind),
      ['KEY_FACTS', 'PROSPECTUS', 'CONTRACT', 'RISK_DISCLOSURE', 'NOTICE'],
      'documents',
    );
    equal(
      [fund.cutOff, fund.confirmDays, fund.fastRedemption, fund.fixedTerm],
      ['15:00', 1, null, null],
      'terms',
    );
    const year = fund.performance.find(({ range }) => range === 'ONE_YEAR');
    equal(fund.headline, { kind: 'ONE_YEAR', value: present(year?.value, 'change of a year') }, 'headline');
  },
  'shows a deposit without anything that only funds have': async ({ sandbox }) => {
    const deposit = await read(await investor(sandbox), '990102');
    equal(
      [deposit.latest, deposit.fees, deposit.inceptionDate, deposit.custodian],
      [null, null, null, null],
      'absent',
    );
    equal([deposit.performance, deposit.dividendModes], [[], []], 'empty');
    equal([deposit.insured, deposit.fixedTerm?.months], [true, 12], 'deposit');
    equal(deposit.headline, { kind: 'FIXED_RATE', value: deposit.fixedTerm?.annualRate }, 'headline');
  },
  'says what can be taken out at once today': async ({ sandbox }) => {
    const { fastRedemption } = await read(await investor(sandbox), '990001');
    equal(
      fastRedemption,
      { perDay: { amount: '10000.00', currency: 'CNY' }, leftToday: { amount: '10000.00', currency: 'CNY' } },
      'at once',
    );
  },
  'has no product that is not announced': async ({ sandbox }) => {
    const customer = await investor(sandbox);
    for (const code of ['000000', '987912', '982613']) {
      await customer.refused('not-found', 'GET', `${PRODUCTS}/${code}`);
      await customer.refused('not-found', 'GET', `${PRODUCTS}/${code}/nav`);
    }
    await customer.refused('validation-failed', 'GET', `${PRODUCTS}/99`);
  },
};

const navCases: Cases = {
  'lists unit values of trading days up to the latest, with dividends counted in': async ({ sandbox }) => {
    const customer = await investor(sandbox);
    const { latest, inceptionDate } = await read(customer, '990023');
    const { data } = await readNav(customer, '990023');
    const [first, last] = [present(data[0], 'first value'), present(data.at(-1), 'last value')];
    equal([first.date, first.nav, first.accumulatedNav], [inceptionDate, '1.0000', '1.0000'], 'beginning');
    equal([last.date, last.nav], [latest?.date, latest?.nav], 'latest');
    const paid = navFromDecimal(last.accumulatedNav) - navFromDecimal(last.nav);
    // Every dividend of this fund is 0.0300 a unit.
    equal(paid > 0n && paid % 30_000n === 0n, true, 'dividends');
    equal(
      data.some(({ incomePer10k }) => incomePer10k !== undefined),
      false,
      'income by day',
    );
    const year = last.date.slice(0, 4);
    const { data: days } = await customer.ok<TradingDayList>(
      'GET',
      `${DAYS}?from=${year}-01-01&to=${last.date}`,
    );
    equal(
      data.flatMap(({ date }) => (date.startsWith(year) ? [date] : [])),
      days.flatMap(({ date, trading }) => (trading ? [date] : [])),
      'days with a value',
    );
  },
  'lists the income of a money fund for every day, at a unit value that never changes': async ({
    sandbox,
  }) => {
    const customer = await investor(sandbox);
    const { data } = await readNav(customer, '990001', '?from=2022-10-01&to=2022-10-14');
    equal(data.length, 14, 'days');
    for (const point of data) {
      equal([point.nav, point.accumulatedNav], ['1.0000', '1.0000'], point.date);
      present(point.incomePer10k, `income of ${point.date}`);
      present(point.sevenDayYield, `yield of ${point.date}`);
    }
  },
  'makes a value known at 20:00 of its day': async ({ sandbox }) => {
    const release = await sandbox.freeze();
    try {
      const { now } = await sandbox.ok<SandboxClock>('GET', '/v1/sandbox/clock');
      // Three weeks hold a trading day that comes after another, whatever holiday there is.
      const from = now.slice(0, 10);
      const to = new Date(Date.parse(`${from}T00:00:00Z`) + 21 * 86_400_000).toISOString().slice(0, 10);
      const customer = await investor(sandbox);
      const { data } = await customer.ok<TradingDayList>('GET', `${DAYS}?from=${from}&to=${to}`);
      const day = present(
        data.slice(1).find(({ trading }) => trading),
        'trading day',
      ).date;
      const latestAt = async (time: string): Promise<string | undefined> => {
        await sandbox.ok('POST', '/v1/sandbox/clock', { advanceTo: `${day}T${time}+08:00` });
        return (await read(await investor(sandbox), '990021')).latest?.date;
      };
      const before = present(await latestAt('19:59:59'), 'value before');
      equal(before < day, true, 'before 20:00');
      equal(await latestAt('20:00:00'), day, 'from 20:00 on');
    } finally {
      await release();
    }
  },
  'refuses days that do not exist and ranges that end before they begin': async ({ sandbox }) => {
    const customer = await investor(sandbox);
    const nav = `${PRODUCTS}/990021/nav`;
    await customer.refused('validation-failed', 'GET', `${nav}?from=2026-11-20&to=2026-11-19`);
    await customer.refused('validation-failed', 'GET', `${nav}?from=2026-02-30`);
    await customer.refused('validation-failed', 'GET', `${DAYS}?from=2026-02-30&to=2026-03-01`);
    await customer.refused('validation-failed', 'GET', `${DAYS}?from=2026-01-02&to=2026-01-01`);
    await customer.refused('validation-failed', 'GET', `${DAYS}?from=2025-01-01&to=2026-02-06`);
    equal((await readNav(customer, '990021', '?from=2031-01-01')).data, [], 'days to come');
  },
};

const calendarCases: Cases = {
  'knows the trading days that were announced': async ({ sandbox }) => {
    const customer = await investor(sandbox);
    for (const [date, trading] of Object.entries(KNOWN_DAYS)) {
      const { data } = await customer.ok<TradingDayList>('GET', `${DAYS}?from=${date}&to=${date}`);
      equal(data, [{ date, trading, provisional: false }], date);
    }
    const { data } = await customer.ok<TradingDayList>('GET', `${DAYS}?from=2025-01-01&to=2026-02-05`);
    equal(data.length, 401, 'days of the longest range');
    equal(data.filter(({ date, trading }) => trading && date < '2026').length, 243, 'trading days of 2025');
  },
  'says that a year is not announced': async ({ sandbox }) => {
    const customer = await investor(sandbox);
    const { data } = await customer.ok<TradingDayList>('GET', `${DAYS}?from=2099-12-30&to=2099-12-31`);
    equal(
      data.map(({ provisional }) => provisional),
      [true, true],
      'provisional',
    );
  },
};

const stateCases: Cases = {
  'lets the bank suspend a product and go on': async ({ sandbox }) => {
    const customer = await investor(sandbox);
    const stateAfter = async (transition: string): Promise<string> => {
      const { status } = await simulate(sandbox, 'wealth-product', '990061', transition);
      equal((await read(customer, '990061')).status, status, `page after ${transition}`);
      const listed = await listAll(customer, 'kind=EQUITY_FUND&limit=500');
      equal(listed.find(({ code }) => code === '990061')?.status, status, `list after ${transition}`);
      return status;
    };
    equal(await stateAfter('suspend-buy'), 'SUSPENDED_BUY', 'purchases');
    equal(await stateAfter('suspend-all'), 'SUSPENDED_ALL', 'everything');
    equal(await stateAfter('resume'), 'OPEN', 'again');
    equal(await stateAfter('close'), 'CLOSED', 'closed');
    equal(await stateAfter('resume'), 'OPEN', 'opened');
    await sandbox.refused('invalid-state', 'POST', '/v1/sandbox/simulate/wealth-product/990061/resume', {});
    await sandbox.refused('not-found', 'POST', '/v1/sandbox/simulate/wealth-product/000000/close', {});
  },
};

/** Cases of the catalogue, the unit values and the trading calendar. */
export const wealthProductCases: Cases = {
  ...listCases,
  ...detailCases,
  ...navCases,
  ...calendarCases,
  ...stateCases,
};
