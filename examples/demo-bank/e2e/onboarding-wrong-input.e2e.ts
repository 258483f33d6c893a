import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawPictures, pictureFiles } from './fake-camera.js';
import { fingers } from './hand.js';
import { sees } from './journey.js';
import {
  applicationOf,
  beginOpening,
  cardOf,
  chooseFile,
  confirmElements,
  confirmPhone,
  giveCard,
  giveConsents,
  giveElements,
  newcomer,
  onOpening,
  openVerify,
  papers,
  usual,
} from './onboarding-life.js';
import type { ExpectedReply } from './observers.js';
import { closeBrowser, openBrowser, visit, type Visit } from './visit.js';

const hand = fingers();
const touch = { touch: true, expected: usual };
let files: ReturnType<typeof pictureFiles>;

before(async () => {
  files = pictureFiles(await drawPictures(await openBrowser()));
});
after(closeBrowser);

/** How large the picture on the screen is that may be used. */
const shownSize = ({ page }: Visit): Promise<readonly number[]> =>
  page
    .getByRole('img', { name: '刚拍的人像面' })
    .evaluate((shown) =>
      shown instanceof HTMLCanvasElement
        ? [shown.width, shown.height]
        : [(shown as HTMLImageElement).naturalWidth, (shown as HTMLImageElement).naturalHeight],
    );

describe('files that are no photo of a card', () => {
  it('are refused for what they are, one after the other, and a good one is taken', () =>
    visit(async (at) => {
      const { page } = at;
      const { byFile, use, heading } = onOpening(page);
      await beginOpening(at, hand);
      await giveConsents(at, hand);
      await confirmPhone(at, hand);
      for (const [file, reason] of [
        [files.text, '这个文件不是照片。请选JPEG、PNG或WebP格式的照片。'],
        [files.huge, '这个文件太大。请选20 MB以内的照片。'],
        [files.animated, '动图不能用。请选一张普通照片。'],
        [files.truncated, '这张照片打不开，可能没有存完整。请换一张。'],
      ] as const) {
        await chooseFile(at, byFile, file);
        await sees(page, reason);
        await at.screen(file.name);
      }
      assert.equal((await applicationOf(at)).step, 'ID_DOCUMENT');
      await chooseFile(at, byFile, files.rotated);
      await use.waitFor();
      const [width = 0, height = 0] = await shownSize(at);
      assert.ok(width > height, `the card stands upright: ${String(width)} × ${String(height)}`);
      await at.screen('upright');
      await hand.press(use);
      await heading('再拍有国徽的一面').waitFor();
      await chooseFile(at, byFile, files.card);
      await hand.press(use);
      await confirmElements(at, hand);
      await heading('让银行看看是不是您本人').waitFor();
    }, touch));
});

const refusedElements: ExpectedReply = {
  status: 422,
  path: /^\/v1\/identity\/applications\/[^/]+\/elements$/,
};

/** Comes to the typed elements. */
const toElements = async (at: Visit): Promise<void> => {
  await openVerify(at, hand, 'simple');
  await hand.press(onOpening(at.page).read);
  await confirmPhone(at, hand);
  await onOpening(at.page).heading('请照身份证填写').waitFor();
};

describe('identity numbers with a slip', () => {
  it('are told what is wrong, and full-width digits are taken as what they are', () =>
    visit(
      async (at) => {
        const { page } = at;
        const { heading } = onOpening(page);
        await toElements(at);
        const { idNumber } = papers;
        const wrongDigit = idNumber.slice(0, 17) + (idNumber.endsWith('1') ? '2' : '1');
        for (const [number, reason] of [
          ['990000900612015', '这是15位的老号码，已经停用。请填身份证上的18位号码'],
          [wrongDigit, '最后一位和前面对不上，可能有一位填错了，请核对'],
          [idNumber.slice(0, 16), '号码是18位，还差2位'],
        ] as const) {
          await giveElements(at, hand, '陈小禾', number);
          await sees(page, reason);
          await at.screen(reason);
        }
        await giveElements(at, hand, '陈小禾·不符', idNumber);
        await sees(page, '姓名和号码对不上，请照身份证核对。');
        await sees(page, '今天还可以试4次');
        await at.screen('mismatch');
        const wide = idNumber.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        await giveElements(at, hand, '陈小禾', wide);
        await heading('绑定一张本人的储蓄卡').waitFor();
      },
      { ...touch, expected: [...usual, refusedElements] },
    ));
});

const refusedCard: ExpectedReply = { status: 422, path: '/v1/account/cards' };

describe('cards that cannot be bound', () => {
  it('are told why: a wrong digit, a credit card, an unknown bank, somebody else; the right one is bound', () =>
    visit(
      async (at) => {
        const { page } = at;
        const { heading } = onOpening(page);
        await toElements(at);
        await giveElements(at, hand, '陈小禾', papers.idNumber);
        await heading('绑定一张本人的储蓄卡').waitFor();
        const { card } = papers;
        const wrongDigit = card.slice(0, -1) + (card.endsWith('1') ? '2' : '1');
        for (const [number, reason] of [
          [wrongDigit, '卡号里有一位不对，请对照卡面检查'],
          [cardOf('99999908'), '这是信用卡，不能绑定。请换一张储蓄卡'],
          [cardOf('99999909'), '暂时不支持这家银行的卡，请换一张'],
          [cardOf('99999955'), '认不出这是哪家银行的卡，请对照卡面检查，或者换一张'],
        ] as const) {
          await giveCard(at, hand, number);
          await sees(page, reason);
          await at.screen(reason);
        }
        await giveCard(at, hand, cardOf('99999901', '0013'));
        await sees(page, /^发卡行没有核对上。.*今天还可以试4次。$/);
        await at.screen('card of somebody else');
        await giveCard(at, hand, cardOf('99999901', '0047'));
        await sees(page, '这张卡不能绑定。请换一张本人的一类户储蓄卡。');
        await giveCard(at, hand, card, 'code');
        await heading('核验通过了').waitFor();
        const { data } = await at.bank.customer(newcomer.ref).account.listCards();
        assert.deepEqual(
          data.map(({ last4 }) => last4),
          [card.slice(-4)],
          'one card is bound, the right one',
        );
      },
      { ...touch, expected: [...usual, refusedCard] },
    ));
});
