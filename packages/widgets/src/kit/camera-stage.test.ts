import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { fakeCamera, type FakeCamera } from '../capture/fake-camera.testing.js';
import type { CameraStageElement } from './camera-stage.element.js';
import { CameraStageElement as Stage } from './camera-stage.element.js';
import { defineElement } from './define-element.js';
import { defineKit } from './define-kit.js';
import { buttonNamed, focusedElement, record, shadow, textOf } from './shadow.testing.js';

defineKit();
defineElement('wdl-camera-stage', Stage);

const fakes: FakeCamera[] = [];
const streamOf = async (facing: 'environment' | 'user'): Promise<MediaStream> => {
  const fake = fakeCamera();
  fakes.push(fake);
  return fake.port.devices!.getUserMedia({ video: { facingMode: { ideal: facing } } });
};

const bar = (heading: string) =>
  html`<wdl-app-bar slot="header" .heading=${heading} leave-label="返回" service-label="客服"></wdl-app-bar>`;

const card = async (mode = ''): Promise<CameraStageElement> => {
  const stage = await fixture<CameraStageElement>(
    html`<wdl-camera-stage
      data-mode=${mode}
      .stream=${await streamOf('environment')}
      heading="把人像面放进框里"
      sub="第1张，共2张"
      view-label="取景框"
      caption="有一点反光，请稍微倾斜证件"
      hint="字迹清楚后会自动拍摄，也可以手动拍"
      shutter-label="拍摄"
      .startTool=${{ name: 'album', label: '从相册选' }}
      .endTool=${{ name: 'torch', label: '打开补光' }}
      link-label="没有摄像头，或者拍不了"
      note="沙箱演示，未经认证。照片只用于这次核验。"
      >${bar('拍摄身份证')}</wdl-camera-stage
    >`,
  );
  stage.querySelector('wdl-app-bar')!.dataset['mode'] = mode;
  await waitUntil(() => stage.video.videoWidth > 0);
  return stage;
};

const face = async (mode = ''): Promise<CameraStageElement> => {
  const stage = await fixture<CameraStageElement>(
    html`<wdl-camera-stage
      kind="face"
      data-mode=${mode}
      .stream=${await streamOf('user')}
      heading="请慢慢向左转头"
      sub="第2个动作，共3个，不用着急"
      view-label="取景框"
      caption="光线合适，请保持脸在圈内"
      .progress=${1 / 3}
      .direction=${'left'}
      .startTool=${{ name: 'voice', label: '语音提示' }}
      .endTool=${{ name: 'again', label: '重新开始' }}
      link-label="不方便做动作？换视频核验"
      note="沙箱演示，未经认证。人脸影像只用于这次核验。"
      >${bar('人脸核验')}</wdl-camera-stage
    >`,
  );
  stage.querySelector('wdl-app-bar')!.dataset['mode'] = mode;
  await waitUntil(() => stage.video.videoWidth > 0);
  return stage;
};

/** Presses Tab and gives the names of what gets focus, until the stage is left. */
const tabOrder = async (stage: CameraStageElement): Promise<readonly string[]> => {
  const names: string[] = [];
  stage.focusHeading();
  for (;;) {
    await sendKeys({ press: 'Tab' });
    const focused = focusedElement();
    if (!(focused instanceof HTMLButtonElement) || focused.getRootNode() !== stage.shadowRoot) return names;
    names.push(focused.getAttribute('aria-label') ?? textOf(focused));
  }
};

describe('<wdl-camera-stage>', () => {
  afterEach(async () => {
    fakes.splice(0).forEach((fake) => {
      fake.end();
    });
    await setViewport({ width: 390, height: 844 });
    await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  });

  it('shows the camera inside the page, silent, and mirrors a face only', async () => {
    const stage = await card();
    expect(stage.video.playsInline).to.equal(true);
    expect(stage.video.muted).to.equal(true);
    await waitUntil(() => !stage.video.paused, 'it plays by itself');
    expect(getComputedStyle(stage.video).transform).to.equal('none');
    expect(getComputedStyle((await face()).video).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });

  it('lets go of the camera when it gets no stream any more', async () => {
    const stage = await card();
    stage.stream = undefined;
    await stage.updateComplete;
    expect(stage.video.srcObject).to.equal(null);
  });

  it('reports the shutter, the tools and the other way', async () => {
    const stage = await card();
    const [shutter, tools, others] = ['wdl-shutter', 'wdl-tool', 'wdl-alternative'].map((name) =>
      record(stage, name),
    );
    buttonNamed(stage, '拍摄').click();
    buttonNamed(stage, '从相册选').click();
    buttonNamed(stage, '打开补光').click();
    buttonNamed(stage, '没有摄像头，或者拍不了').click();
    expect(shutter?.length).to.equal(1);
    expect(tools).to.deep.equal([{ name: 'album' }, { name: 'torch' }]);
    expect(others?.length).to.equal(1);
  });

  it('takes no second picture while one is being taken, and keeps focus', async () => {
    const stage = await card();
    const shutter = record(stage, 'wdl-shutter');
    buttonNamed(stage, '拍摄').focus();
    stage.busy = true;
    await stage.updateComplete;
    await sendKeys({ press: 'Enter' });
    expect(shutter.length).to.equal(0);
    expect(focusedElement()).to.equal(buttonNamed(stage, '拍摄'));
    expect(buttonNamed(stage, '拍摄').getAttribute('aria-disabled')).to.equal('true');
    stage.busy = false;
    await stage.updateComplete;
    await sendKeys({ press: 'Space' });
    expect(shutter.length).to.equal(1);
  });

  it('is used by keyboard in the order in which it is seen', async () => {
    expect(await tabOrder(await card())).to.deep.equal([
      '从相册选',
      '拍摄',
      '打开补光',
      '没有摄像头，或者拍不了',
    ]);
  });

  it('draws only what it is told to', async () => {
    const stage = await fixture<CameraStageElement>(
      html`<wdl-camera-stage heading="请正对屏幕" view-label="取景框" kind="face"></wdl-camera-stage>`,
    );
    expect(stage.shadowRoot?.querySelectorAll('button').length).to.equal(0);
    expect(stage.shadowRoot?.querySelectorAll('.ring--on, .line').length).to.equal(0);
  });

  it('speaks its hint when it changes, without moving focus', async () => {
    const stage = await card();
    buttonNamed(stage, '拍摄').focus();
    const region = shadow(stage, '[role="status"]');
    stage.caption = '太暗了，请换个亮一点的地方';
    await stage.updateComplete;
    expect(shadow(stage, '[role="status"]')).to.equal(region);
    expect(textOf(region)).to.equal('太暗了，请换个亮一点的地方');
    expect(focusedElement()).to.equal(buttonNamed(stage, '拍摄'));
  });

  it('keeps its places when the hint goes', async () => {
    const stage = await card();
    const top = (): number => buttonNamed(stage, '拍摄').getBoundingClientRect().top;
    const before = top();
    stage.caption = '';
    await stage.updateComplete;
    expect(top()).to.equal(before);
  });

  it('fills the ring as far as steps are done, and no further', async () => {
    const stage = await face();
    const dashes = (): string | null => shadow(stage, '.ring--on', Element).getAttribute('stroke-dasharray');
    stage.progress = 0.5;
    await stage.updateComplete;
    expect(dashes()).to.equal('50 200');
    stage.progress = 7;
    await stage.updateComplete;
    expect(dashes()).to.equal('100 200');
  });

  it('moves nothing for who wants no motion', async () => {
    const seconds = (stage: CameraStageElement): number =>
      parseFloat(getComputedStyle(shadow(stage, '.ring--on', Element)).transitionDuration);
    expect(seconds(await face())).to.be.greaterThan(0.1);
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(seconds(await face())).to.be.lessThan(0.001);
  });

  it('is dark in every scheme, and what stands in it too', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const stage = await card();
      stage.dataset['scheme'] = scheme;
      const bar = stage.querySelector('wdl-app-bar')!;
      bar.dataset['scheme'] = scheme;
      await bar.updateComplete;
      expect(getComputedStyle(stage).backgroundColor).to.equal('rgb(10, 13, 18)');
      expect(getComputedStyle(shadow(bar, '[part="close"]')).color).to.equal('rgb(244, 246, 249)');
    }
  });

  for (const [width, height] of [
    [390, 844],
    [320, 640],
  ] as const) {
    it(`shows all of it at ${width}×${height} without scrolling`, async () => {
      await setViewport({ width, height });
      for (const make of [card, face]) {
        const stage = await make();
        expect(stage.getBoundingClientRect().height).to.be.at.most(height);
        for (const button of stage.shadowRoot!.querySelectorAll('button')) {
          const { left, right, bottom, width: wide, height: high } = button.getBoundingClientRect();
          expect(left >= 0 && right <= width && bottom <= height).to.equal(true, textOf(button));
          expect(Math.min(wide, high)).to.be.at.least(44);
        }
        // The next one stands at the top of the page too.
        fixtureCleanup();
      }
    });
  }

  it('shows all of it in elder mode, and nothing sideways', async () => {
    for (const [width, height] of [
      [390, 844],
      [320, 640],
    ] as const) {
      await setViewport({ width, height });
      for (const make of [card, face]) {
        const stage = await make('elder');
        expect(stage.scrollWidth).to.be.at.most(width);
        for (const button of stage.shadowRoot!.querySelectorAll('button')) {
          const { left, right, width: wide, height: high } = button.getBoundingClientRect();
          expect(left >= 0 && right <= width).to.equal(true, textOf(button));
          expect(Math.min(wide, high)).to.be.at.least(60);
        }
      }
    }
  });

  it('is accessible', async () => {
    await expect(await card()).to.be.accessible();
    await expect(await face()).to.be.accessible();
    await expect(await card('elder')).to.be.accessible();
  });
});
