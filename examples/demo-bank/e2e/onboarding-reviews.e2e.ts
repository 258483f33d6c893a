import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawPictures, pictureFiles } from './fake-camera.js';
import { fingers } from './hand.js';
import { sees } from './journey.js';
import {
  applicationOf,
  beginOpening,
  bindCard,
  bookCall,
  chooseFile,
  confirmElements,
  confirmPhone,
  giveConsents,
  giveDetails,
  giveFace,
  givePictures,
  newcomer,
  onOpening,
  openAccount,
  reopen,
  usual,
} from './onboarding-life.js';
import { closeBrowser, openBrowser, visit, type Visit } from './visit.js';

const hand = fingers();
const touch = { touch: true, expected: usual };
let files: ReturnType<typeof pictureFiles>;

before(async () => {
  files = pictureFiles(await drawPictures(await openBrowser()));
});
after(closeBrowser);

/** Gives everything up to the fields to check, which end the name by what the sandbox is to do. */
const giveDocument = async (at: Visit, ending: string): Promise<void> => {
  await beginOpening(at, hand);
  await giveConsents(at, hand);
  await confirmPhone(at, hand);
  await givePictures(at, hand, files.card);
  await confirmElements(at, hand, ending);
};

/** Comes to the wait for a person. */
const toReview = async (at: Visit, ending: string): Promise<void> => {
  await giveDocument(at, ending);
  await giveFace(at, hand, files.faces);
  await onOpening(at.page).inReview.waitFor();
};

/** Does what is left once it is known who somebody is. */
const finish = async (at: Visit): Promise<void> => {
  await giveDetails(at, hand);
  await bindCard(at, hand);
  await openAccount(at, hand);
};

describe('a person at the bank looks at it', () => {
  it('goes on where it stood, two hours later, in a page opened anew', () =>
    visit(async (at) => {
      await toReview(at, '·人工');
      await sees(at.page, /可以关闭这一页/);
      await at.screen('in review');
      const { id } = await applicationOf(at);
      await at.page.close();
      await at.bank.advance('PT2H1M');
      const again = await reopen(at);
      await hand.press(onOpening(again.page).button('继续').or(onOpening(again.page).details).first());
      await finish(again);
      const { id: sameId, status } = await applicationOf(again);
      assert.deepEqual([sameId, status], [id, 'COMPLETED'], 'one application from first to last');
      assert.equal(await again.bank.balance(newcomer.ref), '0.00');
    }, touch));

  it('may want a picture once more: it says which, takes that one only, and goes on', () =>
    visit(async (at) => {
      await toReview(at, '·补件');
      await at.page.close();
      await at.bank.advance('PT2H1M');
      const again = await reopen(at);
      const { heading, use, byFile, confirmTitle, right } = onOpening(again.page);
      await heading('请拍有照片的一面').waitFor();
      await sees(again.page, '工作人员说：身份证人像面有反光，看不清楚。请换个光线，重新拍一张。');
      await again.screen('more wanted');
      await chooseFile(again, byFile, files.card);
      await hand.press(use);
      await confirmTitle.waitFor();
      await hand.press(right);
      // The person who asked looks at what came.
      await onOpening(again.page).inReview.waitFor();
      await again.bank.advance('PT2H1M');
      const passed = await reopen(again);
      await finish(passed);
      assert.equal((await applicationOf(passed)).status, 'COMPLETED');
    }, touch));

  it('may turn it down: the reason is told, another person looks once, and there is a way after that', () =>
    visit(async (at) => {
      await toReview(at, '·拒绝');
      // The page stays open: it hears of the decision by itself.
      await hand.press(onOpening(at.page).button('快进2小时'));
      const { heading, button, field } = onOpening(at.page);
      await heading('这次没有通过核验').waitFor();
      await sees(at.page, '原因');
      await sees(at.page, '可以怎么做');
      await at.screen('rejected');
      await hand.press(button('请人重新看'));
      await hand.press(button('提交申诉'));
      await sees(at.page, '请写下您的说明');
      await hand.type(field('您的说明'), '我去年换过身份证，照片和以前不一样。');
      await at.screen('objection');
      await hand.press(button('提交申诉'));
      await heading('正在重新审核').waitFor();
      await at.screen('looked at again');
      await at.bank.advance('P1DT1M');
      const later = await reopen(at);
      await onOpening(later.page).heading('这次没有通过核验').waitFor();
      await sees(later.page, '换了一位工作人员重新看过，结果没有变。');
      await sees(later.page, '也可以带身份证到附近的网点办理。');
      await later.screen('rejected for good');
      assert.equal(await onOpening(later.page).button('请人重新看').count(), 0, 'nobody objects twice');
      assert.equal((await applicationOf(later)).decision?.appeal, 'REJECTED');
    }, touch));

  it('cannot help who is under age: the reason and what to do are told', () =>
    visit(async (at) => {
      await giveDocument(at, '·未成年');
      const { heading, button } = onOpening(at.page);
      await heading('现在还不能办理').waitFor();
      await sees(at.page, /18/);
      await sees(at.page, '可以怎么做');
      await at.screen('under age');
      assert.equal(await button('请人重新看').count(), 0);
      assert.equal((await applicationOf(at)).decision?.reason, 'UNDER_AGE');
      await hand.press(button('回到首页'));
      await at.page.getByRole('link', { name: '去开户' }).waitFor();
    }, touch));
});

describe('who does not want the face to be compared', () => {
  it('talks to a person instead, in sign language, and goes on to the open account', () =>
    visit(async (at) => {
      await beginOpening(at, hand);
      await giveConsents(at, hand, 'decline');
      await confirmPhone(at, hand);
      await givePictures(at, hand, files.card);
      await confirmElements(at, hand);
      await bookCall(at, hand, '手语翻译');
      await at.screen('call booked');
      assert.equal((await applicationOf(at)).appointment?.channel, 'SIGN_LANGUAGE');
      await hand.press(onOpening(at.page).button('快进到视频核验以后'));
      await finish(at);
      const { result, steps } = await applicationOf(at);
      assert.deepEqual(result?.evidence.map(({ kind }) => kind).includes('VIDEO_CALL'), true);
      assert.equal(steps.find(({ name }) => name === 'FACE')?.status, 'SKIPPED');
    }, touch));
});
