import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Suitability } from '@weidongli/contracts/wealth';
import { makeProducts, withCatalogue, type Catalogue } from './wealth-browse-data.testing.js';
import { runBrowse, type BrowseSession } from './wealth-browse.effects.js';
import { reduceBrowse } from './wealth-browse.flow.js';
import { maxRiskOf, startBrowse, type BrowseEvent, type BrowseState } from './wealth-browse.state.js';
import { openTestBank } from './wealth-bank.testing.js';
import type { WealthClient } from './wealth.client.js';

const suitability: Suitability = {
  status: 'NONE',
  assessment: null,
  attemptsLeftToday: 2,
  attemptsLeft: 8,
};
const products = makeProducts(5);
const codes = products.map(({ code }) => code);
const loaded: BrowseEvent = { type: 'loaded', suitability, products, next: null };
const problem = { code: 'network', recovery: 'retry', outcomeUnknown: false } as const;
const signedOut = { ...problem, code: 'unauthenticated', recovery: 'sign-in' } as const;

const run = (events: readonly BrowseEvent[], from: BrowseState = startBrowse): BrowseState =>
  events.reduce(reduceBrowse, from);
const pick = (...places: readonly number[]): readonly BrowseEvent[] =>
  places.map((place) => ({ type: 'picked', code: codes[place] ?? '' }));

const start = (client: WealthClient, from?: BrowseState) => {
  const states: BrowseState[] = [];
  const session = runBrowse({
    client,
    ...(from === undefined ? {} : { from }),
    schedule: () => () => undefined,
    onState: (state) => states.push(state),
  });
  return { session, states };
};

/** Waits until a state holds; what happens behind the list has no promise to wait for. */
const until = async (session: BrowseSession, holds: (state: BrowseState) => boolean): Promise<void> => {
  for (let turn = 0; !holds(session.state); turn += 1) {
    assert.ok(turn < 2000, 'It never came to be.');
    await setTimeout(5);
  }
};

const openCatalogue = (count: number): Catalogue => withCatalogue(openTestBank().client, makeProducts(count));

describe('wealth-browse: the list', () => {
  it('reads the catalogue of the bank and where the customer stands', async () => {
    const { client } = openTestBank();
    const { session } = start(client);
    await session.load();
    await until(session, ({ next }) => next === null);
    const { data } = await client.wealth.listProducts({ limit: 500 });
    assert.equal(session.state.step, 'ready');
    assert.deepEqual(
      session.state.products,
      data.filter(({ status }) => status !== 'MATURED'),
    );
    assert.equal(maxRiskOf(session.state), (await client.wealth.getSuitability()).assessment?.maxRisk);
  });

  it('shows the first page at once and the rest of 10,000 products as it comes', async () => {
    const catalogue = openCatalogue(10_000);
    const { session, states } = start(catalogue.client);
    await session.load();
    await until(session, ({ next }) => next === null);
    assert.deepEqual(
      states.map((state) => state.products.length),
      [50, ...Array.from({ length: 20 }, (_, page) => Math.min(10_000, 550 + page * 500))],
    );
    assert.deepEqual(catalogue.asked, [50, ...Array.from({ length: 20 }, () => 500)]);
    assert.deepEqual(
      session.state.products.map(({ code }) => code),
      makeProducts(10_000).map(({ code }) => code),
    );
  });

  it('keeps what it has when the rest does not come, and goes on where it stopped', async () => {
    const catalogue = openCatalogue(1_000);
    catalogue.failures = 1;
    const { session } = start(catalogue.client);
    await session.load();
    await until(session, ({ restFailed }) => restFailed);
    assert.deepEqual([session.state.products.length, session.state.problem], [50, undefined]);
    session.act({ type: 'rest-wanted' });
    await until(session, ({ next }) => next === null);
    assert.deepEqual([session.state.products.length, session.state.restFailed], [1_000, false]);
    assert.deepEqual(catalogue.asked, [50, 500, 500, 500]);
  });

  it('shows the old list until a new reading is as long, without a product twice', async () => {
    const catalogue = openCatalogue(1_200);
    const { session, states } = start(catalogue.client);
    await session.load();
    await until(session, ({ next }) => next === null);
    states.length = 0;
    session.resume();
    await until(
      session,
      ({ incoming, next }) => next === null && incoming.length === 1_200 && states.length > 3,
    );
    assert.ok(states.every((state) => state.products.length === 1_200));
    assert.equal(new Set(session.state.products).size, 1_200);
  });

  it('goes on after it was taken away and attached again', async () => {
    const catalogue = openCatalogue(1_200);
    const first = start(catalogue.client);
    await first.session.load();
    first.session.stop();
    const { session } = start(catalogue.client, first.session.state);
    session.begin();
    await until(session, ({ next }) => next === null);
    assert.equal(new Set(session.state.products.map(({ code }) => code)).size, 1_200);
  });

  it('keeps what is looked for when the catalogue is read again', () => {
    const state = run([loaded, { type: 'wished', wish: { words: '债', kind: 'BOND_FUND' } }, loaded]);
    assert.deepEqual([state.wish.words, state.wish.kind, state.wish.sort], ['债', 'BOND_FUND', 'risk']);
  });

  it('says that nothing could be read, and keeps what was', () => {
    const failed = run([{ type: 'load-failed', problem }]);
    assert.deepEqual([failed.step, failed.problem], ['failed', problem]);
    assert.equal(run([{ type: 'reload' }], failed).step, 'loading');
    const stale = run([loaded, { type: 'load-failed', problem: signedOut }]);
    assert.deepEqual([stale.step, stale.products.length], ['ready', 5]);
  });
});

describe('wealth-browse: the comparison', () => {
  it('takes two or three, and lets one go again', () => {
    assert.deepEqual(run([loaded, ...pick(0)]).picked, [], 'picking has not begun');
    const three = run([loaded, { type: 'picking-started' }, ...pick(0, 1, 2, 3)]);
    assert.deepEqual(three.picked, codes.slice(0, 3));
    const one = run(pick(0, 1), three);
    assert.deepEqual(one.picked, [codes[2]]);
    assert.equal(run([{ type: 'compare' }], one), one);
    assert.deepEqual(run([{ type: 'picking-ended' }], three).picked, []);
  });

  it('reads each product, in the order in which they were picked', async () => {
    const { client } = openTestBank();
    const { session } = start(client);
    await session.load();
    session.act({ type: 'picking-started' });
    for (const code of ['990035', '990001']) session.act({ type: 'picked', code });
    session.act({ type: 'compare' });
    assert.deepEqual([session.state.page, session.state.work], ['compare', 'compare']);
    await until(session, ({ work }) => work === undefined);
    assert.deepEqual(
      session.state.compared?.map(({ code }) => code),
      ['990035', '990001'],
    );
    session.act({ type: 'back' });
    assert.deepEqual([session.state.page, session.state.picked.length], ['list', 2]);
  });

  it('says when a product could not be read, and tries again', async () => {
    const bank = openTestBank();
    const { session } = start(bank.client);
    await session.load();
    session.act({ type: 'picking-started' });
    for (const code of ['990021', '990001']) session.act({ type: 'picked', code });
    bank.away = true;
    session.act({ type: 'compare' });
    await until(session, (state) => state.problem !== undefined);
    assert.deepEqual([session.state.page, session.state.work], ['compare', undefined]);
    bank.away = false;
    session.act({ type: 'compare' });
    await until(session, ({ compared }) => compared !== undefined);
    assert.equal(session.state.problem, undefined);
  });

  it('ignores an answer to a comparison that was left', () => {
    const left = run([
      loaded,
      { type: 'picking-started' },
      ...pick(0, 1),
      { type: 'compare' },
      { type: 'back' },
    ]);
    assert.deepEqual([left.page, left.work], ['list', undefined]);
    assert.equal(run([{ type: 'compared', products: [] }], left), left);
    assert.equal(run([{ type: 'failed', problem }], left), left);
  });

  it('is read again after a log-in that had ended meanwhile', async () => {
    const { client } = openTestBank();
    const { session } = start(client, {
      ...run([loaded, { type: 'picking-started' }]),
      picked: ['990021', '990001'],
      page: 'compare',
      problem: signedOut,
    });
    session.resume();
    await until(session, ({ compared }) => compared !== undefined);
    assert.deepEqual([session.state.page, session.state.problem], ['compare', undefined]);
  });
});
