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
import { runWithdraw } from './wealth-withdraw-deposit.effects.js';
import type { WithdrawShare } from './wealth-withdraw-deposit.amount.js';
import type { WithdrawEvent, WithdrawState } from './wealth-withdraw-deposit.state.js';

type Withdrawal = FlowRun<WithdrawState, WithdrawEvent, TestBank>;

const three = '990104';
const large = '990110';

const depositOf = async ({ client }: TestBank, code: string) => {
  const { data } = await client.wealth.listDeposits({});
  const found = data.find((deposit) => deposit.code === code);
  assert.ok(found !== undefined, `a deposit of ${code}`);
  return found;
};

const start = async ({
  code = three,
  moment = sunday,
  bank = openTestBank('retiree', moment),
}: Pick<RunStart<TestBank>, 'moment' | 'bank'> & { code?: string } = {}): Promise<Withdrawal> => {
  const { id } = await depositOf(bank, code);
  return startRun(openTestBank, (given) => runWithdraw({ ...given, depositId: id }), { bank });
};

const toConfirm = async (
  { session, until }: Withdrawal,
  share: WithdrawShare = 'ALL',
  text = '',
): Promise<WithdrawState> => {
  session.act({ type: 'take-out' });
  session.act({ type: 'share-chosen', share });
  session.act({ type: 'amount-typed', text });
  session.act({ type: 'next' });
  return until(isIdle);
};

const toCode = async ({ session, until }: Withdrawal): Promise<void> => {
  session.act({ type: 'confirm' });
  await until(isAsked);
};

const posts = ({ bank }: Withdrawal, end: string): number =>
  bank.requests.filter((request) => request.startsWith('POST') && request.endsWith(end)).length;

describe('wealth-withdraw-deposit against the bank', () => {
  it('shows the deposit, and asks what taking out pays once that is chosen', async () => {
    const run = await start();
    assert.equal(run.session.state.step, 'deposit');
    run.session.act({ type: 'take-out' });
    run.passTime();
    assert.equal(posts(run, '/withdrawal-quotes'), 0, 'nothing is chosen beforehand');
    run.session.act({ type: 'share-chosen', share: 'ALL' });
    run.passTime();
    const { quote, deposit } = await run.until((state) => state.quote !== undefined);
    assert.ok(quote !== undefined);
    assert.equal(quote.principal.amount, deposit?.principal.amount);
    assert.equal(quote.early, true);
    assert.ok(Number(quote.interestLost.amount) > 0);
  });

  it('takes all of it out: the deposit ends', async () => {
    const run = await start();
    const { quote } = await toConfirm(run);
    await toCode(run);
    const { step, deposit } = await enterCode(run);
    assert.deepEqual([step, deposit?.status, deposit?.principal.amount], ['done', 'EARLY_WITHDRAWN', '0.00']);
    assert.equal(deposit?.interestPaid.amount, quote?.interest.amount);
  });

  it('takes a part out: the rest keeps rate and day', async () => {
    const run = await start();
    const before = run.session.state.deposit;
    await toConfirm(run, 'PART', '20000');
    await toCode(run);
    const { step, deposit } = await enterCode(run);
    assert.deepEqual([step, deposit?.status, deposit?.principal.amount], ['done', 'ACTIVE', '30000.00']);
    assert.equal(deposit?.maturityDate, before?.maturityDate);
  });

  for (const [text, problem] of [
    ['', 'empty'],
    ['0', 'zero'],
    ['50000.01', 'above-principal'],
    ['49960', 'too-little-stays'],
  ] as const) {
    it(`asks the bank nothing about ${text === '' ? 'nothing' : text}: ${problem}`, async () => {
      const run = await start();
      const state = await toConfirm(run, 'PART', text);
      assert.deepEqual([state.step, state.errors.amount], ['choose', problem]);
      assert.equal(posts(run, '/withdrawal-quotes'), 0);
    });
  }

  it('offers no part of a certificate of which nothing can stay', async () => {
    const { session } = await start({ code: large });
    assert.equal(session.state.share, 'ALL');
  });

  it('changes what happens at maturity', async () => {
    const run = await start({ code: large });
    run.session.act({ type: 'renewal-chosen', renewal: 'PRINCIPAL' });
    run.session.act({ type: 'renewal-saved' });
    const state = await run.until(({ renewed }) => renewed);
    assert.equal(state.deposit?.renewal, 'PRINCIPAL');
    assert.equal((await depositOf(run.bank, large)).renewal, 'PRINCIPAL');
    run.session.act({ type: 'renewal-chosen', renewal: 'PRINCIPAL' });
    run.session.act({ type: 'renewal-saved' });
    assert.equal(posts(run, '/renewal'), 1, 'what holds already is not sent');
  });

  it('pays once when the last button is pressed again and again', async () => {
    const run = await start();
    await toConfirm(run, 'PART', '20000');
    await toCode(run);
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    for (let press = 0; press < 5; press += 1) run.session.act({ type: 'confirmed', token });
    await run.until(({ step }) => step === 'done');
    assert.equal((await depositOf(run.bank, three)).principal.amount, '30000.00');
  });

  it('reads the deposit, and sends nothing again, when every reply is lost', async () => {
    const run = await start();
    await toConfirm(run, 'PART', '20000');
    await toCode(run);
    const { sandbox } = run.bank.control;
    const token = await proofFor(run.bank.client, run.session.state.challenge);
    await sandbox.addFault({ operation: 'wealth.withdrawDeposit', dropAfterCommit: true, times: 10 });
    await sandbox.addFault({ operation: 'wealth.getDeposit', status: 503, times: 10 });
    run.session.act({ type: 'confirmed', token });
    await run.until((state) => state.step === 'unknown' && isIdle(state));
    const sent = posts(run, '/withdraw');
    await sandbox.clearFaults();
    run.session.resume();
    assert.equal((await run.until(({ step }) => step === 'done')).deposit?.principal.amount, '30000.00');
    assert.equal(posts(run, '/withdraw'), sent);
  });

  it('says that nothing was taken out when the bank never got it', async () => {
    const run = await start();
    await toConfirm(run);
    await toCode(run);
    const { sandbox } = run.bank.control;
    await sandbox.addFault({ operation: 'wealth.withdrawDeposit', dropBeforeCommit: true, times: 10 });
    const state = await enterCode(run);
    assert.deepEqual([state.step, state.problem?.code], ['confirm', 'not-booked']);
    assert.equal((await depositOf(run.bank, three)).principal.amount, '50000.00');
  });

  it('quotes anew when midnight passes, with the figures of before beside it', async () => {
    const run = await start({ moment: '2026-11-22T23:58:00+08:00' });
    const seen = (await toConfirm(run)).quote;
    await run.bank.control.sandbox.setClock({ advanceBy: 'PT5M' });
    run.session.act({ type: 'confirm' });
    const state = await run.until((one) => isIdle(one) && one.quote?.id !== seen?.id);
    assert.deepEqual(
      [state.step, state.before?.date, state.quote?.date],
      ['confirm', '2026-11-22', '2026-11-23'],
    );
    assert.equal((await depositOf(run.bank, three)).status, 'ACTIVE');
  });

  it('shows the end of a deposit that was taken out on another device, and of one that has matured', async () => {
    const run = await start();
    const rival = await start({ bank: run.bank });
    for (const one of [run, rival]) await toConfirm(one);
    await toCode(run);
    await toCode(rival);
    await enterCode(rival);
    assert.equal((await enterCode(run)).deposit?.status, 'EARLY_WITHDRAWN');
    await run.bank.control.sandbox.setClock({ advanceBy: 'P60D' });
    const ended = await start({ bank: run.bank, code: large });
    assert.deepEqual([ended.session.state.step, ended.session.state.deposit?.status], ['ended', 'MATURED']);
  });

  it('says that there is no such deposit', async () => {
    const run = await startRun(
      openTestBank,
      (given) => runWithdraw({ ...given, depositId: 'dep_01JD0000000000000000000000' }),
      { customerRef: 'retiree', moment: sunday },
    );
    assert.deepEqual([run.session.state.step, run.session.state.problem], ['unavailable', undefined]);
  });
});
