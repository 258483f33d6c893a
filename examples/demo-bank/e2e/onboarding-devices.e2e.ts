import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawPictures, pictureFiles, writeCameraFile, type CameraFile } from './fake-camera.js';
import { fingers } from './hand.js';
import { logIn, sees } from './journey.js';
import {
  applicationOf,
  beginOpening,
  chooseFile,
  confirmElements,
  confirmPhone,
  giveConsents,
  giveFace,
  givePictures,
  newcomer,
  onOpening,
  takeCameraAway,
  usual,
} from './onboarding-life.js';
import type { ExpectedReply } from './observers.js';
import { closeBrowser, openBrowser, visit, type Visit } from './visit.js';

const hand = fingers();
const touch = { touch: true, expected: usual };
let files: ReturnType<typeof pictureFiles>;
let camera: CameraFile;

before(async () => {
  const pictures = await drawPictures(await openBrowser());
  files = pictureFiles(pictures);
  // What is shown changes with each frame: no picture takes itself.
  camera = writeCameraFile(pictures, { card: 1 / 30, face: 1 / 30 });
});
after(async () => {
  await closeBrowser();
  camera.remove();
});

const toDocument = async (at: Visit): Promise<void> => {
  await beginOpening(at, hand);
  await giveConsents(at, hand);
  await confirmPhone(at, hand);
  await onOpening(at.page).byCamera.waitFor();
};

describe('a device without a camera', () => {
  it('is told so, and files do as well', () =>
    visit(async (at) => {
      const { page } = at;
      const { byCamera } = onOpening(page);
      await toDocument(at);
      await hand.press(byCamera);
      await sees(page, '没有找到摄像头，请用下面别的办法。');
      await at.screen('no camera');
      await givePictures(at, hand, files.card);
    }, touch));
});

describe('a camera that is taken away', () => {
  it('in the middle: what was taken is kept, and a file goes on', () =>
    visit(
      async (at) => {
        const { page } = at;
        const { byCamera, byFile, button, use, heading, confirmTitle } = onOpening(page);
        await page.context().grantPermissions(['camera']);
        await toDocument(at);
        await hand.press(byCamera);
        await hand.press(button('拍摄'));
        await hand.press(use);
        await heading('把国徽面放进框里').waitFor();
        await button('拍摄').waitFor();
        await takeCameraAway(at);
        await sees(page, '摄像头中断了。拍好的都还在，可以再打开，也可以用下面别的办法。');
        await heading('再拍有国徽的一面').waitFor();
        await at.screen('camera lost');
        await chooseFile(at, byFile, files.card);
        await hand.press(use);
        await confirmTitle.waitFor();
      },
      { ...touch, browserArgs: camera.args },
    ));
});

describe('a line that breaks in the middle of a picture', () => {
  it('goes on by itself when it is back, and nothing is taken twice', () =>
    visit(
      async (at) => {
        const { page } = at;
        const { byFile, use, heading } = onOpening(page);
        const context = page.context();
        const begun: string[] = [];
        let isCut = false;
        page.on('request', (request) => {
          const { pathname } = new URL(request.url());
          if (request.method() === 'POST' && pathname.endsWith('/uploads')) begun.push(pathname);
        });
        await page.route('**/v1/identity/uploads/*/parts**', async (route) => {
          if (isCut) return route.fallback();
          isCut = true;
          await context.setOffline(true);
          return route.abort('internetdisconnected');
        });
        await toDocument(at);
        await chooseFile(at, byFile, files.card);
        await hand.press(use);
        await sees(page, '网络断了。照片还在，联网后会自动接着上传，不用重新拍。');
        await at.screen('offline');
        assert.equal(isCut, true);
        await context.setOffline(false);
        await heading('再拍有国徽的一面').waitFor();
        assert.equal(begun.length, 1, 'the picture was begun once');
      },
      { ...touch, offline: true },
    ));
});

const wrongCode: ExpectedReply = { status: 401, path: '/v1/partner/sessions/hand-over' };

/** Reads link and code on the first device, once they are others than before. */
const readLink = async ({ page }: Visit, before = '') => {
  await onOpening(page).heading('用另一台设备扫一扫').waitFor();
  const shown = page.locator('[data-link]');
  if (before !== '') await shown.filter({ hasNotText: before }).waitFor();
  const digits = page.getByText(/^\d{3} \d{3}$/);
  return {
    code: (await digits.innerText()).replace(/\D/g, ''),
    link: (await shown.innerText()).trim(),
  };
};

/** Lets the first device show a link and a code. */
const showLink = async (at: Visit) => {
  await hand.press(onOpening(at.page).button('生成二维码'));
  return readLink(at);
};

/** Types a code on the other device. */
const enterCode = async ({ page }: Visit, code: string): Promise<void> => {
  await hand.type(page.getByRole('textbox', { name: '6位确认码' }), code);
  await hand.press(onOpening(page).button('在这里接着办'));
};

/** Another code of the same length. */
const otherThan = (code: string, n: number): string =>
  String((Number(code) + n) % 1_000_000).padStart(6, '0');

describe('another device', () => {
  it('goes on where the first one stood, which follows; nothing is typed again', () =>
    visit(async (at) => {
      await toDocument(at);
      const { id } = await applicationOf(at);
      await hand.press(at.page.getByRole('button', { name: /^换一台设备拍/ }));
      await at.screen('change of device');
      const { code, link } = await showLink(at);
      await at.screen('link and code');
      const other = await at.another('other');
      await other.page.goto(link);
      await onOpening(other.page).heading('在这台设备上接着办').waitFor();
      await other.screen('arrival');
      await enterCode(other, code);
      await onOpening(other.page).byCamera.waitFor();
      await givePictures(other, hand, files.card);
      await confirmElements(other, hand);
      // The first device looks every ten seconds once another one has taken over.
      await onOpening(at.page).heading('让银行看看是不是您本人').waitFor({ timeout: 30_000 });
      await at.screen('the first device follows');
      await giveFace(other, hand, files.faces);
      await onOpening(other.page).details.waitFor();
      const { id: sameId, step } = await applicationOf(at);
      assert.deepEqual([sameId, step], [id, 'DETAILS'], 'it is the same application');
    }, touch));

  it('goes on with a verification on the page of verifications, without opening an account', () =>
    visit(async (at) => {
      await logIn(at, newcomer.title);
      await at.page.goto(`${at.demo.bankUrl}/verify/standard`);
      await giveConsents(at, hand);
      await confirmPhone(at, hand);
      await hand.press(at.page.getByRole('button', { name: /^换一台设备拍/ }));
      const { code, link } = await showLink(at);
      const other = await at.another('other');
      await other.page.goto(link);
      await enterCode(other, code);
      await onOpening(other.page).byCamera.waitFor();
      await other.screen('verification on another device');
      assert.equal(new URL(other.page.url()).pathname, '/verify/standard');
      await givePictures(other, hand, files.card);
    }, touch));

  it('gets nothing for a wrong code, and after three of them nothing for the right one either', () =>
    visit(
      async (at) => {
        await toDocument(at);
        await hand.press(at.page.getByRole('button', { name: /^换一台设备拍/ }));
        const first = await showLink(at);
        const other = await at.another('other');
        await other.page.goto(first.link);
        const refused = /^没有接上：确认码不对，或者链接用过、过期了/;
        for (const code of [1, 2, 3].map((n) => otherThan(first.code, n)).concat(first.code)) {
          await enterCode(other, code);
          await sees(other.page, refused);
        }
        await other.screen('refused');
        await hand.press(onOpening(at.page).button('重新生成'));
        const second = await readLink(at, first.link);
        const third = await at.another('other');
        await third.page.goto(second.link);
        await enterCode(third, second.code);
        await onOpening(third.page).byCamera.waitFor();
      },
      { ...touch, expected: [...usual, wrongCode] },
    ));
});
