import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openTestBank } from '../loan/loan-bank.testing.js';
import { runDocument, startDocument } from './identity-document.js';
import { actionsOf, runFace } from './identity-face.js';
import { checkedPhone, countStep, mayCancel, runVerify } from './identity-verify.js';
import { toFace } from '../identity/verify-steps.testing.js';
import { openTestBank as openVerifyBank } from '../screen/onboarding-bank.testing.js';
import { borrow } from '../loan/loan-repay.testing.js';
import { openTestBank as openWealthBank } from '../wealth/wealth-bank.testing.js';
import { amountProblem, drawFigures, firstPaymentsOf, runDraw } from './loan-draw.js';
import { partLimits, partProblem, runRepay } from './loan-repay.js';
import { questionsOf, runAssess } from './wealth-assess.js';
import { availableOf, readBuyAmount, runBuy } from './wealth-buy.js';

/** A customer who invests, with the bank's clock on a Sunday. */
const investor = () => openWealthBank('investor', '2026-11-22T14:00:00+08:00');

const quiet = { schedule: () => () => undefined, onState: () => undefined };

describe('the flow entries, for hosts without a DOM', () => {
  it('show what a draw costs in decimal strings, as the bank quotes it', async () => {
    const { client } = openTestBank();
    const session = runDraw({ client, ...quiet });
    await session.load();
    const { line } = session.state;
    assert.ok(line !== undefined);
    assert.equal(drawFigures(session.state), undefined);
    assert.equal(amountProblem('499.99', line), 'below-minimum');
    assert.equal(amountProblem('8000', line), undefined);
    session.act({ type: 'amount-typed', text: '8000' });
    session.act({ type: 'tenor-chosen', tenor: 5 });
    const figures = drawFigures(session.state);
    const principal = { amount: '8000.00', currency: 'CNY' } as const;
    const quote = await client.loan.quoteDraw({ lineId: line.id, principal, tenor: 5 });
    assert.equal(figures?.totalInterest, quote.disclosure.totalInterest.amount);
    assert.equal(figures.rows.length, 5);
    assert.equal(firstPaymentsOf(session.state).get(5), '1,696.00');
  });

  it('show the limits of a part repayment, and what is wrong with one', async () => {
    const bank = openTestBank();
    const session = runRepay({ client: bank.client, drawId: await borrow(bank), ...quiet });
    await session.load();
    const limits = partLimits(session.state);
    assert.match(limits?.least ?? '', /^\d+\.\d{2}$/u);
    assert.match(limits?.all ?? '', /^8,00\d\.\d{2}$/u);
    session.act({ type: 'chosen', choice: 'PARTIAL' });
    session.act({ type: 'amount-typed', text: '0.01' });
    assert.equal(partProblem(session.state), 'below-interest');
    session.act({ type: 'amount-typed', text: '3000' });
    assert.equal(partProblem(session.state), undefined);
  });

  it('quote a purchase and say what is wrong with an amount', async () => {
    const { client } = investor();
    const session = runBuy({ client, code: '990021', amount: '', ...quiet });
    await session.load();
    assert.equal(session.state.terms?.dates.tradeDate, '2026-11-23');
    session.act({ type: 'amount-typed', text: '12680.36' });
    assert.deepEqual(readBuyAmount(session.state), { ok: false, problem: 'above-balance' });
    assert.equal(availableOf(session.state)?.amount, '12680.35');
  });

  it('say where a verification stands, and what is wrong with a phone', async () => {
    const session = runVerify({
      client: openVerifyBank().client,
      scene: 'VERIFICATION',
      mode: 'STANDARD',
      ...quiet,
    });
    await session.load();
    const { step, application } = session.state;
    assert.ok(application !== undefined);
    assert.deepEqual([step, mayCancel(session.state)], ['consents', true]);
    assert.deepEqual(countStep(application, 'FACE'), { index: 4, of: 4 });
    assert.deepEqual(checkedPhone('1000000').phone, { reason: 'too-short', missing: 4 });
  });

  it('go on with a document and a face where the bank says that they stand', async () => {
    const bank = openVerifyBank();
    const { id: applicationId } = await toFace(bank);
    const document = runDocument({ client: bank.client, applicationId, from: startDocument, ...quiet });
    await document.load();
    assert.equal(document.state.step, 'done');
    const face = runFace({ client: bank.client, applicationId, ...quiet });
    await face.load();
    assert.deepEqual([face.state.step, actionsOf(face.state)], ['intro', []]);
  });

  it('ask the questions of the bank', async () => {
    const session = runAssess({ client: investor().client, ...quiet });
    await session.load();
    session.act({ type: 'begin' });
    assert.deepEqual([session.state.step, questionsOf(session.state).length], ['question', 10]);
  });
});
