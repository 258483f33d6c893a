import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { enterCode, isAsked, isIdle, startRun, type RunStart } from '../screen/flow-run.testing.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import { passwordProof, personaPassword } from '../screen/proof.testing.js';
import { bindTo } from './account-home.testing.js';
import { keyOf, runAccountHome } from './account-home.effects.js';
import { pageOf, shownAccount, type AccountOrder } from './account-home.state.js';
import { toAccount } from './account-steps.testing.js';

const start = (from: RunStart<TestBank> = {}) =>
  startRun(openTestBank, runAccountHome, { customerRef: 'repeat-borrower', ...from });

/** A persona with a bound card of another bank, at the page of a transfer. */
const atTransfer = async (direction: 'IN' | 'OUT', from: RunStart<TestBank> = {}) => {
  const bank = from.bank ?? openTestBank('repeat-borrower');
  if (from.bank === undefined) await bindTo(bank);
  const run = await start({ ...from, bank });
  run.session.act({ type: 'page-opened', page: 'transfer', direction });
  await run.until((state) => isIdle(state) && state.limits !== undefined);
  return run;
};

type Run = Awaited<ReturnType<typeof start>>;

const balance = ({ session }: Run): string | undefined =>
  shownAccount(session.state)?.balance.available.amount;

describe('account-home against the bank', () => {
  it('moves money to a card, once, and shows what is left', async () => {
    const run = await atTransfer('OUT');
    run.session.act({ type: 'amount-typed', text: '680.35' });
    run.session.act({ type: 'transfer-submitted' });
    run.session.act({ type: 'transfer-submitted' });
    const { challenge } = await run.until(isAsked);
    assert.deepEqual([challenge?.purpose, challenge?.confirms.amount?.amount], ['TRANSFER', '680.35']);
    assert.equal(pageOf(await enterCode(run)), 'done');
    run.session.act({ type: 'back' });
    await run.until(isIdle);
    assert.equal(balance(run), '12000.00');
    assert.equal(run.session.state.recent[0]?.purpose, 'TRANSFER_OUT');
  });

  it('asks what became of a transfer whose reply was lost, and does not send it again', async () => {
    const run = await atTransfer('IN');
    run.session.act({ type: 'amount-typed', text: '100' });
    run.session.act({ type: 'transfer-submitted' });
    await run.until(isAsked);
    await run.bank.control.sandbox.addFault({
      ...{ operation: 'account.transfer', dropAfterCommit: true, times: 9 },
    });
    const sent = (): number =>
      run.bank.requests.filter((request) => request === 'POST /v1/account/transfers').length;
    await enterCode(run);
    const before = sent();
    assert.equal(pageOf(await run.until(({ trail }) => trail.at(-1) === 'done')), 'done');
    assert.equal(sent(), before);
    run.session.act({ type: 'back' });
    await run.until(isIdle);
    assert.equal(balance(run), '12780.35');
  });

  it('does not take what somebody else has paid for a transfer that never arrived', async () => {
    const run = await atTransfer('IN');
    run.session.act({ type: 'amount-typed', text: '100' });
    run.session.act({ type: 'transfer-submitted' });
    await run.until(isAsked);
    const { sandbox } = run.bank.control;
    await sandbox.addFault({ operation: 'account.transfer', dropBeforeCommit: true, times: 9 });
    const to = shownAccount(run.session.state)?.id ?? '';
    await sandbox.createTransfer({ to, amount: { amount: '100.00', currency: 'CNY' } });
    await enterCode(run);
    const state = await run.until(({ problem }) => problem !== undefined);
    assert.deepEqual([pageOf(state), state.problem?.code], ['transfer', 'not-booked']);
    assert.equal(state.doneAt, undefined);
  });

  it('moves the same amount twice when it is ordered twice', async () => {
    const run = await atTransfer('IN');
    for (let i = 0; i < 2; i += 1) {
      if (i > 0) run.session.act({ type: 'page-opened', page: 'transfer', direction: 'IN' });
      await run.until((state) => isIdle(state) && state.limits !== undefined);
      run.session.act({ type: 'amount-typed', text: '10' });
      run.session.act({ type: 'transfer-submitted' });
      await run.until(isAsked);
      await enterCode(run);
      run.session.act({ type: 'back' });
      await run.until(isIdle);
    }
    assert.equal(balance(run), '12700.35');
  });

  it('says that a card has not enough money, and reads the account again', async () => {
    const bank = openTestBank('repeat-borrower');
    await bindTo(bank, '0021');
    const run = await atTransfer('IN', { bank });
    run.session.act({ type: 'amount-typed', text: '10' });
    run.session.act({ type: 'transfer-submitted' });
    const state = await run.until(isIdle);
    assert.deepEqual([state.problem?.code, balance(run)], ['insufficient-funds', '12680.35']);
  });

  it('freezes at once, and lifts that with a confirmation', async () => {
    const run = await start();
    run.session.act({ type: 'freeze' });
    await run.until(({ news }) => news === 'frozen');
    assert.equal(shownAccount(run.session.state)?.status, 'FROZEN');
    run.session.act({ type: 'unfreeze' });
    await run.until(isAsked);
    assert.equal((await enterCode(run)).news, 'unfrozen');
    assert.equal(shownAccount(run.session.state)?.status, 'ACTIVE');
  });

  it('lowers a limit at once, raises it with the two confirmations of the policy, and lowers it again', async () => {
    const run = await start();
    const own = () => run.session.state.limits?.limits.find(({ window }) => window === 'DAY')?.own?.amount;
    run.session.act({ type: 'page-opened', page: 'limits' });
    await run.until(({ limits, work }) => limits !== undefined && work === undefined);
    for (const [text, confirmed] of [
      ['500', false],
      ['800', true],
      ['500', false],
    ] as const) {
      run.session.act({ type: 'limit-opened', window: 'DAY' });
      run.session.act({ type: 'limit-typed', text });
      run.session.act({ type: 'limit-submitted' });
      await run.until(isIdle);
      assert.equal(run.session.state.challenge !== undefined, confirmed);
      if (confirmed) {
        const { challenge } = await enterCode(run);
        assert.deepEqual(challenge?.passed, ['OTP']);
        const token = await passwordProof(run.bank, challenge, personaPassword);
        run.session.act({ type: 'confirmed', token });
        await run.until(isIdle);
      }
      assert.deepEqual([own(), run.session.state.news], [`${text}.00`, 'limit-changed']);
    }
  });

  it('unbinds a card with a confirmation', async () => {
    const bank = openTestBank('repeat-borrower');
    const card = await bindTo(bank);
    const run = await start({ bank });
    run.session.act({ type: 'unbind', cardId: card.id });
    await run.until(isAsked);
    const state = await enterCode(run);
    assert.deepEqual([state.news, state.cards.length], ['unbound', 1]);
  });

  it('closes an empty account, and then there is none', async () => {
    const bank = openTestBank();
    await toAccount(bank);
    const run = await start({ bank });
    assert.deepEqual(run.session.state.limits?.closingObstacles, []);
    run.session.act({ type: 'close' });
    await run.until(isAsked);
    assert.equal(pageOf(await enterCode(run)), 'closed');
    run.session.act({ type: 'back' });
    const state = await run.until(({ accounts }) => accounts.length === 0);
    assert.equal(pageOf(state), 'home');
  });

  it('tells what stands in the way of closing, as the bank sees it', async () => {
    const run = await start({ customerRef: 'investor' });
    assert.deepEqual(run.session.state.limits?.closingObstacles, ['BALANCE', 'OPEN_INVESTMENT']);
    run.session.act({ type: 'close' });
    const state = await run.until(isIdle);
    assert.equal(state.problem?.code, 'account-not-empty');
  });

  it('reads month after month, and shows the last one that was asked for', async () => {
    const run = await start({ customerRef: 'investor', moment: '2026-11-22T14:00:00+08:00' });
    run.session.act({ type: 'page-opened', page: 'statement' });
    run.session.act({ type: 'month-chosen', month: '2026-10' });
    run.session.act({ type: 'month-chosen', month: '2026-08' });
    const { read } = await run.until((state) => isIdle(state) && state.read !== undefined);
    assert.deepEqual([read?.month, read?.statement.to], ['2026-08', '2026-08-31']);
    const { opening, credits, debits, closing } = read!.statement;
    const fen = ({ amount }: { readonly amount: string }): bigint => BigInt(amount.replace('.', ''));
    assert.equal(fen(opening) + fen(credits) - fen(debits), fen(closing));
  });

  it('says that the bank is away and goes on when it is back', async () => {
    const bank = openTestBank('repeat-borrower');
    bank.away = true;
    const run = await start({ bank });
    assert.deepEqual([run.session.state.step, run.session.state.problem?.code], ['failed', 'network']);
    bank.away = false;
    run.session.resume();
    await run.until(({ step }) => step === 'ready');
  });

  it('reads a page that could not be read when the customer tries again', async () => {
    const run = await start();
    run.bank.away = true;
    run.session.act({ type: 'page-opened', page: 'limits' });
    await run.until(({ problem }) => problem?.code === 'network');
    run.bank.away = false;
    run.session.act({ type: 'retry' });
    const state = await run.until(({ limits }) => limits !== undefined);
    assert.equal(pageOf(state), 'limits');
  });
});

describe('the key of an order', () => {
  const accountId = `acc_${'0'.repeat(26)}`;
  const money = { amount: '1.00', currency: 'CNY' } as const;
  it('is one that the bank takes, and another one for an account that has changed', () => {
    const cardId = `crd_${'0'.repeat(26)}`;
    const order = {
      ...({ kind: 'transfer', accountId, cardId, direction: 'OUT' } as const),
      ...{ amount: { ...money, amount: '12345678901.23' }, version: 123_456, known: [] },
    };
    const keys: readonly AccountOrder[] = [
      order,
      { ...order, version: 7 },
      { kind: 'close', accountId, version: 1 },
      { kind: 'limit', accountId, version: 1, window: 'DAY', own: money },
      { kind: 'unbind', cardId },
    ];
    for (const one of keys) assert.match(keyOf(one), /^[\x21\x23-\x7e]{16,80}$/u);
    assert.equal(new Set(keys.map(keyOf)).size, keys.length);
  });
});
