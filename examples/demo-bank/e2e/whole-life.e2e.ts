import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Loan } from '@weidongli/contracts/loan';
import { checkBooks } from './books.js';
import { fingers, keys, type Hand } from './hand.js';
import { on, people, sees } from './journey.js';
import {
  acceptOffer,
  apply,
  draw,
  enter,
  grouped,
  onLife,
  open,
  payBack,
  quoteOf,
  seesPlan,
  type Life,
  type Payment,
} from './life.js';
import { closeBrowser, visit, type Visit, type VisitOptions } from './visit.js';

/** Second factors asked for, and tokens that the passing of time has ended. */
const expected: VisitOptions['expected'] = [
  { status: 403, path: /^\/v1\/loan\/(applications\/\w+\/accept|repayments)$/ },
  { status: 401, path: /^\/v1\// },
];

const lifeOf = (at: Visit, hand: Hand): Life => ({ at, hand, ref: 'first-time' });

const clientOf = ({ at, ref }: Life) => at.bank.customer(ref).loan;

const fenOf = (amount: string): bigint => BigInt(amount.replace('.', ''));
const yuanOf = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;

/**
 * Finds an amount to borrow whose second instalment ends in 0.11: that is how the sandbox is told that the account has
 * no money for the automatic debit.
 */
const amountThatFails = async (life: Life, about: string): Promise<string> => {
  const { data } = await clientOf(life).listLines();
  const quote = async (fen: bigint) => {
    const principal = { amount: yuanOf(fen), currency: 'CNY' } as const;
    return (await clientOf(life).quoteDraw({ lineId: data[0]!.id, principal, tenor: 5 })).schedule;
  };
  const endOf = (amount: string): bigint => fenOf(amount) % 100n;
  let fen = fenOf(about);
  for (let tries = 0; tries < 40; tries += 1) {
    const [first, second] = await quote(fen);
    const missing = (111n - endOf(second!.total.amount)) % 100n;
    if (missing === 0n && endOf(first!.total.amount) !== 11n) return yuanOf(fen);
    // One fen more in the row takes nearly five: a fifth of the principal, and its interest.
    fen += missing === 0n ? 500n : (missing * 4771n) / 1000n;
  }
  return assert.fail('no amount was found');
};

/** Moves to the next due date by the bar of the plan page, and waits until the page shows that day. */
const skipToDue = async (life: Life, drawId: string): Promise<void> => {
  const { at, hand } = life;
  const { page } = at;
  await open(life, `/loan/plan/${drawId}`);
  await page.getByRole('listitem').first().waitFor();
  const read = page.waitForResponse((reply) => reply.url().endsWith('/schedule') && reply.ok());
  await hand.press(onLife(page).skip('到下一个还款日'));
  await read;
  await sees(page, '不用等，可以把时间调快');
};

const loanOf = async (life: Life, drawId: string): Promise<Loan> => clientOf(life).getDraw({ drawId });

/** Ends of amounts that tell the sandbox to let a repayment go wrong. */
const magic = /\.(11|12|13|14|15)$/;

/** Waits, day by day, until what is to be paid is no amount with a meaning of its own. */
const plainDay = async (life: Life, drawId: string, payment: Payment): Promise<void> => {
  while (magic.test((await quoteOf(life, drawId, payment)).amount.amount)) await life.at.bank.advance('P1D');
};

/** Finds a partial payment after which the next debit is no amount with a meaning of its own. */
const plainPart = async (life: Life, drawId: string, payment: Payment): Promise<Payment> => {
  for (let yuan = fenOf(payment.amount!); ; yuan += 1000n) {
    const part = { ...payment, amount: yuanOf(yuan) };
    const { scheduleAfter } = await quoteOf(life, drawId, part);
    const left = scheduleAfter.filter(({ status }) => status !== 'PAID');
    if (!left.some(({ total }) => magic.test(total.amount))) return part;
  }
};

/** Goes from the login to an open line of 35,000. */
const getLine = async (life: Life): Promise<void> => {
  const { at, hand } = life;
  const shown = onLife(at.page);
  await enter(life, people.firstTime);
  const entry = at.page.locator('wdl-loan-entry').getByRole('button').first();
  await entry.waitFor();
  await at.screen('home with an invitation');
  await hand.press(entry);
  await apply(life);
  await hand.press(shown.skip('10分钟'));
  await shown.offered.waitFor();
  await sees(at.page, '35,000.00');
  await sees(at.page, '14.60%');
  await at.screen('offer');
  await hand.press(shown.button('这个额度是怎么评出来的'));
  const reasons = shown.sheet('这个额度是怎么评出来的');
  await reasons.getByRole('button', { name: '知道了' }).waitFor();
  await sees(reasons, /系统自动评估/);
  await at.screen('reasons of the offer');
  await hand.press(reasons.getByRole('button', { name: '知道了' }));
  await acceptOffer(life);
  const { data } = await clientOf(life).listLines();
  assert.equal(data[0]!.limit.amount, '35000.00');
  await checkBooks(life);
};

/** Sees the loan on the page of all loans as the bank has it. */
const seesHome = async (life: Life, name: string): Promise<void> => {
  const { at } = life;
  await open(life, '/loan/home');
  const line = (await clientOf(life).listLines()).data[0]!;
  await sees(at.page, grouped(line.available.amount));
  await at.screen(name);
};

/** Opens the repayment of the only loan from the page of all loans. */
const openRepayment = async (life: Life, name: string): Promise<void> => {
  await seesHome(life, name);
  await life.hand.press(onLife(life.at.page).button('还款'));
  await life.at.page.getByRole('radio').first().waitFor();
};

/** Pays off to the day and reads the certificate. */
const settle = async (life: Life, drawId: string): Promise<void> => {
  const { at, hand } = life;
  const shown = onLife(at.page);
  const full: Payment = { kind: 'FULL', label: '全部还清' };
  await plainDay(life, drawId, full);
  const before = await loanOf(life, drawId);
  await openRepayment(life, 'loans before the last payment');
  const { allocation, interestDays } = await payBack(life, drawId, full);
  const { outstandingPrincipal, disclosure } = before;
  const rate = BigInt(disclosure.dailyRate.replace('.', '').padEnd(10, '0'));
  const exact = fenOf(outstandingPrincipal.amount) * rate * BigInt(interestDays);
  const interest = (exact + 500_000_000n) / 1_000_000_000n;
  const off = fenOf(allocation.interest.amount) - interest;
  // What earlier postings rounded away is settled with the last one.
  assert.ok(off >= -1n && off <= 1n, `interest for ${interestDays} days: ${allocation.interest.amount}`);
  assert.equal((await loanOf(life, drawId)).status, 'SETTLED');
  const certificate = await clientOf(life).getCertificate({ drawId });
  await hand.press(shown.button('结清证明'));
  await shown.heading('贷款结清证明').waitFor();
  await sees(at.page, certificate.number);
  await sees(at.page, new RegExp(grouped(certificate.principal.amount).replace('.', '\\.')));
  await at.screen('certificate');
  await checkBooks(life);
};

/** Leaves the second instalment unpaid until it is overdue, sees what that means, and pays it with its penalty. */
const missAndCure = async (life: Life, drawId: string): Promise<void> => {
  const { at, hand } = life;
  const { page, bank } = at;
  await skipToDue(life, drawId);
  assert.equal((await loanOf(life, drawId)).status, 'ACTIVE', 'the day of grace is no delay');
  for (let days = 0; days < 4; days += 1) await bank.advance('P1D');
  const due: Payment = { kind: 'DUE', label: '还清逾期' };
  await plainDay(life, drawId, due);
  const late = await loanOf(life, drawId);
  assert.equal(late.status, 'OVERDUE');
  assert.equal((await clientOf(life).listLines()).data[0]!.suspension, 'OVERDUE');
  await checkBooks(life);
  await seesPlan(life, drawId);
  await seesHome(life, 'loans, one overdue');
  await sees(
    page,
    new RegExp(`有${grouped(late.overdueAmount.amount).replace('.', '\\.')}元已经逾期${late.daysPastDue}天`),
  );
  await hand.press(page.getByRole('button', { name: /^还清逾期/ }));
  const { allocation } = await payBack(life, drawId, due);
  assert.notEqual(allocation.penalty.amount, '0.00', 'a penalty was paid');
  assert.equal((await loanOf(life, drawId)).status, 'ACTIVE');
  assert.equal((await clientOf(life).listLines()).data[0]!.status, 'ACTIVE', 'the line is free again');
};

/** Pays a part ahead of time; everything after it follows from the quote that was shown. */
const payPart = async (life: Life, drawId: string, wanted: Payment): Promise<void> => {
  const part = await plainPart(life, drawId, wanted);
  await openRepayment(life, `loans before ${part.recalculation}`);
  const { scheduleAfter } = await payBack(life, drawId, part);
  const { rows } = await clientOf(life).getSchedule({ drawId });
  assert.deepEqual(rows, scheduleAfter, 'the plan is the one that was quoted');
  await seesPlan(life, drawId);
};

/** Lets an instalment be debited on its due day. */
const payOnTime = async (life: Life, drawId: string): Promise<void> => {
  const { at, ref } = life;
  const before = await at.bank.balance(ref);
  const due = (await loanOf(life, drawId)).nextDue!;
  await skipToDue(life, drawId);
  assert.equal((await at.bank.now()).slice(0, 10), due.date, 'it is the due day');
  const [repayment] = (await clientOf(life).listRepayments({ drawId })).data;
  assert.equal(repayment!.kind, 'AUTO_DEBIT');
  assert.equal(repayment!.status, 'SUCCEEDED');
  assert.deepEqual(repayment!.amount, due.amount, 'exactly what was due');
  assert.equal(fenOf(before) - fenOf(await at.bank.balance(ref)), fenOf(due.amount.amount));
  await checkBooks(life);
  await seesPlan(life, drawId);
  await open(life, '/');
  // Principal and interest are booked apart.
  const { principal, interest } = repayment!.allocation;
  for (const { amount } of [principal, interest]) await sees(on(at.page).movements, `−${grouped(amount)}`);
  await sees(on(at.page).movements, /还款/);
};

describe('a whole life of a first loan', () => {
  after(closeBrowser);

  /** Every way to pay, one after the other, until nothing is owed. */
  const live = async (life: Life): Promise<void> => {
    await getLine(life);
    const amount = await amountThatFails(life, '12000.00');
    await life.hand.press(onLife(life.at.page).button('去借款'));
    const { id } = await draw(life, amount, 5);
    await payOnTime(life, id);
    await missAndCure(life, id);
    const part = { kind: 'PARTIAL', label: '还一部分' } as const;
    await payPart(life, id, { ...part, amount: '1200.00', recalculation: 'REDUCE_INSTALMENT' });
    await payOnTime(life, id);
    await payPart(life, id, { ...part, amount: '900.00', recalculation: 'REDUCE_TERM' });
    await payOnTime(life, id);
    await life.at.bank.advance('P13D');
    await settle(life, id);
  };

  it('goes from the invitation to the settled loan in five months, by touch', async () => {
    await visit((at) => live(lifeOf(at, fingers())), { expected, touch: true });
  });

  it('goes from the invitation to the settled loan in five months, by keyboard alone', async () => {
    await visit(
      async (at) => {
        const { page } = at;
        await page.addInitScript(() => {
          addEventListener('pointerdown', () => (document.documentElement.dataset['pointer'] = 'used'), true);
        });
        await live(lifeOf(at, keys(page)));
        assert.equal(await page.locator('html').getAttribute('data-pointer'), null, 'no pointer was used');
      },
      { expected },
    );
  });
});
