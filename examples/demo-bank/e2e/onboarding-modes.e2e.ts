import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawPictures, pictureFiles } from './fake-camera.js';
import { fingers } from './hand.js';
import { on, sees } from './journey.js';
import { acceptOffer, apply, draw, onLife, type Life } from './life.js';
import {
  applicationOf,
  beginOpening,
  bindCard,
  bookCall,
  confirmElements,
  confirmPhone,
  giveCard,
  giveConsents,
  giveDetails,
  giveElements,
  giveFace,
  givePictures,
  newcomer,
  onOpening,
  openAccount,
  openVerify,
  papers,
  throughCall,
  typeCode,
  usual,
} from './onboarding-life.js';
import type { ExpectedReply } from './observers.js';
import { closeBrowser, openBrowser, visit, type Visit } from './visit.js';
import { answerAll, onWealth, ordersOf, products, toConfirmation, enterCode } from './wealth-life.js';

const hand = fingers();
const touch = { touch: true, expected: usual };
let files: ReturnType<typeof pictureFiles>;

before(async () => {
  files = pictureFiles(await drawPictures(await openBrowser()));
});
after(closeBrowser);

/** Evidence that the result of the newcomer rests on, and what it is worth. */
const resultOf = async (at: Visit) => {
  const { result, mode, status } = await applicationOf(at);
  assert.ok(result !== null, 'there is a result');
  return { mode, status, level: result.assuranceLevel, kinds: result.evidence.map(({ kind }) => kind) };
};

/** Shows both sides of the card and confirms what was read. */
const giveDocument = async (at: Visit): Promise<void> => {
  await giveConsents(at, hand);
  await confirmPhone(at, hand);
  await givePictures(at, hand, files.card);
  await confirmElements(at, hand);
  await giveFace(at, hand, files.faces);
};

describe('a verification without an account', () => {
  it('passes in mode simple: phone, typed elements and a card', () =>
    visit(async (at) => {
      await openVerify(at, hand, 'simple');
      await hand.press(onOpening(at.page).read);
      await confirmPhone(at, hand);
      await at.screen('elements');
      await giveElements(at, hand, '陈小禾', papers.idNumber);
      await onOpening(at.page).cardTitle.waitFor();
      await at.screen('card');
      await giveCard(at, hand, papers.card, 'code');
      await onOpening(at.page).heading('核验通过了').waitFor();
      await at.screen('simple, passed');
      assert.deepEqual(await resultOf(at), {
        ...{ mode: 'SIMPLE', status: 'COMPLETED', level: 1 },
        kinds: ['PHONE_CODE', 'ID_AUTHORITY', 'CARD_ELEMENTS'],
      });
    }, touch));

  it('passes in mode standard: the document and the face', () =>
    visit(async (at) => {
      await openVerify(at, hand, 'standard');
      await giveDocument(at);
      await onOpening(at.page).heading('核验通过了').waitFor();
      await sees(at.page, '沙箱演示，未经认证');
      await at.screen('standard, passed');
      const { level, kinds, ...rest } = await resultOf(at);
      assert.deepEqual(rest, { mode: 'STANDARD', status: 'COMPLETED' });
      assert.equal(level, 2);
      for (const kind of ['ID_DOCUMENT', 'LIVENESS', 'FACE_MATCH']) assert.ok(kinds.includes(kind), kind);
    }, touch));

  it('passes in mode advanced: a call besides, and two persons who agree', () =>
    visit(async (at) => {
      await openVerify(at, hand, 'advanced');
      await giveDocument(at);
      await bookCall(at, hand, '视频客服');
      const later = await throughCall(at, '/verify/advanced');
      await onOpening(later.page).inReview.waitFor();
      await sees(later.page, /由两位工作人员分别核对/);
      await later.screen('two persons look');
      const { id: applicationId } = await applicationOf(later);
      await later.bank.decideReview({ applicationId, reviewer: '审核员一', verdict: 'APPROVE' });
      assert.equal((await applicationOf(later)).status, 'IN_REVIEW', 'one of two is not enough');
      await later.bank.decideReview({ applicationId, reviewer: '审核员二', verdict: 'APPROVE' });
      await later.page.reload();
      await onOpening(later.page).heading('核验通过了').waitFor();
      await later.screen('advanced, passed');
      const { level, kinds, ...rest } = await resultOf(later);
      assert.deepEqual(rest, { mode: 'ADVANCED', status: 'COMPLETED' });
      assert.equal(level, 3);
      for (const kind of ['VIDEO_CALL', 'PERSON_REVIEW']) assert.ok(kinds.includes(kind), kind);
    }, touch));
});

/** Opens an account on the pages, from nothing. */
const becomeCustomer = async (at: Visit): Promise<void> => {
  await beginOpening(at, hand);
  await giveDocument(at);
  await giveDetails(at, hand);
  await bindCard(at, hand);
  await openAccount(at, hand);
};

/** An offer is accepted with a second factor. */
const acceptance: ExpectedReply = { status: 403, path: /^\/v1\/loan\/applications\/[^/]+\/accept$/ };

describe('an account that was opened here', () => {
  it('borrows: application, offer and a loan that is paid out to it', () =>
    visit(
      async (at) => {
        const { page, bank } = at;
        await becomeCustomer(at);
        const life: Life = { at, hand, ref: newcomer.ref };
        await hand.press(onOpening(page).button('去借款'));
        await apply(life);
        await hand.press(onLife(page).skip('10分钟'));
        await onLife(page).offered.waitFor();
        await acceptOffer(life);
        await hand.press(onOpening(page).button('去借款').or(on(page).next).first());
        const loan = await draw(life, '2000.00', 5);
        assert.equal(loan.status, 'ACTIVE');
        assert.equal(await bank.balance(newcomer.ref), '2000.00');
      },
      { ...touch, expected: [...usual, acceptance] },
    ));

  it('takes money in from the bound card, and buys a fund with it', () =>
    visit(async (at) => {
      const { page, bank, demo } = at;
      await becomeCustomer(at);
      await page.goto(`${demo.bankUrl}/account`);
      await hand.press(onOpening(page).button('转入'));
      await onOpening(page).heading('从我的银行卡转入').waitFor();
      await at.screen('money in');
      await hand.type(onOpening(page).field('转入金额'), '5000');
      await hand.press(onOpening(page).button('转入5,000.00元'));
      await typeCode(at, hand);
      await onOpening(page).heading('已经转入').waitFor();
      await at.screen('money arrived');
      assert.equal(await bank.balance(newcomer.ref), '5000.00');
      await page.goto(`${demo.bankUrl}/wealth/buy/${products.money}`);
      await hand.press(onWealth(page).button('去测评'));
      await answerAll(at, hand, 1);
      await hand.press(onWealth(page).button('完成'));
      await toConfirmation(at, hand, '100');
      await hand.tick(onWealth(page).consent);
      await hand.press(onWealth(page).buy('100.00'));
      await enterCode(at, hand, '确认买入');
      await onWealth(page).bought.waitFor();
      assert.equal((await ordersOf(at, newcomer.ref)).length, 1);
    }, touch));
});
