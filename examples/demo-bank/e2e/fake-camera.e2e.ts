import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { drawPictures, pictureFiles, writeCameraFile, type InputFile } from './fake-camera.js';

const usual = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const open = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [...usual, ...more],
  });

/** Opens an empty page in which cameras may be asked for; nothing is loaded from anywhere. */
const emptyPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>camera</title>' }),
  );
  await page.goto('http://localhost/');
  return page;
};

/** Waits until the camera of a page shows a colour in its middle row, at a share of the width. */
const sees = (page: Page, at: number, colour: readonly number[]): Promise<unknown> =>
  page.evaluate(
    async ([share, wanted]) => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 1280, height: 720 } });
      const video = document.createElement('video');
      video.muted = true;
      video.srcObject = stream;
      await video.play();
      const context = document.createElement('canvas').getContext('2d')!;
      context.canvas.width = video.videoWidth;
      context.canvas.height = video.videoHeight;
      let isSeen = false;
      for (let tries = 0; !isSeen; tries += 1) {
        if (tries > 200) throw new Error('The camera did not show this colour');
        await new Promise((go) => setTimeout(go, 50));
        context.drawImage(video, 0, 0);
        const { data } = context.getImageData(video.videoWidth * share, video.videoHeight / 2, 1, 1);
        // The fake device stretches the colours of a video a little.
        isSeen = wanted.every((value, channel) => Math.abs(value - (data[channel] ?? 0)) < 30);
      }
      stream.getTracks().forEach((track) => {
        track.stop();
      });
    },
    [at, colour] as const,
  );

/** Decodes a file as a page does; undefined when the browser cannot. */
const sizeOf = (page: Page, { buffer, mimeType }: InputFile): Promise<readonly number[] | undefined> =>
  page.evaluate(
    async ([text, type]) => {
      const image = new Image();
      image.src = `data:${type};base64,${text}`;
      try {
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      } catch {
        return undefined;
      }
    },
    [buffer.toString('base64'), mimeType] as const,
  );

const started: Browser[] = [];
after(async () => {
  for (const browser of started) await browser.close();
});

describe('the camera of the tests', () => {
  it('shows the card, then the face', async () => {
    const drawing = await open();
    started.push(drawing);
    const file = writeCameraFile(await drawPictures(drawing), { card: 1, face: 1 });
    try {
      const browser = await open(file.args);
      started.push(browser);
      const page = await emptyPage(browser);
      await sees(page, 0.27, [0xc3, 0xd0, 0xd8]);
      await sees(page, 0.52, [0xd9, 0xb7, 0x9c]);
    } finally {
      file.remove();
    }
    assert.equal(existsSync(file.args.at(-1)?.split('=')[1] ?? ''), false);
  });

  it('has the files that customers choose by mistake', async () => {
    const browser = await open();
    started.push(browser);
    const files = pictureFiles(await drawPictures(browser));
    const page = await emptyPage(browser);
    assert.deepEqual(await sizeOf(page, files.card), [1280, 720]);
    assert.deepEqual(await sizeOf(page, files.rotated), [1280, 720]);
    const afterExif = 4 + files.rotated.buffer.readUInt16BE(4);
    assert.equal(files.rotated.buffer[afterExif], 0xff, 'the EXIF ends where it says');
    assert.deepEqual(await sizeOf(page, files.animated), [500, 500]);
    assert.equal(await sizeOf(page, files.text), undefined);
    assert.equal(files.huge.buffer.length, 40_000_000);
    assert.ok(files.truncated.buffer.length > 5000);
  });
});
