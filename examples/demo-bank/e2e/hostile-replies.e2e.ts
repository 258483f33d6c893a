import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { fingers } from './hand.js';
import { on, people } from './journey.js';
import { confirmBy, enter, onLife, open, type Life } from './life.js';
import {
  assertInert,
  assertSpeaks,
  replaceReplies,
  rewriteReplies,
  seenText,
  type Change,
} from './replies.js';
import { closeBrowser, visit, type Visit, type VisitOptions } from './visit.js';

const narrow: VisitOptions = {
  touch: true,
  width: 320,
  height: 640,
  expected: [
    { status: 403, path: '/v1/loan/repayments' },
    { status: 401, path: /^\/v1\// },
  ],
};

const lifeOf = (at: Visit, ref: string): Life => ({ at, hand: fingers(), ref });

/** Texts of replies that the bank, its funders or its reviewers write, with the most characters of each. */
const texts: Readonly<Record<string, number>> = {
  ...{ title: 60, name: 60, issuer: 60, text: 200, advice: 200, lender: 60, recipient: 60, version: 20 },
  ...{ nameMasked: 30, number: 20, loanNumber: 20 },
};

const hostile: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror=hacked=1><script>hacked=1</script>&lt;b&gt;',
  'a text that cannot be broken': 'W'.repeat(200),
  'marks that nobody sees': '甲\u202e乙\u2066丙\u200b丁\u0007戊\u0000己\ufeff庚'.repeat(12),
};

const textsOf =
  (text: string): Change =>
  (name, value) =>
    typeof value === 'string' && texts[name] !== undefined ? text.slice(0, texts[name]) : value;

/** Looks at the screen that is shown: it fits, it is clean, and text is text. */
const look = async ({ at }: Life, name: string): Promise<void> => {
  await at.screen(name);
  await assertInert(at.page, name);
  await assertSpeaks(at.page, name);
};

/** Opens the first document of the list of what is to be agreed to, and closes it. */
const readDocument = async (life: Life, name: string): Promise<void> => {
  const { page } = life.at;
  await life.hand.press(page.locator('wdl-consent-list').getByRole('button').first());
  const close = onLife(page).button('知道了').last();
  await close.waitFor();
  await look(life, name);
  await life.hand.press(close);
};

/** From the invitation to the offer. */
const tourOfApplication = async (life: Life): Promise<void> => {
  const { at, hand } = life;
  const shown = onLife(at.page);
  await open(life, '/loan/apply');
  await shown.authorisation.waitFor();
  await look(life, 'authorisation');
  await readDocument(life, 'authorisation, the document');
  await hand.tick(shown.authorisation);
  await hand.press(shown.agree);
  await hand.choose(shown.employment('务农'));
  await hand.type(shown.income, '6000');
  await hand.press(shown.submit);
  await shown.waiting.waitFor();
  await look(life, 'wait');
  await hand.press(shown.skip('10分钟'));
};

/** Every screen of a customer who has a loan. */
const tourOfLoans = async (life: Life, drawId: string): Promise<void> => {
  const { at, hand } = life;
  const { page } = at;
  const shown = onLife(page);
  await open(life, '/');
  await on(page).entry.waitFor();
  await look(life, 'home');
  await open(life, '/loan');
  await hand.type(on(page).amount, '8000');
  await hand.choose(on(page).term(5));
  await look(life, 'draw');
  await hand.press(on(page).next);
  await on(page).consent.waitFor();
  await look(life, 'draw, to be confirmed');
  await readDocument(life, 'contract');
  await open(life, `/loan/plan/${drawId}`);
  await page.getByRole('listitem').first().waitFor();
  await look(life, 'plan');
  await open(life, `/loan/repay/${drawId}`);
  await hand.choose(shown.repayChoice('全部还清'));
  await page.getByRole('button', { name: /^还款[\d,.]+元$/ }).waitFor();
  await look(life, 'repayment');
  await open(life, '/loan/home');
  for (const name of ['借还记录', '合同和结清证明']) {
    await hand.press(shown.button(name));
    await look(life, name);
    await open(life, '/loan/home');
  }
  await hand.press(shown.button('锁定额度，调整额度'));
  await shown.limit.waitFor();
  await look(life, 'line');
};

for (const [kind, text] of Object.entries(hostile)) {
  describe(`replies that hold ${kind}, on 320 by 640`, () => {
    after(closeBrowser);

    it('are shown as text from the invitation to the offer', async () => {
      await visit(async (at) => {
        const life = lifeOf(at, 'first-time');
        const shown = onLife(at.page);
        await rewriteReplies(at, textsOf(text));
        await enter(life, people.firstTime);
        await tourOfApplication(life);
        await shown.offered.waitFor();
        await look(life, 'offer');
        await readDocument(life, 'line contract');
        await life.hand.press(shown.button('这个额度是怎么评出来的'));
        await shown.button('知道了').last().waitFor();
        await look(life, 'reasons of the offer');
      }, narrow);
    });

    it('are shown as text in a refusal', async () => {
      await visit(async (at) => {
        const life = lifeOf(at, 'declined');
        await rewriteReplies(at, textsOf(text));
        await enter(life, people.declined);
        await tourOfApplication(life);
        await onLife(at.page).declined.waitFor();
        await look(life, 'refusal');
        if (kind === 'markup')
          assert.ok((await seenText(at.page)).includes(text), 'the reason is read as it was written');
      }, narrow);
    });

    it('are shown as text on every screen of a loan, and on its certificate', async () => {
      await visit(async (at) => {
        const life = lifeOf(at, 'repeat-borrower');
        const { page, bank } = at;
        const shown = onLife(page);
        const drawId = await bank.borrow('repeat-borrower', '6000.00');
        await bank.advance('P3D');
        await rewriteReplies(at, textsOf(text));
        await enter(life, people.repeat);
        await tourOfLoans(life, drawId);
        await open(life, `/loan/repay/${drawId}`);
        await life.hand.choose(shown.repayChoice('全部还清'));
        await life.hand.press(page.getByRole('button', { name: /^还款[\d,.]+元$/ }));
        await confirmBy(life, '确认还款');
        await bank.advance('PT5S');
        await shown.settled.waitFor();
        await life.hand.press(shown.button('结清证明'));
        await shown.heading('贷款结清证明').waitFor();
        await look(life, 'certificate');
      }, narrow);
    });
  });
}

describe('replies of a bank that is further than the page', () => {
  after(closeBrowser);

  const screens = (drawId: string): readonly string[] => [
    ...['/', '/loan', '/loan/apply', '/loan/home', `/loan/plan/${drawId}`, `/loan/repay/${drawId}`],
  ];

  it('may hold members that nobody knows', async () => {
    await visit(async (at) => {
      const life = lifeOf(at, 'repeat-borrower');
      const drawId = await at.bank.borrow('repeat-borrower', '6000.00');
      const surprise = { why: ['NOBODY_KNOWS', 1, null] };
      const more = (_: string, value: unknown): unknown =>
        typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, surprise } : value;
      await replaceReplies(at, (body) => JSON.stringify(JSON.parse(body, more)));
      await enter(life, people.repeat);
      await tourOfLoans(life, drawId);
    }, narrow);
  });

  for (const member of ['status', 'kind', 'suspension', 'purpose', 'method', 'prepayment', 'to'])
    it(`may hold a ${member} that nobody knows: no screen is blank, none shows a code`, async () => {
      await visit(async (at) => {
        const life = lifeOf(at, 'repeat-borrower');
        const drawId = await at.bank.borrow('repeat-borrower', '6000.00');
        await enter(life, people.repeat);
        await on(at.page).entry.waitFor();
        await rewriteReplies(at, (name, value) =>
          name === member && (typeof value === 'string' || name === 'suspension') ? 'NOBODY_KNOWS' : value,
        );
        for (const path of screens(drawId)) {
          await open(life, path);
          await at.page.getByRole('heading').first().waitFor();
          await at.page.waitForLoadState('networkidle');
          await assertSpeaks(at.page, `${path} with an unknown ${member}`);
        }
      }, narrow);
    });
});

const broken: Readonly<Record<string, (body: string) => string>> = {
  'are no JSON': () => '<html>Bad Gateway</html>',
  'are empty': () => '',
  'are of another shape': () => '{"data":{"page":[]},"id":7}',
  'hold texts far too long': (body) =>
    JSON.stringify(JSON.parse(body), (name, value: unknown) =>
      name === 'id' || texts[name] !== undefined ? 'W'.repeat(10_000) : value,
    ),
};

/** Breaks everything but the session, whose reads are left out so that each screen has to ask. */
const breakReplies = (at: Visit, replace: (body: string) => string): Promise<() => Promise<void>> =>
  replaceReplies(at, (body, path) =>
    path.endsWith('/exchange')
      ? JSON.stringify({ ...(JSON.parse(body) as object), bootstrap: [] })
      : replace(body),
  );

describe('replies that break the contract', () => {
  after(closeBrowser);

  for (const [kind, replace] of Object.entries(broken))
    it(`${kind}: every screen says so and opens when it is asked again`, async () => {
      await visit(async (at) => {
        const { page, bank } = at;
        const life = lifeOf(at, 'repeat-borrower');
        const drawId = await bank.borrow('repeat-borrower', '6000.00');
        await enter(life, people.repeat);
        await on(page).entry.waitFor();
        for (const [path, ready] of [
          ['/', on(page).entry],
          ['/loan', on(page).amount],
          ['/loan/home', onLife(page).button('锁定额度，调整额度')],
          [`/loan/plan/${drawId}`, page.getByRole('listitem').first()],
          [`/loan/repay/${drawId}`, onLife(page).repayChoice('全部还清')],
        ] as const) {
          const mend = await breakReplies(at, replace);
          await open(life, path);
          const again = page.locator('main').getByRole('button', { name: '再试一次' }).last();
          await again.waitFor();
          await assertSpeaks(page, `${path}, broken`);
          await at.screen(`${path}, broken`);
          await mend();
          await life.hand.press(again);
          await ready.waitFor();
        }
      }, narrow);
    });
});

describe('what looks at hostile replies', () => {
  after(closeBrowser);

  it('catches markup that was run, a blank page, and a code', async () => {
    await visit(
      async (at) => {
        const { page, demo } = at;
        await page.goto(demo.bankUrl);
        await page.getByRole('button', { name: new RegExp(`^${people.repeat}`) }).waitFor();
        await assertInert(page, 'login');
        await assertSpeaks(page, 'login');
        await page.evaluate(() => document.querySelector('main')?.append('NOBODY_KNOWS'));
        await assert.rejects(assertSpeaks(page, 'a code'));
        await page.evaluate(() => {
          const host = document.createElement('div');
          const image = document.createElement('img');
          image.setAttribute('src', 'x');
          host.attachShadow({ mode: 'open' }).append(image);
          document.body.append(host);
        });
        await assert.rejects(assertInert(page, 'an element made of text'));
        await page.evaluate(() => document.body.replaceChildren());
        await assertInert(page, 'nothing');
        await assert.rejects(assertSpeaks(page, 'nothing'), /blank/);
        await page.evaluate(() => Object.assign(window, { hacked: 1 }));
        await assert.rejects(assertInert(page, 'a script made of text'));
      },
      { planted: true },
    );
  });
});
