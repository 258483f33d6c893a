import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawPictures, pictureFiles, writeCameraFile, type CameraFile } from './fake-camera.js';
import { fingers, keys } from './hand.js';
import {
  beginOpening,
  bindCard,
  confirmElements,
  confirmPhone,
  giveConsents,
  giveDetails,
  giveFace,
  givePictures,
  newcomer,
  onOpening,
  openAccount,
  usual,
} from './onboarding-life.js';
import { closeBrowser, openBrowser, visit } from './visit.js';

let files: ReturnType<typeof pictureFiles>;
let camera: CameraFile;

before(async () => {
  const pictures = await drawPictures(await openBrowser());
  files = pictureFiles(pictures);
  camera = writeCameraFile(pictures, { card: 8, face: 0 });
});
after(async () => {
  await closeBrowser();
  camera.remove();
});

describe('opening an account', () => {
  it('is done with the camera, from nothing to an account that holds nothing yet', () =>
    visit(
      async (at) => {
        const { page, bank, screen } = at;
        const hand = fingers();
        const { byCamera, use, button, opened } = onOpening(page);
        await page.context().grantPermissions(['camera']);
        await beginOpening(at, hand);
        await screen('consents');
        await giveConsents(at, hand);
        await screen('phone');
        await confirmPhone(at, hand);
        await screen('ways to photograph');
        await hand.press(byCamera);
        // The card stands still before the camera: the picture takes itself.
        await use.waitFor();
        await screen('look at the picture');
        await hand.press(use);
        await use.waitFor();
        await hand.press(use);
        await onOpening(page).confirmTitle.waitFor();
        await screen('check the fields');
        await confirmElements(at, hand);
        await screen('face');
        await hand.press(byCamera);
        await giveDetails(at, hand);
        await bindCard(at, hand);
        await screen('contracts and password');
        await openAccount(at, hand);
        await screen('opened');
        assert.ok(await opened.isVisible());
        assert.ok(await button('去借款').isVisible());
        assert.equal(await bank.balance(newcomer.ref), '0.00');
      },
      { touch: true, browserArgs: camera.args, expected: usual },
    ));

  it('is done by keyboard, with pictures from the album', () =>
    visit(
      async (at) => {
        const hand = keys(at.page);
        await beginOpening(at, hand);
        await giveConsents(at, hand);
        await confirmPhone(at, hand);
        await givePictures(at, hand, files.card);
        await confirmElements(at, hand);
        await giveFace(at, hand, files.faces);
        await giveDetails(at, hand);
        await bindCard(at, hand);
        await openAccount(at, hand);
      },
      { expected: usual },
    ));
});
