import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { fingers } from './hand.js';
import { on, people } from './journey.js';
import { enter, onLife, type Life } from './life.js';
import { assertInert, assertSpeaks } from './replies.js';
import { closeBrowser, visit, type Visit, type VisitOptions } from './visit.js';

const narrow: VisitOptions = {
  touch: true,
  width: 320,
  height: 640,
  expected: [{ status: 401, path: /^\/v1\// }],
};

const texts = {
  markup: '<img src=x onerror=hacked=1><script>hacked=1</script>',
  template: '${hacked=1}{{hacked=1}}',
  'marks that turn writing': '青石\u202e镇\u2066货',
  'control characters': '青石\u0000镇\u0007货',
  'marks of no width': '青\u200b石\ufeff镇',
  '10,000 characters': 'W'.repeat(10_000),
} as const;

/** A field, how one comes to it, and what it takes as the text that it is. */
interface Field {
  readonly ref: string;
  readonly who: string;
  readonly come: (life: Life) => Promise<void>;
  readonly field: (page: Page) => Locator;
  readonly send: (page: Page) => Locator;
  readonly takes: readonly (keyof typeof texts)[];
}

const toForm = async (life: Life): Promise<void> => {
  const { at, hand, ref } = life;
  const shown = onLife(at.page);
  await enter(life, ref === 'declined' ? people.declined : people.firstTime, '/loan/apply');
  await hand.tick(shown.authorisation);
  await hand.press(shown.agree);
  await shown.submit.waitFor();
};

/** Every field in which something can be typed, besides the code, which takes digits alone. */
const fields: Readonly<Record<string, Field>> = {
  workplace: {
    ref: 'first-time',
    who: people.firstTime,
    come: toForm,
    field: (page) => onLife(page).workplace,
    send: (page) => onLife(page).submit,
    takes: ['markup', 'template'],
  },
  income: {
    ref: 'first-time',
    who: people.firstTime,
    come: toForm,
    field: (page) => onLife(page).income,
    send: (page) => onLife(page).submit,
    takes: [],
  },
  objection: {
    ref: 'declined',
    who: people.declined,
    come: async (life) => {
      const shown = onLife(life.at.page);
      await toForm(life);
      await life.hand.choose(shown.employment('务农'));
      await life.hand.type(shown.income, '3000');
      await life.hand.press(shown.submit);
      await life.hand.press(shown.skip('10分钟'));
      await life.hand.press(shown.button('申诉'));
    },
    field: (page) => onLife(page).statement,
    send: (page) => onLife(page).button('提交申诉'),
    // What it takes would end the test: see the last case.
    takes: ['markup', 'template'],
  },
  'amount to borrow': {
    ref: 'repeat-borrower',
    who: people.repeat,
    come: (life) => enter(life, people.repeat, '/loan'),
    field: (page) => on(page).amount,
    send: (page) => on(page).next,
    takes: [],
  },
  'amount to pay back': {
    ref: 'repeat-borrower',
    who: people.repeat,
    come: async (life) => {
      const drawId = await life.at.bank.borrow(life.ref, '6000.00');
      await enter(life, people.repeat, `/loan/repay/${drawId}`);
      await life.hand.choose(onLife(life.at.page).repayChoice('还一部分'));
    },
    field: (page) => onLife(page).part,
    send: (page) => onLife(page).button('下一步'),
    takes: [],
  },
  limit: {
    ref: 'repeat-borrower',
    who: people.repeat,
    come: async (life) => {
      await enter(life, people.repeat, '/loan/home');
      await life.hand.press(onLife(life.at.page).button('锁定额度，调整额度'));
    },
    field: (page) => onLife(page).limit,
    send: (page) => onLife(page).button('提交申请'),
    takes: [],
  },
};

/** Reads the sentence that belongs to a field which is wrong; empty when it is right. */
const complaint = async (field: Locator): Promise<string> => {
  if ((await field.getAttribute('aria-invalid')) !== 'true') return '';
  return field.evaluate((input) => {
    const root = input.getRootNode() as Document | ShadowRoot;
    const ids = `${input.getAttribute('aria-errormessage') ?? ''} ${input.getAttribute('aria-describedby') ?? ''}`;
    return ids
      .split(' ')
      .map((id) => (id === '' ? '' : (root.getElementById(id)?.textContent ?? '')))
      .join(' ');
  });
};

const lifeOf = (at: Visit, ref: string): Life => ({ at, hand: fingers(), ref });

for (const [name, { ref, come, field, send, takes }] of Object.entries(fields)) {
  describe(`hostile text in the field ${name}, on 320 by 640`, () => {
    after(closeBrowser);

    it('is never run, stays in place, and is refused with what to do', async () => {
      await visit(async (at) => {
        const life = lifeOf(at, ref);
        const { page } = at;
        await come(life);
        await field(page).waitFor();
        for (const [kind, text] of Object.entries(texts)) {
          if (name === 'objection' && takes.includes(kind as keyof typeof texts)) continue;
          await field(page).fill(text);
          await life.hand.press(send(page));
          const told = await complaint(field(page));
          const isTaken = takes.includes(kind as keyof typeof texts);
          assert.equal(told === '', isTaken, `${kind}: ${told}`);
          if (!isTaken) assert.match(told, /请|只能|最多|不要/, `${kind}: says what to do`);
          assert.equal((await field(page).inputValue()).length, text.length, `${kind} stays in place`);
          await at.screen(`${name}, ${kind}`);
          await assertInert(page, kind);
          await assertSpeaks(page, kind);
        }
      }, narrow);
    });
  });
}

describe('hostile text in an objection that the bank takes', () => {
  after(closeBrowser);

  it('is sent as the text that it is, and told to nobody else', async () => {
    await visit(async (at) => {
      const life = lifeOf(at, 'declined');
      const { page } = at;
      const { come, field, send } = fields['objection']!;
      await come(life);
      const sent = page.waitForRequest((request) => request.url().endsWith('/appeals'));
      await field(page).fill(`${texts.markup}\n${texts.template}`);
      await life.hand.press(send(page));
      assert.deepEqual((await sent).postDataJSON(), { statement: `${texts.markup}\n${texts.template}` });
      await page
        .getByText(/申诉已收到/)
        .first()
        .waitFor();
      await assertInert(page, 'objection sent');
      const [application] = (await at.bank.customer('declined').loan.listApplications()).data;
      assert.doesNotMatch(JSON.stringify(application), /hacked/, 'no reply repeats it');
    }, narrow);
  });
});
