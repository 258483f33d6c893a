import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FlowProblem } from '../screen/flow-problem.js';
import { card, challenge, holding, orderIn, product, quoteOf, reads } from './wealth-redeem-data.testing.js';
import { draftOf } from './wealth-redeem.draft.js';
import { feeSteps, shortHeld } from './wealth-redeem.fees.js';
import { reduceRedeem } from './wealth-redeem.flow.js';
import { canonicalShares, fastSplit } from './wealth-redeem.shares.js';
import {
  obstacleOf,
  resumedRedeem,
  startRedeem,
  type RedeemEvent,
  type RedeemState,
} from './wealth-redeem.state.js';

const run = (events: readonly RedeemEvent[], from: RedeemState = startRedeem): RedeemState =>
  events.reduce(reduceRedeem, from);
const problem = (code: string): FlowProblem => ({ code, recovery: 'change-input', outcomeUnknown: false });

const ready: readonly RedeemEvent[] = [{ type: 'loaded', reads }];
const normal: readonly RedeemEvent[] = [
  ...ready,
  { type: 'shares-typed', text: '1000' },
  { type: 'side-chosen', side: 'REDEEM' },
];
const quote = quoteOf('REDEEM');
const estimated: readonly RedeemEvent[] = [...normal, { type: 'quoted', quote }];
const checking: readonly RedeemEvent[] = [...estimated, { type: 'next' }];
const asked: readonly RedeemEvent[] = [...checking, { type: 'next' }, { type: 'challenged', challenge }];
const coded: readonly RedeemEvent[] = [...asked, { type: 'confirmed', token: 'wsu_test' }];

describe('wealth-redeem flow', () => {
  it('starts with nothing typed and nothing chosen', () => {
    const state = run(ready);
    assert.deepEqual([state.step, state.sharesText, state.side], ['choose', '', undefined]);
    const pressed = run([{ type: 'next' }], state);
    assert.deepEqual(pressed.errors, { shares: 'empty', side: 'missing' });
  });

  it('asks for no speed where there is only one', () => {
    const slow = { ...reads, product: { ...product, fastRedemption: null } };
    assert.equal(run([{ type: 'loaded', reads: slow }]).side, 'REDEEM');
  });

  for (const [text, expected] of [
    ['', 'empty'],
    ['0', 'zero'],
    ['一千', 'not-a-number'],
    ['-5', 'negative'],
    ['1.005', 'too-many-decimals'],
    ['1.000,00', 'decimal-comma'],
    ['8000.01', 'above-available'],
    ['7995', 'below-hold'],
  ] as const) {
    it(`refuses ${JSON.stringify(text)} as ${expected} and keeps it`, () => {
      const state = run([...normal, { type: 'shares-typed', text }, { type: 'next' }]);
      assert.equal(state.errors.shares, expected);
      assert.deepEqual([state.sharesText, state.work], [text, undefined]);
    });
  }

  for (const text of ['8000', '7990', '１，０００．５', '1,000.00份'])
    it(`takes ${JSON.stringify(text)}`, () => {
      assert.equal(run([...normal, { type: 'shares-typed', text }, { type: 'next' }]).work, 'quote');
    });

  it('types a part for the customer, rounded down', () => {
    const third = {
      ...holding,
      holding: { ...holding.holding, shares: { ...holding.holding.shares, available: '33.33' } },
    };
    const state = run([
      { type: 'loaded', reads: { ...reads, holding: third } },
      { type: 'part-chosen', parts: 2 },
    ]);
    assert.deepEqual([state.sharesText, state.parts], ['16.66', 2]);
    assert.equal(run([{ type: 'shares-typed', text: '5' }], state).parts, undefined);
  });

  it('keeps an estimate only for what it was asked for', () => {
    assert.equal(run(estimated).quote?.id, quote.id);
    assert.equal(run([...normal, { type: 'quoted', quote: quoteOf('FAST_REDEEM') }]).quote, undefined);
    assert.equal(run([...normal, { type: 'quoted', quote: quoteOf('REDEEM', '999.00') }]).quote, undefined);
    assert.equal(run([...estimated, { type: 'shares-typed', text: '1001' }]).quote, undefined);
    assert.equal(run([...estimated, { type: 'shares-typed', text: '1,000.00' }]).quote?.id, quote.id);
    assert.equal(run([...estimated, { type: 'side-chosen', side: 'FAST_REDEEM' }]).quote, undefined);
  });

  it('offers to split what exceeds the cap of the day, and goes on with the rest afterwards', () => {
    const state = run([
      ...normal,
      { type: 'side-chosen', side: 'FAST_REDEEM' },
      { type: 'shares-typed', text: '5000' },
      { type: 'next' },
    ]);
    assert.equal(state.errors.shares, 'above-fast');
    assert.deepEqual(fastSplit(state), { now: '3,000.00', rest: '2,000.00' });
    const split = run([{ type: 'split-chosen' }], state);
    assert.deepEqual(
      [split.sharesText, split.side, split.rest, split.errors],
      ['3,000.00', 'FAST_REDEEM', '2,000.00', {}],
    );
    const paid = run(
      [
        { type: 'next' },
        { type: 'quoted', quote: quoteOf('FAST_REDEEM', '3000.00') },
        { type: 'next' },
        { type: 'order-read', order: orderIn('SETTLED', 'FAST_REDEEM') },
      ],
      split,
    );
    const rest = run([{ type: 'again' }, { type: 'loaded', reads }], paid);
    assert.deepEqual(
      [rest.step, rest.sharesText, rest.side, rest.rest],
      ['choose', '2,000.00', 'REDEEM', undefined],
    );
  });

  it('forgets the cap when the normal way is chosen', () => {
    const state = run([
      ...normal,
      { type: 'side-chosen', side: 'FAST_REDEEM' },
      { type: 'shares-typed', text: '5000' },
      { type: 'next' },
      { type: 'side-chosen', side: 'REDEEM' },
    ]);
    assert.deepEqual(state.errors, {});
  });

  it('cannot split where nothing is left of the cap', () => {
    const spent = {
      ...product,
      fastRedemption: {
        perDay: product.fastRedemption!.perDay,
        leftToday: { amount: '0.00', currency: 'CNY' as const },
      },
    };
    const state = run([
      { type: 'loaded', reads: { ...reads, product: spent } },
      { type: 'side-chosen', side: 'FAST_REDEEM' },
      { type: 'shares-typed', text: '5' },
    ]);
    assert.equal(fastSplit(state), undefined);
    assert.equal(run([{ type: 'split-chosen' }], state), state);
  });

  for (const code of ['after-cut-off', 'quote-expired'])
    it(`quotes anew after ${code}, keeps the days of before, and asks to confirm again`, () => {
      const state = run([...coded, { type: 'failed', problem: problem(code) }]);
      assert.deepEqual([state.step, state.work, state.before?.id], ['confirm', 'requote', quote.id]);
      assert.equal(state.challenge, undefined);
      const newer = {
        ...quoteOf('REDEEM', '1000.00', '01JD9Z3V6Q8R5T7W9X1Y2Z3A4C'),
        dates: { ...quote.dates, tradeDate: '2026-11-24' },
      };
      const fresh = run([{ type: 'quoted', quote: newer }], state);
      assert.deepEqual(
        [fresh.step, fresh.work, fresh.quote?.id, fresh.before?.id],
        ['confirm', undefined, newer.id, quote.id],
      );
      assert.equal(fresh.problem, undefined);
      assert.equal(run([{ type: 'next' }], fresh).before, undefined);
    });

  it('quotes anew when the time of the quote is up, but not while a code is entered', () => {
    assert.equal(run([...checking, { type: 'expired' }]).work, 'requote');
    assert.equal(run([...asked, { type: 'expired' }]).work, undefined);
    assert.equal(run([...estimated, { type: 'expired' }]).work, undefined);
  });

  for (const code of ['shares-not-available', 'fast-redeem-limit', 'trading-suspended'])
    it(`reads the position anew after ${code} and says why`, () => {
      const state = run([...coded, { type: 'failed', problem: problem(code) }]);
      assert.deepEqual([state.step, state.work, state.quote], ['choose', 'refresh', undefined]);
      const fresh = run(ready, state);
      assert.deepEqual([fresh.problem?.code, fresh.sharesText], [code, '1000']);
    });

  it('asks, and never sends again, when the reply to an order is lost', () => {
    const state = run([...coded, { type: 'order-unknown' }]);
    assert.deepEqual([state.step, state.work], ['unknown', 'query']);
    const offline = run(
      [
        { type: 'failed', problem: problem('network') },
        { type: 'next' },
        { type: 'confirmed', token: 'wsu_test' },
      ],
      state,
    );
    assert.deepEqual([offline.step, offline.work], ['unknown', undefined]);
    const missing = run([{ type: 'query' }, { type: 'not-found' }], offline);
    assert.deepEqual([missing.step, missing.problem?.code], ['confirm', 'not-booked']);
    assert.equal(
      run([{ type: 'query' }, { type: 'order-read', order: orderIn('SUBMITTED') }], offline).step,
      'progress',
    );
  });

  it('shows an order on its way and goes back from it, and cancels it only while it can be', () => {
    const looked = run([...ready, { type: 'order-opened', order: orderIn('SUBMITTED') }]);
    assert.deepEqual([looked.step, looked.looking], ['progress', true]);
    assert.equal(run([{ type: 'cancel-order' }], looked).work, 'cancel');
    const accepted = run([...ready, { type: 'order-opened', order: orderIn('ACCEPTED') }]);
    assert.equal(run([{ type: 'cancel-order' }], accepted).work, undefined);
    const back = run([{ type: 'back' }], looked);
    assert.deepEqual([back.step, back.looking, back.order], ['loading', false, undefined]);
  });

  it('cannot go back from an order that was made here', () => {
    const made = run([...coded, { type: 'order-read', order: orderIn('SUBMITTED') }]);
    assert.equal(run([{ type: 'back' }], made), made);
  });

  it('says why nothing can be redeemed', () => {
    const known = run(ready);
    const { holding: _, ...none } = known;
    assert.equal(obstacleOf(known), undefined);
    assert.equal(obstacleOf(none), 'not-held');
    assert.equal(obstacleOf({ ...known, product: { ...product, status: 'SUSPENDED_ALL' } }), 'suspended');
    assert.equal(obstacleOf({ ...known, product: { ...product, status: 'CLOSED' } }), 'closed');
    assert.equal(obstacleOf({ ...known, cards: [] }), 'no-card');
    const frozen = { ...holding.holding, shares: { total: '8500.00', available: '0.00', frozen: '8500.00' } };
    assert.equal(obstacleOf({ ...known, holding: { ...holding, holding: frozen } }), 'frozen');
    assert.equal(run([{ type: 'loaded', reads: { ...reads, holding: undefined } }]).step, 'unavailable');
  });

  it('holds no proof and no code in any state', () => {
    assert.ok(!JSON.stringify(run(coded)).includes('wsu_test'));
  });

  it('ignores everything but the outcome while work is under way, and never orders without confirmation', () => {
    const events: readonly RedeemEvent[] = [
      ...coded,
      { type: 'quoted', quote: quoteOf('FAST_REDEEM') },
      { type: 'order-unknown' },
      { type: 'not-found' },
      { type: 'query' },
      { type: 'back' },
      { type: 'again' },
      { type: 'expired' },
      { type: 'split-chosen' },
      { type: 'cancel-order' },
      { type: 'failed', problem: problem('network') },
      { type: 'load-failed', problem: problem('network') },
      { type: 'restored', entered: { sharesText: '5', side: 'REDEEM' } },
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 25 }), (played) => {
        const state = run(played);
        if (state.work === 'order') assert.equal(state.step, 'confirm');
        if (state.step === 'confirm') assert.ok(state.quote !== undefined);
        if (state.challenge !== undefined) assert.ok(state.step === 'confirm' || state.step === 'choose');
      }),
    );
  });

  it('goes on from a kept state without what was under way', () => {
    const state = resumedRedeem(run([...checking, { type: 'next' }]));
    assert.deepEqual([state.step, state.work], ['confirm', undefined]);
  });
});

describe('draft of a redemption', () => {
  it('brings back units and speed, and nothing else', () => {
    const draft = draftOf(run(checking));
    assert.deepEqual(draft, {
      key: `wealth-redeem ${card.id} 990001`,
      entered: { sharesText: '1000', side: 'REDEEM' },
    });
    const state = run([...ready, { type: 'restored', entered: draft.entered }]);
    assert.deepEqual(
      [state.sharesText, state.side, state.quote, state.step],
      ['1000', 'REDEEM', undefined, 'choose'],
    );
  });

  it('is empty once it was ordered, and untouched while nothing is certain', () => {
    assert.deepEqual(
      draftOf(run([...coded, { type: 'order-read', order: orderIn('SUBMITTED') }]))?.entered,
      {},
    );
    assert.equal(draftOf(run([...coded, { type: 'order-unknown' }])), undefined);
    assert.equal(draftOf(startRedeem), undefined);
  });

  it('takes no speed that is not offered, and nothing over what was typed', () => {
    assert.equal(run([...ready, { type: 'restored', entered: { side: 'BUY' } }]).side, undefined);
    assert.equal(run([...normal, { type: 'restored', entered: { sharesText: '5' } }]).sharesText, '1000');
  });
});

describe('redemption fees', () => {
  const tiers = [
    { fromDays: 0, rate: '0.015000' },
    { fromDays: 7, rate: '0.005000' },
    { fromDays: 30, rate: '0.000000' },
  ];
  const bond = { ...product, fees: { ...product.fees!, redemption: tiers } };
  const lot = (confirmDate: string, daysHeld: number, feeRate: string) => ({
    ...{ confirmDate, daysHeld, feeRate },
    shares: '500.00',
    fee: { amount: '7.50', currency: 'CNY' as const },
  });
  const quoted = (...lots: ReturnType<typeof lot>[]) => ({ ...quote, estimate: { ...quote.estimate, lots } });

  it('are named step by step', () => {
    assert.deepEqual(
      feeSteps(bond).map(({ fromDays, belowDays }) => [fromDays, belowDays]),
      [
        [0, 7],
        [7, 30],
        [30, undefined],
      ],
    );
    assert.deepEqual(feeSteps({ ...product, fees: null }), []);
  });

  it('say until when units that were bought lately cost more', () => {
    const short = shortHeld(
      quoted(lot('2026-06-01', 175, '0.000000'), lot('2026-11-20', 3, '0.015000')),
      bond,
    );
    assert.deepEqual(short, { days: 7, rate: '0.015000', nextRate: '0.005000', from: '2026-11-27' });
    assert.equal(shortHeld(quoted(lot('2026-06-01', 175, '0.000000')), bond), undefined);
    assert.equal(shortHeld(quote, product), undefined);
  });

  it('are typed units written in full', () => {
    assert.equal(canonicalShares('１０００'), '1,000.00');
    assert.equal(canonicalShares('a'), undefined);
  });
});
