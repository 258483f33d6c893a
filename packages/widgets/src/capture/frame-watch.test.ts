import { expect, waitUntil } from '@open-wc/testing';
import { CameraSession } from './camera.js';
import { fakeCamera, paintCard, paintFace, type FakeCameraOptions } from './fake-camera.testing.js';
import type { FrameClock } from './frame-clock.js';
import type { FrameJudgement, FrameKind } from './frame-quality.js';
import { watchFrames } from './frame-watch.js';

/** A clock that a test moves: each tick is one look, 200 ms after the one before. */
const handClock = (): FrameClock & { tick: () => void; isRunning: () => boolean } => {
  let at = 0;
  let run: (() => void) | undefined;
  let step = 0;
  return {
    now: () => at,
    every: (ms, call) => {
      step = ms;
      run = call;
      return () => {
        run = undefined;
      };
    },
    tick: () => {
      at += step;
      run?.();
    },
    isRunning: () => run !== undefined,
  };
};

const ended: Array<() => void> = [];
const watch = async (
  kind: FrameKind,
  paint: FakeCameraOptions['paint'],
): Promise<{
  look: (times: number) => readonly FrameJudgement[];
  end: () => void;
  isRunning: () => boolean;
}> => {
  const fake = fakeCamera({ ...(paint && { paint }) });
  const camera = new CameraSession({ port: fake.port });
  const state = await camera.open({ facing: kind === 'card' ? 'environment' : 'user' });
  const video = document.createElement('video');
  video.muted = true;
  const judged: FrameJudgement[] = [];
  const clock = handClock();
  const end = watchFrames(video, { kind, clock, onJudgement: (judgement) => judged.push(judgement) });
  ended.push(() => {
    end();
    camera.close();
    fake.end();
  });
  clock.tick();
  expect(judged).to.deep.equal([], 'a video without pictures was judged');
  video.srcObject = 'stream' in state ? state.stream : null;
  await video.play();
  await waitUntil(() => video.videoWidth > 0);
  const look = (times: number): readonly FrameJudgement[] => {
    for (let time = 0; time < times; time += 1) clock.tick();
    return judged;
  };
  return { look, end, isRunning: clock.isRunning };
};

describe('watchFrames', () => {
  afterEach(() => {
    ended.splice(0).forEach((end) => {
      end();
    });
  });

  for (const kind of ['card', 'face'] as const) {
    it(`finds the specimen ${kind} good, and says after a second to take it`, async () => {
      const { look } = await watch(kind, undefined);
      const judged = look(8);
      expect(judged.map(({ hint }) => hint)).to.deep.equal(Array(8).fill('good'));
      expect(judged.map(({ capture }) => capture).indexOf(true)).to.equal(5);
      expect(judged.filter(({ capture }) => capture).length).to.equal(1);
    });
  }

  it('tells of a dark room, of light on the card and of a card out of focus', async () => {
    const dark = await watch('card', (context) => {
      paintCard(context);
      context.fillStyle = 'rgba(0, 0, 0, 0.9)';
      context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    });
    expect(dark.look(1).at(-1)?.hint).to.equal('dark');
    const glare = await watch('card', (context) => {
      paintCard(context);
      context.fillStyle = '#ffffff';
      context.fillRect(220, 160, 160, 120);
    });
    expect(glare.look(1).at(-1)?.hint).to.equal('glare');
    const blurred = await watch('card', (context) => {
      context.filter = 'blur(6px)';
      paintCard(context);
    });
    expect(blurred.look(1).at(-1)?.hint).to.equal('blurred');
  });

  it('does not look at what is outside of the guide', async () => {
    const { look } = await watch('face', (context) => {
      paintFace(context);
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, 110, context.canvas.height);
      context.fillRect(530, 0, 110, context.canvas.height);
    });
    expect(look(1).at(-1)?.hint).to.equal('good');
  });

  it('ends when it is told to', async () => {
    const { end, isRunning } = await watch('card', undefined);
    expect(isRunning()).to.equal(true);
    end();
    expect(isRunning()).to.equal(false);
  });
});
