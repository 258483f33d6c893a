import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { checkBooks } from './books.js';
import { fingers } from './hand.js';
import { people, sees } from './journey.js';
import { enter, onLife, open, type Life } from './life.js';
import { closeBrowser, visit, type Visit, type VisitOptions } from './visit.js';

/** A screen on which something was typed and is about to be sent. */
interface Desk {
  readonly ref: string;
  readonly who: string;
  /** Gives the address of the screen; prepares what it shows. */
  readonly path: (life: Life) => Promise<string>;
  /** What stands on the screen once it is there. */
  readonly ready: (page: Page) => Locator;
  /** Types something. */
  readonly fill: (life: Life) => Promise<void>;
  /** Sends it. */
  readonly send: (page: Page) => Locator;
  /** Fails unless what was typed still stands there. */
  readonly keeps: (page: Page) => Promise<void>;
  /** What is shown once it was sent. */
  readonly sent: (page: Page) => Locator;
  /** Counts what the bank has of it. */
  readonly booked: (life: Life) => Promise<number>;
}

const clientOf = ({ at, ref }: Life) => at.bank.customer(ref).loan;

const desks: Readonly<Record<string, Desk>> = {
  'the application': {
    ref: 'first-time',
    who: people.firstTime,
    path: async () => '/loan/apply',
    ready: (page) => onLife(page).authorisation,
    fill: async ({ at: { page }, hand }) => {
      const shown = onLife(page);
      await hand.tick(shown.authorisation);
      await hand.press(shown.agree);
      await hand.choose(shown.employment('务农'));
      await hand.type(shown.workplace, '青石镇');
      await hand.type(shown.income, '6000');
    },
    send: (page) => onLife(page).submit,
    keeps: async (page) => {
      const shown = onLife(page);
      assert.ok(await shown.employment('务农').isChecked());
      assert.equal(await shown.workplace.inputValue(), '青石镇');
      assert.equal(await shown.income.inputValue(), '6,000.00');
    },
    sent: (page) => onLife(page).waiting,
    booked: async (life) => (await clientOf(life).listApplications()).data.length,
  },
  'the repayment': {
    ref: 'repeat-borrower',
    who: people.repeat,
    path: async ({ at, ref }) => `/loan/repay/${await at.bank.borrow(ref, '8000.00')}`,
    ready: (page) => onLife(page).repayChoice('还一部分'),
    fill: async ({ at: { page }, hand }) => {
      const shown = onLife(page);
      await hand.choose(shown.repayChoice('还一部分'));
      await hand.type(shown.part, '2000');
      await hand.choose(shown.repayChoice('少还几期'));
    },
    send: (page) => onLife(page).button('下一步'),
    keeps: async (page) => {
      const shown = onLife(page);
      assert.equal(await shown.part.inputValue(), '2,000.00');
      assert.ok(await shown.repayChoice('还一部分').isChecked());
      assert.ok(await shown.repayChoice('少还几期').isChecked());
    },
    sent: (page) => onLife(page).repay('2,000.00'),
    booked: async (life) => (await clientOf(life).listRepayments()).data.length + 1,
  },
  'the line': {
    ref: 'repeat-borrower',
    who: people.repeat,
    path: async () => '/loan/home',
    ready: (page) => onLife(page).button('锁定额度，调整额度'),
    fill: async ({ at: { page }, hand }) => {
      await hand.press(onLife(page).button('锁定额度，调整额度'));
      await hand.type(onLife(page).limit, '70000');
    },
    send: (page) => onLife(page).button('提交申请'),
    keeps: async (page) => {
      assert.equal(await onLife(page).limit.inputValue(), '70,000.00');
    },
    sent: (page) => page.getByText('总额度已经改成70,000.00元。').and(page.locator(':not(.vh)')).first(),
    booked: async (life) => ((await clientOf(life).listLines()).data[0]!.limit.amount === '70000.00' ? 1 : 0),
  },
};

/** Lets a customer come as far as the typed screen. */
const sit = async (at: Visit, desk: Desk): Promise<Life> => {
  const life: Life = { at, hand: fingers(), ref: desk.ref };
  await enter(life, desk.who, await desk.path(life));
  await desk.ready(at.page).waitFor();
  await desk.fill(life);
  return life;
};

/** Sends, and checks that the bank has it once. */
const finish = async (life: Life, desk: Desk): Promise<void> => {
  const { page } = life.at;
  await desk.keeps(page);
  await life.hand.press(desk.send(page));
  await desk.sent(page).waitFor();
  assert.equal(await desk.booked(life), 1, 'sent once');
  await checkBooks(life);
};

/** Cuts the line to the platform; gives what mends it. */
const cutOff = async ({ page, demo }: Visit): Promise<() => Promise<void>> => {
  const address = `${demo.apiUrl}/**`;
  await page.route(address, (route) => route.abort('connectionrefused'));
  return () => page.unroute(address);
};

/** Holds back every answer of the platform; gives what lets them through. */
const slowDown = async ({ page, demo }: Visit): Promise<() => void> => {
  const address = `${demo.apiUrl}/**`;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await released;
    // Who left meanwhile takes no answer.
    await route.continue().catch(() => undefined);
  });
  return release;
};

for (const [name, desk] of Object.entries(desks)) {
  describe(`${name}, interrupted`, () => {
    after(closeBrowser);
    const expected: VisitOptions['expected'] = [{ status: 401, path: /^\/(v1|api)\// }];

    it('asks to log in again when the login has ended, and goes on with what was typed', async () => {
      await visit(
        async (at) => {
          const { page, demo } = at;
          const life = await sit(at, desk);
          await page.request.post(`${demo.bankUrl}/api/logout`, {
            data: {},
            headers: { origin: demo.bankUrl },
          });
          await at.bank.advance('PT16M');
          await life.hand.press(desk.send(page));
          const sheet = page.getByRole('dialog', { name: '登录已过期' });
          await sheet.waitFor();
          await sees(sheet, '刚才填的内容还在');
          await sees(page.locator('main'), /为了安全已退出/);
          await at.screen(`${name}, login has ended`);
          await life.hand.press(sheet.getByRole('button', { name: '重新登录' }));
          await sheet.waitFor({ state: 'hidden' });
          await finish(life, desk);
          assert.equal(await sheet.isVisible(), false, 'one login is enough');
        },
        { touch: true, expected },
      );
    });

    it('says that the bank cannot be reached, and goes on with what was typed', async () => {
      await visit(
        async (at) => {
          const life = await sit(at, desk);
          const mend = await cutOff(at);
          await life.hand.press(desk.send(at.page));
          await sees(at.page, /连不上银行/);
          await at.screen(`${name}, no line`);
          await mend();
          await finish(life, desk);
        },
        { touch: true, expected, offline: true },
      );
    });

    it('says that it takes long, and takes the answer when it comes', async () => {
      await visit(
        async (at) => {
          const life = await sit(at, desk);
          const goOn = await slowDown(at);
          await life.hand.press(desk.send(at.page));
          await sees(at.page, /银行(回答得比平时慢|还没有回答)/);
          await at.screen(`${name}, slow`);
          goOn();
          await desk.sent(at.page).waitFor();
          assert.equal(await desk.booked(life), 1, 'sent once');
          await checkBooks(life);
        },
        { touch: true, expected },
      );
    });

    it('says when it cannot be opened, and opens once the line is back', async () => {
      await visit(
        async (at) => {
          const life: Life = { at, hand: fingers(), ref: desk.ref };
          await enter(life, desk.who);
          const path = await desk.path(life);
          const mend = await cutOff(at);
          await open(life, path);
          const again = onLife(at.page).button(/^(重新连接|再试一次)$/);
          await again.waitFor({ timeout: 25_000 });
          await at.screen(`${name}, cannot be opened`);
          await mend();
          await life.hand.press(again);
          await desk.ready(at.page).waitFor();
        },
        { touch: true, expected, offline: true },
      );
    });

    it('says while it opens slowly, and offers the way out', async () => {
      await visit(
        async (at) => {
          const life: Life = { at, hand: fingers(), ref: desk.ref };
          await enter(life, desk.who);
          const path = await desk.path(life);
          const goOn = await slowDown(at);
          await open(life, path);
          await sees(at.page, /银行回答得比平时慢/);
          await onLife(at.page)
            .button(/^(先离开|不还了)$/)
            .waitFor();
          await at.screen(`${name}, opens slowly`);
          goOn();
          await desk.ready(at.page).waitFor();
        },
        { touch: true, expected },
      );
    });
  });
}
