import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { photo } from '../capture/picture-file.testing.js';
import '../define/identity-document.js';
import '../define/identity-face.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import { find, focusedName, outline, press, read, seek, tap } from '../screen/person.testing.js';
import { chooseFile, paintAlive, withCamera, withoutCamera } from './capture-person.testing.js';
import type { IdentityFaceElement } from './identity-face.element.js';
import { toDocument, toFace } from './verify-steps.testing.js';

interface Desk {
  readonly bank: TestBank;
  readonly screen: IdentityFaceElement;
  readonly events: string[];
}

interface Start {
  readonly bank?: TestBank;
  readonly applicationMode?: 'STANDARD' | 'ADVANCED';
  readonly suffix?: string;
  readonly locale?: string;
  readonly mode?: string;
}

const names = ['ready', 'step', 'changed', 'complete', 'way', 'error', 'cancel', 'exit', 'sign-in'];

const open = async ({
  bank = openTestBank(),
  applicationMode = 'STANDARD',
  suffix = '',
  locale = 'zh-CN',
  mode = '',
}: Start = {}): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const { id } = await toFace(bank, applicationMode, suffix);
  const screen = await fixture<IdentityFaceElement>(
    html`<wdl-identity-face
      application-id=${id}
      service-href="#help"
      locale=${locale}
      data-mode=${mode}
      .client=${bank.client}
    ></wdl-identity-face>`,
  );
  const events: string[] = [];
  for (const name of names) screen.addEventListener(`wdl-identity-face-${name}`, () => events.push(name));
  return { bank, screen, events };
};

const intro = '让银行看看是不是您本人';
const done = '人脸核验已完成';

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(async () => {
  fixtureCleanup();
  withoutCamera();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-identity-face>', () => {
  it('says what happens before the camera opens, and takes a steady face by itself', async () => {
    const camera = withCamera();
    const { screen, events } = await open();
    await find(screen, 'heading', intro);
    await read(screen, '通过后就删除，最多留7天');
    await read(screen, '视频核验同样办得成');
    expect(camera.asked.length).to.equal(0);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', /^用摄像头拍/u);
    await find(screen, 'heading', '请正对屏幕');
    await waitUntil(() => focusedName() === 'heading 请正对屏幕');
    await expect(screen).to.be.accessible();
    await find(screen, 'heading', done);
    await waitUntil(() => camera.running() === 0 || seek(screen, 'button', '继续') !== undefined);
    await expect(screen).to.be.accessible();
    expect(events).to.include.members(['ready', 'step', 'changed', 'complete']);
  });

  it('leads through every action by the shutter, one after the other', async () => {
    withCamera({ paint: paintAlive });
    const { screen, bank } = await open({ applicationMode: 'ADVANCED' });
    await tap(screen, 'button', /^用摄像头拍/u);
    await read(screen, /第1个动作，共\d个，不用着急/u);
    while (seek(screen, 'heading', done) === undefined) {
      const shutter = seek(screen, 'button', '拍摄');
      if (shutter !== undefined && shutter.getAttribute('aria-disabled') !== 'true') shutter.click();
      await new Promise((wait) => setTimeout(wait, 120));
    }
    const sent = bank.requests.filter((request) => /POST .*\/uploads$/u.test(request)).length;
    expect(sent).to.be.greaterThan(3);
  });

  it('speaks only when asked to', async () => {
    withCamera({ paint: paintAlive });
    const said: string[] = [];
    const speak = speechSynthesis.speak.bind(speechSynthesis);
    speechSynthesis.speak = ({ text }) => said.push(text);
    const { screen } = await open({ applicationMode: 'ADVANCED' });
    await tap(screen, 'button', /^用摄像头拍/u);
    await find(screen, 'heading', '请正对屏幕');
    expect(said).to.deep.equal([]);
    await tap(screen, 'button', '语音提示');
    await waitUntil(() => said.length > 0);
    expect(said[0]).to.match(/^请/u);
    await find(screen, 'button', '关闭语音');
    speechSynthesis.speak = speak;
  });

  it('begins another check politely when the time of one is over', async () => {
    withCamera({ paint: paintAlive });
    const bank = openTestBank();
    const start = bank.client.identity.startLiveness;
    let begun = 0;
    Object.assign(bank.client.identity, {
      startLiveness: async (input: Parameters<typeof start>[0]) => {
        const check = await start(input);
        begun += 1;
        // The first one is over at once.
        return begun === 1
          ? { ...check, expiresAt: new Date(bank.client.bankNow() + 300).toISOString() }
          : check;
      },
    });
    const { screen } = await open({ bank, applicationMode: 'ADVANCED' });
    await tap(screen, 'button', /^用摄像头拍/u);
    await read(screen, '不算次数');
    expect(begun).to.equal(2);
    await expect(screen).to.be.accessible();
  });

  it('takes a file as well, and says what is wrong with a bad one', async () => {
    withCamera();
    const { screen } = await open();
    await tap(screen, 'button', /^从相册选照片/u);
    await find(screen, 'heading', '请正对屏幕');
    await tap(screen, 'button', /^从相册选照片/u);
    chooseFile(screen, new TextEncoder().encode('GIF89a'), 'face.gif', 'image/gif');
    await read(screen, '动图不能用');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', /^从相册选照片/u);
    chooseFile(screen, await photo('image/jpeg', 900, 1200), 'face.jpg', 'image/jpeg');
    await find(screen, 'heading', done);
  });

  it('takes a picture of the app around the page', async () => {
    withCamera({ fault: 'none' }, { takePicture: () => photo() });
    const { screen } = await open();
    await tap(screen, 'button', /^用这个应用拍/u);
    await find(screen, 'heading', '请正对屏幕');
    await tap(screen, 'button', /^用这个应用拍/u);
    await find(screen, 'heading', done);
  });

  it('says that the camera was lost and keeps every way open', async () => {
    const camera = withCamera({ paint: paintAlive });
    const { screen, events } = await open({ applicationMode: 'ADVANCED' });
    await tap(screen, 'button', /^用摄像头拍/u);
    await waitUntil(() => camera.running() === 1);
    await find(screen, 'button', '重新开始');
    camera.lose();
    await read(screen, '摄像头中断了');
    expect(outline(screen).filter((line) => /^button (?:用|从|换)/u.test(line)).length).to.equal(3);
    await tap(screen, 'button', /^换视频核验/u);
    expect(events.at(-1)).to.equal('way');
  });

  it('says how many tries are left after a refusal, and the next way', async () => {
    withCamera();
    const { screen, events } = await open({ suffix: '·重试' });
    await tap(screen, 'button', /^用摄像头拍/u);
    await read(screen, '今天还可以再试2次');
    await find(screen, 'heading', intro);
    await expect(screen).to.be.accessible();
    expect(events).to.include('changed');
    await find(screen, 'button', /^换视频核验/u);
  });

  it('goes on when the line is back', async () => {
    withCamera();
    const { screen, bank } = await open();
    await tap(screen, 'button', /^用摄像头拍/u);
    await find(screen, 'button', '重新开始');
    bank.away = true;
    await read(screen, '网络断了。照片还在');
    bank.away = false;
    await tap(screen, 'button', '接着上传');
    await find(screen, 'heading', done);
  });

  it('can be done with the keyboard alone', async () => {
    withCamera();
    const { screen } = await open();
    await find(screen, 'heading', intro);
    await waitUntil(() => focusedName() === `heading ${intro}`);
    while (!focusedName().startsWith('button 用摄像头拍')) await press('Tab');
    await press('Enter');
    await waitUntil(() => focusedName() === 'heading 请正对屏幕');
    await find(screen, 'heading', done);
    await waitUntil(() => focusedName() === `heading ${done}`);
  });

  it('takes over the camera of the document: one stream, from the card to the face', async () => {
    const camera = withCamera({ devices: [{ label: 'camera of a desk' }] });
    const bank = openTestBank();
    const { id } = await toDocument(bank);
    const page = await fixture(
      html`<div>
        <wdl-identity-document application-id=${id} .client=${bank.client}></wdl-identity-document>
      </div>`,
    );
    const card = page.querySelector('wdl-identity-document')!;
    await tap(card, 'button', /^用摄像头拍/u);
    await tap(card, 'button', '用这张');
    await find(card, 'heading', '把国徽面放进框里');
    await tap(card, 'button', '用这张');
    await tap(card, 'button', '信息无误');
    await find(card, 'heading', '证件信息已确认');
    const face = document.createElement('wdl-identity-face');
    Object.assign(face, { client: bank.client, applicationId: id });
    card.replaceWith(face);
    await tap(face, 'button', /^用摄像头拍/u);
    await find(face, 'heading', done);
    expect(camera.asked.length).to.equal(1);
  });

  it('shows all of it on a small screen, in large letters, and in English', async () => {
    await setViewport({ width: 320, height: 640 });
    withCamera();
    const { screen } = await open({ locale: 'en', mode: 'elder' });
    await find(screen, 'heading', 'Show the bank that it is you');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await tap(screen, 'button', /^Use the camera/u);
    await find(screen, 'heading', 'Face check done');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(screen).to.be.accessible();
  });
});
