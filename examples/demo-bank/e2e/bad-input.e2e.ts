import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { isWdlError } from '@weidongli/client';
import {
  assertLoans,
  choose,
  on,
  openCode,
  openConfirm,
  openLoan,
  people,
  sees,
  sendCode,
  skipToArrival,
} from './journey.js';
import { closeBrowser, visit, type Visit } from './visit.js';

/** What is typed, what the customer is told, and how it stands in the field: a number is completed, nothing is lost. */
const refusedAmounts: readonly (readonly [string, string, RegExp, string?])[] = [
  ['nothing', '', /请填写借款金额/],
  ['less than the least', '499.99', /最少借500/],
  ['more than the line', '9999999', /最多可以借[\d,]+\.\d\d元/, '9,999,999.00'],
  ['three decimals', '1000.005', /最多写到分/],
  ['a decimal comma', '8.000,00', /小数请用点/],
  ['a minus', '-1000', /不要写减号/],
  ['a full-width minus', '－1000', /不要写减号/],
  ['words', '八千', /只能写数字/],
];

/** Counts quotes that were asked for. */
const countQuotes = ({ page }: Visit): (() => number) => {
  let count = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/v1/loan/draw-quotes')) count += 1;
  });
  return () => count;
};

/** Cuts the line to the platform; gives what mends it. */
const cutOff = async ({ page, demo }: Visit, pattern = '/**'): Promise<() => Promise<void>> => {
  const address = demo.apiUrl + pattern;
  await page.route(address, (route) => route.abort('connectionrefused'));
  return () => page.unroute(address);
};

describe('an amount that cannot be borrowed', () => {
  after(closeBrowser);

  it('is explained, kept as it was typed, and never sent', async () => {
    await visit(async (at) => {
      const { page, screen } = at;
      const { amount, term, next } = on(page);
      const quotes = countQuotes(at);
      await openLoan(at);
      await term(5).click();
      for (const [name, typed, told, kept = typed] of refusedAmounts) {
        await amount.fill(typed);
        await next.click();
        await sees(page, told);
        assert.equal(await amount.inputValue(), kept, `${name} is kept`);
        assert.equal(await amount.getAttribute('aria-invalid'), 'true', `${name} is marked`);
      }
      await screen('amount with an error');
      assert.equal(quotes(), 0);
      await assertLoans(at, 0);
    });
  });

  it('asks for the term when it is missing, and links to it', async () => {
    await visit(async (at) => {
      const { page } = at;
      await openLoan(at);
      await on(page).amount.fill('8000');
      if (await on(page).term(5).isChecked()) return;
      await on(page).next.click();
      await page
        .getByRole('link', { name: '请选择借多久' })
        .or(page.getByRole('button', { name: '请选择借多久' }))
        .click();
      assert.ok(
        await page
          .getByRole('radio')
          .first()
          .evaluate((radio) => radio.matches(':focus')),
      );
    });
  });
});

describe('an amount that is written another way', () => {
  after(closeBrowser);

  for (const [name, typed] of [
    ['full-width digits', '８０００'],
    ['full-width digits with a full-width point', '８０００．００'],
    ['spaces and yuan', ' 8 000 元'],
  ] as const) {
    it(`takes ${name} as 8,000.00`, async () => {
      await visit(async (at) => {
        const { page } = at;
        await openLoan(at);
        await on(page).amount.focus();
        await page.keyboard.insertText(typed);
        await on(page).term(5).click();
        assert.equal(await on(page).amount.inputValue(), '8,000.00');
        await on(page).next.click();
        await page.getByRole('button', { name: '借款8,000.00元' }).waitFor();
      });
    });
  }

  it('takes a pasted "8,000元"', async () => {
    await visit(async (at) => {
      const { page, demo } = at;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: demo.bankUrl });
      await openLoan(at);
      await page.evaluate(() => navigator.clipboard.writeText('8,000元'));
      await on(page).amount.focus();
      await page.keyboard.press('Control+V');
      await on(page).term(5).click();
      assert.equal(await on(page).amount.inputValue(), '8,000.00');
    });
  });

  it('waits for an input method to finish', async () => {
    await visit(async (at) => {
      const { page } = at;
      await openLoan(at);
      await on(page).amount.focus();
      const cdp = await page.context().newCDPSession(page);
      await cdp.send('Input.imeSetComposition', { text: '８０', selectionStart: 2, selectionEnd: 2 });
      await cdp.send('Input.imeSetComposition', { text: '８０００', selectionStart: 4, selectionEnd: 4 });
      assert.equal(await on(page).amount.inputValue(), '８０００', 'what is being composed is left alone');
      await cdp.send('Input.insertText', { text: '８０００' });
      await on(page).term(5).click();
      assert.equal(await on(page).amount.inputValue(), '8,000.00');
    });
  });
});

describe('a code that does not count', () => {
  after(closeBrowser);
  const refused = { expected: [{ status: 422, path: /./ }] };

  it('says how many tries are left when it is wrong, and takes the right one', async () => {
    await visit(async (at) => {
      const { page, screen } = at;
      await openCode(at);
      await sendCode(at, '111111');
      await sees(page, /验证码不对，还可以试\d次/);
      await screen('wrong code');
      await assertLoans(at, 0);
      await sendCode(at, '000000');
      await on(page).underWay.waitFor();
      await skipToArrival(at);
      await assertLoans(at, 1);
    }, refused);
  });

  it('ends after too many wrong codes, and lets the customer begin again and confirm in another way', async () => {
    await visit(
      async (at) => {
        const { page } = at;
        await openCode(at);
        for (let tries = 0; tries < 5; tries += 1) {
          const answered = page.waitForResponse((reply) => reply.url().endsWith('/verify'));
          await sendCode(at, '111111');
          await answered;
        }
        await sees(page, /输错次数太多/);
        await at.screen('no try left');
        await page.getByRole('button', { name: '知道了' }).click();
        assert.ok(await on(page).consent.isChecked(), 'what was agreed to is kept');
        await assertLoans(at, 0);
        await on(page).borrow.click();
        // Codes are closed for an hour: the password takes their place.
        await page.getByRole('textbox', { name: '6位支付密码' }).fill('246810');
        await page.getByRole('button', { name: '确认借款' }).click();
        await on(page).underWay.waitFor();
        await assertLoans(at, 1);
      },
      { expected: [...refused.expected, { status: 429, path: /./ }] },
    );
  });

  it('says when it is too old, and takes the next one', async () => {
    await visit(
      async (at) => {
        const { page, bank } = at;
        await openCode(at);
        await bank.advance('PT6M');
        await sendCode(at, '000000');
        await sees(page, '验证码已过期');
        await assertLoans(at, 0);
        const resent = page.waitForResponse((reply) => reply.url().endsWith('/resend') && reply.ok());
        await page.getByRole('button', { name: /重新发送/ }).click();
        await resent;
        await page.getByText('验证码已过期').and(page.locator(':not(.vh)')).waitFor({ state: 'hidden' });
        await sendCode(at, '000000');
        await on(page).underWay.waitFor();
      },
      { expected: [...refused.expected, { status: 401, path: /^\/v1\// }] },
    );
  });

  it('counts once: neither code nor proof opens a second loan', async () => {
    await visit(async (at) => {
      const { bank } = at;
      const client = bank.customer();
      const order = await orderOf(client);
      const key = `draw-${order.quoteId}`;
      const challenge = await challengeOf(client, order, key);
      const proof = await client.identity.verifyChallenge({ challengeId: challenge, code: '000000' });
      await client.loan.draw(order, { idempotencyKey: key, stepUpToken: proof.token });
      await assert.rejects(
        client.identity.verifyChallenge({ challengeId: challenge, code: '000000' }),
        (error) => isWdlError(error) && error.kind === 'api',
      );
      const another = await orderOf(client);
      await assert.rejects(
        client.loan.draw(another, { idempotencyKey: `draw-${another.quoteId}`, stepUpToken: proof.token }),
        (error) => isWdlError(error) && error.kind === 'api',
      );
      await assertLoans(at, 1);
    });
  });
});

type Customer = ReturnType<Visit['bank']['customer']>;

/** Makes everything that an order needs, at the API. */
const orderOf = async (client: Customer) => {
  const [lines, cards] = await Promise.all([client.loan.listLines(), client.account.listCards()]);
  const principal = { amount: '8000.00', currency: 'CNY' } as const;
  const quote = await client.loan.quoteDraw({ lineId: lines.data[0]!.id, principal, tenor: 5 });
  const documents = quote.agreements.map(({ id, sha256 }) => ({ agreementId: id, sha256 }));
  const accepted = await client.partner.acceptAgreements({
    subject: quote.id,
    documents,
    method: 'CHECKBOX',
  });
  return {
    quoteId: quote.id,
    purpose: 'DAILY_CONSUMPTION',
    cardId: cards.data[0]!.id,
    acceptanceId: accepted.id,
  } as const;
};

const challengeOf = async (
  client: Customer,
  order: Parameters<Customer['loan']['draw']>[0],
  key: string,
): Promise<string> => {
  try {
    await client.loan.draw(order, { idempotencyKey: key });
  } catch (error) {
    if (isWdlError(error, 'step-up-required')) return error.challenge!.id;
    throw error;
  }
  return assert.fail('the order went through without a second factor');
};

describe('what has become too old', () => {
  after(closeBrowser);

  it('makes a new quote when the old one has expired', async () => {
    await visit(
      async (at) => {
        const { page, bank, screen } = at;
        const shown = on(page);
        await openConfirm(at);
        await bank.advance('PT16M');
        await shown.consent.click();
        await shown.borrow.click();
        await sees(page, '试算只在15分钟内有效');
        assert.equal(await shown.amount.inputValue(), '8,000.00', 'the amount is kept');
        assert.ok(await shown.term(5).isChecked(), 'the term is kept');
        await screen('expired quote');
        await assertLoans(at, 0);
        await shown.next.click();
        await shown.consent.waitFor();
        assert.equal(await shown.consent.isChecked(), false, 'the new quote is agreed to anew');
      },
      {
        expected: [
          { status: 409, path: /^\/v1\// },
          { status: 401, path: /^\/v1\// },
        ],
      },
    );
  });

  it('renews a session unseen while the customer is logged in', async () => {
    await visit(
      async (at) => {
        const { page, bank } = at;
        await openLoan(at);
        await choose(at, '8000', 5);
        await bank.advance('PT16M');
        await on(page).next.click();
        await on(page).consent.waitFor();
      },
      { expected: [{ status: 401, path: /^\/v1\// }] },
    );
  });

  it('asks to log in again when the login has ended, and keeps what was typed', async () => {
    await visit(
      async (at) => {
        const { page, demo, bank, screen } = at;
        const shown = on(page);
        await openLoan(at);
        await choose(at, '8000', 5);
        await page.request.post(`${demo.bankUrl}/api/logout`, {
          data: {},
          headers: { origin: demo.bankUrl },
        });
        await bank.advance('PT16M');
        await shown.next.click();
        const sheet = page.getByRole('dialog', { name: '登录已过期' });
        await sheet.waitFor();
        await sees(sheet, '刚才填的内容还在');
        await sees(page.locator('wdl-loan-draw'), /为了安全已退出。您填的内容都还在/);
        await screen('login has ended');
        await assertLoans(at, 0);
        await sheet.getByRole('button', { name: '重新登录' }).click();
        await sheet.waitFor({ state: 'hidden' });
        assert.equal(await shown.amount.inputValue(), '8,000.00', 'the amount is kept');
        assert.ok(await shown.term(5).isChecked(), 'the term is kept');
        await shown.next.click();
        await shown.consent.waitFor();
      },
      { expected: [{ status: 401, path: /^\/(v1|api)\// }] },
    );
  });
});

describe('a bank that does not answer', () => {
  after(closeBrowser);
  const offline = { offline: true };

  it('says so at home, and reads the balance when asked again', async () => {
    await visit(async (at) => {
      const { page, demo, screen } = at;
      await page.goto(demo.bankUrl);
      const mend = await cutOff(at);
      await page.getByRole('button', { name: new RegExp(`^${people.repeat}`) }).click();
      await sees(page, /余额没有读出来/);
      await screen('home without the bank');
      await mend();
      await on(page).balance.getByRole('button', { name: '再试一次' }).click();
      await sees(on(page).balance, /[\d,]+\.\d{2}/);
    }, offline);
  });

  it('keeps amount and term when the quote cannot be had', async () => {
    await visit(async (at) => {
      const { page, screen } = at;
      const shown = on(page);
      await openLoan(at);
      await choose(at, '8000', 5);
      const mend = await cutOff(at);
      await shown.next.click();
      await sees(page, '连不上银行');
      assert.equal(await shown.amount.inputValue(), '8,000.00');
      assert.ok(await shown.term(5).isChecked());
      await screen('no quote to be had');
      await mend();
      await assertLoans(at, 0);
      await shown.next.click();
      await shown.consent.waitFor();
    }, offline);
  });

  it('borrows nothing when the order never arrived, and says that it looked', async () => {
    await visit(async (at) => {
      const { page, screen } = at;
      const shown = on(page);
      await openCode(at);
      const mend = await cutOff(at, '/v1/loan/draws*');
      await sendCode(at, '000000');
      await shown.heading('正在查询这笔借款').waitFor();
      await sees(page, /还没有查到结果/);
      await screen('order of unknown fate');
      await mend();
      await assertLoans(at, 0);
      await shown.button('再查一次').click();
      await sees(page, /查过了，没有这笔借款/);
      await assertLoans(at, 0);
    }, offline);
  });
});
