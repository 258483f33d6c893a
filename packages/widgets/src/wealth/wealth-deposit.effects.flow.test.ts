import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  enterCode,
  isAsked,
  isIdle,
  startRun,
  type FlowRun,
  type RunStart,
} from '../screen/flow-run.testing.js';
import { proofFor } from '../screen/proof.testing.js';
import { openTestBank, sunday, type TestBank } from './wealth-bank.testing.js';
import { runDeposit } from './wealth-deposit.effects.js';
import type { Renewal } from './deposit-renewal.js';
import type { DepositEvent, DepositState } from './wealth-deposit.state.js';

type Opening = FlowRun<DepositState, DepositEvent, TestBank>;

const year = '990102';

const start = ({
  code = year,
  amount = '',
  ...rest
}: RunStart<TestBank> & { code?: string; amount?: string } = {}) =>
  startRun(openTestBank, (given) => runDeposit({ ...given, code, amount }), { moment: sunday, ...rest });

const next = async (
  { session, until }: Opening,
  text = '10000',
  renewal: Renewal = 'PRINCIPAL',
): Promise<DepositState> => {
  session.act({ type: 'amount-typed', text });
  session.act({ type: 'renewal-chosen', renewal });
  session.act({ type: 'next' });
  return until(isIdle);
};

const toCode = async (run: Opening): Promise<void> => {
  await next(run);
  run.session.act({ type: 'consent-changed', consent: true });
  run.session.act({ type: 'confirm' });
  await run.until(isAsked);
};

const depositsOf = async ({ bank }: Opening) => (await bank.client.wealth.listDeposits({})).data;

const posts = ({ bank }: Opening, path: string): number =>
  bank.requests.filter((request) => request === `POST ${path}`).length;

describe('wealth-deposit against the bank', () => {
  it('asks for figures when typing rests, and shows those of the amount that stands there', async () => {
    const run = await start();
    for (const text of ['1', '100', '10000']) run.session.act({ type: 'amount-typed', text });
    assert.equal(posts(run, '/v1/wealth/deposit-quotes'), 0);
    run.passTime();
    const { quote } = await run.until((state) => state.quote !== undefined);
    assert.deepEqual(
      [quote?.interest.amount, quote?.startDate, quote?.maturityDate],
      ['145.00', '2026-11-22', '2027-11-22'],
    );
    assert.equal(posts(run, '/v1/wealth/deposit-quotes'), 1);
    run.session.act({ type: 'renewal-chosen', renewal: 'NONE' });
    assert.equal(run.session.state.quote?.id, quote?.id, 'the interest does not rest on it');
    run.session.act({ type: 'amount-typed', text: '10,000.00' });
    assert.equal(run.session.state.quote?.id, quote?.id, 'the same amount, written in full');
    run.session.act({ type: 'amount-typed', text: '10001' });
    assert.equal(run.session.state.quote, undefined);
  });

  it('begins with the amount of the page', async () => {
    const run = await start({ amount: '500.00' });
    run.passTime();
    assert.equal((await run.until(({ quote }) => quote !== undefined)).quote?.amount.amount, '500.00');
  });

  for (const [text, problem] of [
    ['', 'empty'],
    ['49.99', 'below-minimum'],
    ['12680.36', 'above-balance'],
    ['1,00', 'decimal-comma'],
  ] as const) {
    it(`asks the bank nothing about ${text === '' ? 'nothing' : text}: ${problem}`, async () => {
      const run = await start();
      await next(run, text);
      assert.deepEqual([run.session.state.step, run.session.state.errors.amount], ['amount', problem]);
      assert.equal(posts(run, '/v1/wealth/deposit-quotes'), 0);
    });
  }

  it('tells a certificate off its step, and asks what happens at maturity', async () => {
    const run = await start({ code: '990110' });
    run.session.act({ type: 'amount-typed', text: '205000' });
    run.session.act({ type: 'next' });
    assert.deepEqual(run.session.state.errors, { amount: 'not-a-step', renewal: 'missing' });
  });

  it('sends a fund elsewhere, and says that a suspended product is closed', async () => {
    assert.equal((await start({ code: '990021' })).session.state.obstacle, 'no-deposit');
    const { bank } = await start();
    await bank.control.sandbox.simulate({
      object: 'wealth-product',
      objectId: year,
      transition: 'suspend-buy',
    });
    assert.equal((await start({ bank })).session.state.obstacle, 'closed');
  });

  it('opens nothing without the tick', async () => {
    const run = await start();
    await next(run);
    run.session.act({ type: 'confirm' });
    assert.deepEqual(run.session.state.errors, { consent: 'missing' });
    assert.equal(posts(run, '/v1/wealth/deposits'), 0);
  });

  it('opens the deposit that was quoted, with the renewal that was chosen', async () => {
    const run = await start();
    await toCode(run);
    const { step, deposit } = await enterCode(run);
    assert.deepEqual(
      [step, deposit?.principal.amount, deposit?.renewal, deposit?.interestAtMaturity.amount],
      ['done', '10000.00', 'PRINCIPAL', '145.00'],
    );
    const { data } = await run.bank.client.account.listAccounts();
    assert.equal(data[0]?.balance.available.amount, '2680.35');
  });

  it('leaves one deposit when the last button is pressed again and again', async () => {
    const run = await start();
    await toCode(run);
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    for (let press = 0; press < 5; press += 1) run.session.act({ type: 'confirmed', token });
    await run.until(({ step }) => step === 'done');
    assert.equal((await depositsOf(run)).length, 1);
  });

  it('queries by the quote, and sends nothing again, when every reply is lost', async () => {
    const run = await start();
    await toCode(run);
    const { sandbox } = run.bank.control;
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    await sandbox.addFault({ operation: 'wealth.openDeposit', dropAfterCommit: true, times: 10 });
    await sandbox.addFault({ operation: 'wealth.listDeposits', status: 503, times: 10 });
    run.session.act({ type: 'confirmed', token });
    await run.until((state) => state.step === 'unknown' && isIdle(state));
    const sent = posts(run, '/v1/wealth/deposits');
    await sandbox.clearFaults();
    run.session.resume();
    assert.equal((await run.until(({ step }) => step === 'done')).deposit?.principal.amount, '10000.00');
    assert.equal(posts(run, '/v1/wealth/deposits'), sent);
    assert.ok(run.bank.requests.some((request) => request.includes('quoteId=dqt_')));
    assert.equal((await depositsOf(run)).length, 1);
  });

  it('shows, after a reload, the deposit whose reply was lost with the page', async () => {
    const run = await start();
    await toCode(run);
    const quoteId = run.session.state.quote?.id ?? '';
    await enterCode(run);
    const again = await start({ bank: run.bank });
    again.session.act({ type: 'restored', entered: { amountText: '10000', quoteId } });
    assert.equal(again.session.state.step, 'done');
    const other = await start({ bank: run.bank });
    other.session.act({ type: 'restored', entered: { amountText: '10000', quoteId: 'dqt_other' } });
    assert.deepEqual([other.session.state.step, other.session.state.amountText], ['amount', '10000']);
  });

  it('quotes anew when midnight passes: old and new days, and the tick is off', async () => {
    const run = await start({ moment: '2026-11-22T23:58:00+08:00' });
    const seen = (await next(run)).quote;
    run.session.act({ type: 'consent-changed', consent: true });
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT5M' });
    run.session.act({ type: 'confirm' });
    const state = await run.until((one) => isIdle(one) && one.quote?.id !== seen?.id);
    assert.deepEqual(
      [state.step, state.consent, state.before?.startDate, state.quote?.startDate],
      ['confirm', false, '2026-11-22', '2026-11-23'],
    );
    assert.deepEqual(await depositsOf(run), []);
  });

  it('quotes anew by itself when the quote has expired', async () => {
    const run = await start();
    const seen = (await next(run)).quote;
    run.passTime();
    const state = await run.until((one) => isIdle(one) && one.quote?.id !== seen?.id);
    assert.equal(state.before?.id, seen?.id);
  });

  it('goes back to the amount when the money has gone elsewhere, and says so', async () => {
    const run = await start();
    const rival = await start({ bank: run.bank });
    await toCode(run);
    await toCode(rival);
    await enterCode(rival);
    const state = await enterCode(run).then(() =>
      run.until((one) => one.problem !== undefined && isIdle(one)),
    );
    assert.deepEqual([state.step, state.problem?.code], ['amount', 'insufficient-funds']);
    assert.equal((await depositsOf(run)).length, 1);
  });
});
