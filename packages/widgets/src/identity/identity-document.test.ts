import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { FakeFault } from '../capture/fake-camera.testing.js';
import { photo, withExif } from '../capture/picture-file.testing.js';
import '../define/identity-document.js';
import { openTestBank, type TestBank } from '../screen/onboarding-bank.testing.js';
import {
  find,
  focusedName,
  outline,
  press,
  read,
  seek,
  tap,
  textOn,
  type,
} from '../screen/person.testing.js';
import { chooseFile, shoot, withCamera, withoutCamera } from './capture-person.testing.js';
import type { IdentityDocumentElement } from './identity-document.element.js';
import { toDocument } from './verify-steps.testing.js';

interface Desk {
  readonly bank: TestBank;
  readonly screen: IdentityDocumentElement;
  readonly events: string[];
}

const names = ['ready', 'step', 'changed', 'complete', 'way', 'error', 'cancel', 'exit', 'sign-in'];

const open = async ({
  bank = openTestBank(),
  presentation = 'page',
  locale = 'zh-CN',
  mode = '',
} = {}): Promise<Desk> => {
  await emulateMedia({ reducedMotion: 'reduce' });
  const { id } = await toDocument(bank);
  const screen = await fixture<IdentityDocumentElement>(
    html`<wdl-identity-document
      application-id=${id}
      presentation=${presentation}
      service-href="#help"
      locale=${locale}
      data-mode=${mode}
      .client=${bank.client}
    ></wdl-identity-document>`,
  );
  const events: string[] = [];
  for (const name of names) screen.addEventListener(`wdl-identity-document-${name}`, () => events.push(name));
  return { bank, screen, events };
};

const front = '把人像面放进框里';
const back = '把国徽面放进框里';
const confirming = '请核对，有错可以直接改';

/** Uses a file for the next side. */
const useFile = async ({ screen }: Desk, bytes?: BlobPart): Promise<void> => {
  await tap(screen, 'button', /^从相册选照片/u);
  chooseFile(screen, bytes ?? (await photo()), 'card.jpg', 'image/jpeg');
  await tap(screen, 'button', '用这张');
};

const toConfirm = async (desk: Desk): Promise<void> => {
  await find(desk.screen, 'heading', '拍身份证的两面');
  await useFile(desk);
  await find(desk.screen, 'heading', '再拍有国徽的一面');
  await useFile(desk);
  await find(desk.screen, 'heading', confirming);
};

const valueOf = (screen: Element, label: string): string =>
  (seek(screen, 'textbox', label) as HTMLInputElement | HTMLTextAreaElement).value;

const write = async (screen: Element, label: string, text: string): Promise<void> => {
  await tap(screen, 'textbox', label);
  await press('Control+A');
  await type(text);
};

beforeEach(() => {
  sessionStorage.clear();
});

afterEach(async () => {
  fixtureCleanup();
  withoutCamera();
  await setViewport({ width: 390, height: 844 });
});

describe('<wdl-identity-document>', () => {
  it('photographs both sides by itself once they are steady, and shows what was read', async () => {
    const camera = withCamera();
    const { screen, events } = await open();
    await find(screen, 'heading', '拍身份证的两面');
    expect(camera.asked.length, 'nothing is asked for before a way was chosen').to.equal(0);
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', /^用摄像头拍/u);
    await find(screen, 'heading', front);
    await waitUntil(() => focusedName() === `heading ${front}`);
    await expect(screen).to.be.accessible();
    await find(screen, 'button', '用这张');
    await waitUntil(() => focusedName() === 'heading 看看这张清不清楚');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '重新拍');
    await find(screen, 'heading', front);
    await find(screen, 'button', '打开补光');
    await shoot(screen);
    await tap(screen, 'button', '用这张');
    await find(screen, 'heading', back);
    await shoot(screen);
    await tap(screen, 'button', '用这张');
    await find(screen, 'heading', confirming);
    expect(camera.asked.length, 'one camera for all pictures').to.equal(1);
    await read(screen, '校验位正确');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '信息无误');
    await find(screen, 'heading', '证件信息已确认');
    expect(events).to.include('changed');
    expect(events.filter((name) => name === 'complete').length).to.equal(1);
    fixtureCleanup();
    expect(JSON.stringify(sessionStorage)).not.to.contain('990000');
  });

  it('can be done with the keyboard alone', async () => {
    withCamera();
    const { screen } = await open();
    await find(screen, 'heading', '拍身份证的两面');
    const to = async (name: string | RegExp): Promise<void> => {
      for (let at = 0; at < 40 && focusedName().match(name) === null; at += 1) await press('Tab');
      expect(focusedName()).to.match(new RegExp(name, 'u'));
      await press('Enter');
    };
    await to('button 用摄像头拍');
    for (const heading of [front, back]) {
      await waitUntil(() => focusedName() === `heading ${heading}`);
      const isTaken = (): boolean => seek(screen, 'button', '用这张') !== undefined;
      await waitUntil(() => {
        const shutter = seek(screen, 'button', '拍摄');
        return isTaken() || (shutter !== undefined && shutter.getAttribute('aria-disabled') !== 'true');
      });
      if (!isTaken()) await to('button 拍摄');
      await find(screen, 'button', '用这张');
      await to('button 用这张');
    }
    await waitUntil(() => focusedName() === `heading ${confirming}`, '', { timeout: 4000 });
    await to('button 信息无误');
    await find(screen, 'heading', '证件信息已确认');
  });

  for (const [fault, said] of [
    ['denied', '没有得到允许'],
    ['none', '没有找到摄像头'],
    ['busy', '正被别的应用占用'],
    ['blocked', '这个页面不能用摄像头'],
    ['unsupported', '这个浏览器不能用摄像头'],
  ] as const satisfies readonly (readonly [FakeFault, string])[]) {
    it(`says why there is no camera and keeps every way open: ${fault}`, async () => {
      withCamera({ fault }, { takePicture: () => photo() });
      const { screen } = await open();
      await tap(screen, 'button', /^用摄像头拍/u);
      await read(screen, said);
      const ways = outline(screen).filter((line) => /^button (?:用|从|换)/u.test(line));
      expect(ways.length, ways.join()).to.equal(4);
      await expect(screen).to.be.accessible();
      await tap(screen, 'button', /^用这个应用拍/u);
      await find(screen, 'button', '用这张');
    });
  }

  it('says that the camera was lost, keeps what arrived, and opens it again', async () => {
    const camera = withCamera();
    const { screen } = await open();
    await tap(screen, 'button', /^用摄像头拍/u);
    await tap(screen, 'button', '用这张');
    await find(screen, 'heading', back);
    await waitUntil(() => camera.running() === 1);
    camera.revoke();
    await read(screen, '摄像头中断了');
    await find(screen, 'heading', '再拍有国徽的一面');
    await tap(screen, 'button', /^用摄像头拍/u);
    await find(screen, 'heading', back);
    await find(screen, 'button', '用这张');
  });

  it('lets the camera go when the screen goes', async () => {
    const camera = withCamera();
    const { screen } = await open();
    await tap(screen, 'button', /^用摄像头拍/u);
    await find(screen, 'heading', front);
    await waitUntil(() => camera.running() === 1);
    screen.remove();
    await waitUntil(() => camera.running() === 0);
  });

  it('never moves the shutter: the place of the other cameras is kept before they are known', async () => {
    withCamera();
    const { screen } = await open();
    await tap(screen, 'button', /^用摄像头拍/u);
    const shutter = await find(screen, 'button', '拍摄');
    const pick = screen.renderRoot.querySelector('wdl-camera-stage > wdl-button')!;
    await waitUntil(() => pick.getBoundingClientRect().height > 0);
    const isKnown = (): boolean => seek(screen, 'button', '换一个摄像头') !== undefined;
    const tops = new Set([shutter.getBoundingClientRect().top]);
    await waitUntil(() => {
      tops.add(shutter.getBoundingClientRect().top);
      return isKnown();
    });
    tops.add(shutter.getBoundingClientRect().top);
    expect([...tops].length).to.equal(1);
  });

  it('keeps the place also where there is one camera, and nobody can reach it', async () => {
    withCamera({ devices: [{ label: 'camera of a desk' }] });
    const { screen } = await open();
    await tap(screen, 'button', /^用摄像头拍/u);
    const shutter = await find(screen, 'button', '拍摄');
    await waitUntil(() => shutter.getAttribute('aria-disabled') !== 'true');
    const pick = screen.renderRoot.querySelector('wdl-camera-stage > wdl-button')!;
    expect(pick.getBoundingClientRect().height).to.be.at.least(44);
    expect(getComputedStyle(pick).visibility).to.equal('hidden');
  });

  it('offers the cameras by their names', async () => {
    const camera = withCamera();
    const { screen } = await open();
    await tap(screen, 'button', /^用摄像头拍/u);
    await tap(screen, 'button', '换一个摄像头');
    await tap(screen, 'radio', /facing front/u);
    await waitUntil(() => camera.asked.length === 2);
    await expect(screen).to.be.accessible();
  });

  it('says what is wrong with a file, and takes another one', async () => {
    withCamera();
    const { screen } = await open();
    const jpeg = new Uint8Array(await photo());
    for (const [bytes, name, said] of [
      [new TextEncoder().encode('Hello'), 'card.jpg', '这个文件不是照片'],
      [new TextEncoder().encode('GIF89a and more'), 'card.gif', '动图不能用'],
      [jpeg.slice(0, jpeg.length / 2), 'card.jpg', '没有存完整'],
      [new Uint8Array(40_000_000).fill(255, 0, 3), 'card.jpg', '这个文件太大'],
      [new Uint8Array(await photo('image/jpeg', 200, 200)), 'card.jpg', '太小'],
      [Uint8Array.from([0, 0, 0, 24, ...new TextEncoder().encode('ftypheic')]), 'card.heic', 'HEIC'],
    ] as const) {
      await tap(screen, 'button', /^从相册选照片/u);
      chooseFile(screen, bytes, name, 'image/jpeg');
      await read(screen, said);
    }
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', /^从相册选照片/u);
    chooseFile(screen, withExif(jpeg, 6), 'card.jpg', 'image/jpeg');
    await find(screen, 'button', '用这张');
    const picture = await find(screen, 'img', '刚拍的人像面');
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).to.deep.equal(['600', '800']);
  });

  it('says that the line is lost in mid-upload, and goes on when it is back', async () => {
    withCamera();
    const desk = await open();
    const { screen, bank } = desk;
    await tap(screen, 'button', /^从相册选照片/u);
    chooseFile(screen, await photo(), 'card.jpg', 'image/jpeg');
    await find(screen, 'button', '用这张');
    bank.away = true;
    await tap(screen, 'button', '用这张');
    await read(screen, '网络断了。照片还在');
    await expect(screen).to.be.accessible();
    bank.away = false;
    window.dispatchEvent(new Event('online'));
    await find(screen, 'heading', '再拍有国徽的一面');
  });

  it('marks what was hard to read, says what is wrong at once, and leads to it', async () => {
    withCamera();
    const desk = await open();
    const { screen } = desk;
    await toConfirm(desk);
    const number = valueOf(screen, '公民身份号码').replaceAll(' ', '');
    await write(screen, '公民身份号码', `${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}`);
    await read(screen, '校验位不对');
    await write(screen, '姓名', ' ');
    await tap(screen, 'button', '信息无误');
    await waitUntil(() => focusedName() === 'heading 有2处需要修改');
    await expect(screen).to.be.accessible();
    await tap(screen, 'button', '姓名：请填写姓名');
    await waitUntil(() => focusedName() === 'textbox 姓名');
    // A rare character of plane 2, a middle dot in another form, and full-width digits.
    await type('\u{20bb7}林・古丽');
    await write(
      screen,
      '公民身份号码',
      number.replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    );
    await read(screen, '校验位正确');
    await tap(screen, 'button', '信息无误');
    await find(screen, 'heading', '证件信息已确认');
  });

  it('says that the register differs and how often it can be tried, with everything still there', async () => {
    withCamera();
    const desk = await open();
    await toConfirm(desk);
    await write(desk.screen, '姓名', '林知夏·不符');
    await tap(desk.screen, 'button', '信息无误');
    await read(desk.screen, '今天还可以再试4次');
    expect(valueOf(desk.screen, '姓名')).to.equal('林知夏·不符');
    expect(desk.events).to.include('changed');
    await expect(desk.screen).to.be.accessible();
  });

  it('is a part of another screen: draws no bar, takes its own, and tells only that screen', async () => {
    withCamera();
    const { screen, events } = await open({ presentation: 'part' });
    const outside: string[] = [];
    document.addEventListener('wdl-identity-document-way', () => outside.push('bubbled to the page'));
    await find(screen, 'heading', '拍身份证的两面');
    expect(seek(screen, 'button', '返回')).to.equal(undefined);
    screen.innerHTML = '<p slot="header">外面的栏</p>';
    await read(screen, '外面的栏');
    let isComposed = true;
    screen.addEventListener('wdl-identity-document-way', (event) => {
      isComposed = event.composed;
    });
    await tap(screen, 'button', /^换一台设备/u);
    expect([events.at(-1), isComposed]).to.deep.equal(['way', false]);
    await tap(screen, 'button', /^用摄像头拍/u);
    await find(screen, 'heading', front);
    expect(textOn(screen)).to.contain('外面的栏');
  });

  it('shows all of it on a small screen, in large letters, and in English', async () => {
    await setViewport({ width: 320, height: 640 });
    withCamera();
    const { screen } = await open({ locale: 'en', mode: 'elder' });
    await find(screen, 'heading', 'Both sides of your ID card');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await tap(screen, 'button', /^Use the camera/u);
    await find(screen, 'button', 'Use this one');
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await expect(screen).to.be.accessible();
  });
});
