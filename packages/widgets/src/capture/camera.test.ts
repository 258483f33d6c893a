import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { CameraSession, type CameraOptions, type CameraState } from './camera.js';
import { setCapturePorts } from './capture-ports.js';
import { fakeCamera, type FakeCamera, type FakeCameraOptions } from './fake-camera.testing.js';

const ended: Array<() => void> = [];
const start = (
  options: FakeCameraOptions = {},
  more: CameraOptions = {},
): { fake: FakeCamera; camera: CameraSession; states: CameraState[] } => {
  const fake = fakeCamera(options);
  const states: CameraState[] = [];
  const camera = new CameraSession({ port: fake.port, onChange: (state) => states.push(state), ...more });
  ended.push(() => {
    camera.close();
    fake.end();
  });
  return { fake, camera, states };
};
const failureOf = (state: CameraState): string =>
  state.status === 'failed' ? state.failure : `no failure but ${state.status}`;
const liveOf = (state: CameraState): Extract<CameraState, { stream: MediaStream }> => {
  if (state.status !== 'live' && state.status !== 'muted') throw new Error(`The camera is ${state.status}`);
  return state;
};
const play = async (state: CameraState): Promise<HTMLVideoElement> => {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = liveOf(state).stream;
  await video.play();
  await waitUntil(() => video.videoWidth > 0);
  return video;
};

describe('CameraSession', () => {
  afterEach(() => {
    ended.splice(0).forEach((end) => {
      end();
    });
    setCapturePorts({});
  });

  it('opens the camera that looks away, without sound', async () => {
    const { fake, camera, states } = start();
    const state = liveOf(await camera.open({ facing: 'environment' }));
    expect(state.facing).to.equal('environment');
    expect(states.map(({ status }) => status)).to.deep.equal(['opening', 'live']);
    expect(fake.asked.length).to.equal(1);
    expect(fake.asked[0]?.audio).to.equal(false);
  });

  it('keeps one stream and one running camera from the card to the face', async () => {
    const { fake, camera } = start();
    const card = liveOf(await camera.open({ facing: 'environment' }));
    const face = liveOf(await camera.open({ facing: 'user' }));
    expect(face.facing).to.equal('user');
    expect(face.stream === card.stream).to.equal(true);
    expect(face.stream.getVideoTracks().length).to.equal(1);
    expect(fake.running()).to.equal(1);
  });

  it('goes on in the same video when the camera changes', async () => {
    const paint: FakeCameraOptions['paint'] = (context, { facing }) => {
      context.fillStyle = facing === 'user' ? '#ff0000' : '#0000ff';
      context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    };
    const { camera } = start({ paint });
    const video = await play(await camera.open({ facing: 'environment' }));
    const context = document.createElement('canvas').getContext('2d');
    const isSeen = (channel: 0 | 2): boolean => {
      context?.drawImage(video, 0, 0, 1, 1);
      return (context?.getImageData(0, 0, 1, 1).data[channel] ?? 0) > 200;
    };
    await waitUntil(() => isSeen(2), 'the first camera is seen');
    await camera.open({ facing: 'user' });
    await waitUntil(() => isSeen(0), 'the second camera is seen');
  });

  it('asks once where one camera serves for both', async () => {
    for (const facing of ['user', undefined] as const) {
      const { fake, camera } = start({ devices: [{ label: 'Laptop', ...(facing && { facing }) }] });
      await camera.open({ facing: 'environment' });
      const state = await camera.open({ facing: 'user' });
      expect(state.status).to.equal('live');
      expect(fake.asked.length).to.equal(1);
    }
  });

  it('lists cameras by name after permission, and takes the one that is picked', async () => {
    const { fake, camera } = start({
      devices: [{ label: 'Depth sensor' }, { label: 'Desk camera' }, { label: 'Lid camera' }],
    });
    expect(await camera.cameras()).to.deep.equal([]);
    await camera.open({ deviceId: 'id of Lid camera' });
    const list = await camera.cameras();
    expect(list.map(({ label }) => label)).to.deep.equal(['Desk camera', 'Lid camera', 'Depth sensor']);
    const state = liveOf(await camera.open({ deviceId: list[0]?.deviceId ?? '' }));
    expect(state.deviceId).to.equal('id of Desk camera');
    expect(fake.running()).to.equal(1);
  });

  it('prefers a usual camera to an infrared one', async () => {
    const { fake, camera } = start({
      devices: [
        { label: 'Front IR camera', facing: 'user' },
        { label: 'Back camera', facing: 'environment' },
        { label: 'Front camera', facing: 'user' },
      ],
    });
    const state = liveOf(await camera.open({ facing: 'user' }));
    expect(state.deviceId).to.equal('id of Front camera');
    expect(fake.running()).to.equal(1);
  });

  it('keeps an infrared camera where there is no other', async () => {
    const { camera } = start({ devices: [{ label: 'Infrared camera' }] });
    expect(liveOf(await camera.open({ facing: 'user' })).deviceId).to.equal('id of Infrared camera');
  });

  it('switches the light where there is one, and only there', async () => {
    const { fake, camera } = start();
    expect(liveOf(await camera.open({ facing: 'environment' })).torch).to.equal(false);
    await camera.setTorch(true);
    expect(liveOf(camera.state).torch).to.equal(true);
    expect(liveOf(await camera.open({ facing: 'user' })).torch).to.equal(undefined);
    await camera.setTorch(true);
    expect(fake.lights).to.deep.equal([true]);
  });

  it('takes a picture of what is seen', async () => {
    const { camera } = start();
    const video = await play(await camera.open({ facing: 'environment' }));
    const picture = await camera.grab(video, 'card');
    expect([picture?.width, picture?.height]).to.deep.equal([640, 480]);
    expect([...(picture?.bytes.subarray(0, 3) ?? [])]).to.deep.equal([0xff, 0xd8, 0xff]);
    camera.close();
    expect(await camera.grab(video, 'card')).to.equal(undefined);
  });

  it('keeps of a picture what stands in the guide, and a little around it', async () => {
    const { camera } = start({ size: [1920, 1080] });
    const video = await play(await camera.open({ facing: 'environment' }));
    // As a phone shows it: the picture fills the stage, and its sides are not seen.
    video.width = 390;
    video.height = 364;
    document.body.append(video);
    const card = await camera.grab(video, 'card');
    const face = await camera.grab(video, 'face');
    video.remove();
    expect([card?.width, card?.height]).to.deep.equal([1153, 771]);
    expect([face?.width, face?.height]).to.deep.equal([980, 1080]);
  });

  for (const fault of ['unsupported', 'denied', 'blocked', 'none', 'busy'] as const) {
    it(`says ${fault}, and opens when that is over`, async () => {
      const { fake, camera } = start({ fault });
      expect(failureOf(await camera.open({ facing: 'user' }))).to.equal(fault);
      fake.fail(undefined);
      expect((await camera.open({ facing: 'user' })).status).to.equal('live');
    });
  }

  it('says none when the camera that is picked is gone', async () => {
    const { camera } = start();
    expect(failureOf(await camera.open({ deviceId: 'unplugged' }))).to.equal('none');
  });

  it('takes a browser that breaks off without a promise for one that has no camera', async () => {
    const { port } = start().fake;
    const devices = port.devices!;
    const getUserMedia = (): never => {
      throw new TypeError('not a function of this kernel');
    };
    const broken = new CameraSession({ port: { ...port, devices: { ...devices, getUserMedia } } });
    expect(failureOf(await broken.open({ facing: 'user' }))).to.equal('unsupported');
  });

  it('gives up a question that nobody answers, and lets no late camera run', async () => {
    const { fake, camera } = start({ fault: 'hangs' }, { timeoutMs: 20 });
    expect(failureOf(await camera.open({ facing: 'user' }))).to.equal('timeout');
    fake.answer();
    await aTimeout(0);
    expect(fake.running()).to.equal(0);
    expect(failureOf(camera.state)).to.equal('timeout');
  });

  it('lets no camera run that was closed while it opened', async () => {
    const { fake, camera } = start({ fault: 'hangs' });
    const opened = camera.open({ facing: 'user' });
    await aTimeout(0);
    camera.close();
    fake.answer();
    expect((await opened).status).to.equal('closed');
    expect(fake.running()).to.equal(0);
  });

  it('follows the newest of two questions', async () => {
    const { fake, camera } = start();
    const [, state] = await Promise.all([
      camera.open({ facing: 'environment' }),
      camera.open({ facing: 'user' }),
    ]);
    expect(liveOf(state).facing).to.equal('user');
    expect(fake.running()).to.equal(1);
  });

  it('says lost when the camera ends or the permission is taken back, and opens again', async () => {
    for (const go of ['lose', 'revoke'] as const) {
      const { fake, camera, states } = start();
      await camera.open({ facing: 'environment' });
      fake[go]();
      expect(failureOf(camera.state)).to.equal('lost');
      expect(failureOf(states.at(-1) ?? { status: 'closed' })).to.equal('lost');
      expect(fake.running()).to.equal(0);
      expect((await camera.open({ facing: 'environment' })).status).to.equal('live');
    }
  });

  it('tells when the camera pauses and goes on', async () => {
    const { fake, camera, states } = start();
    await camera.open({ facing: 'environment' });
    fake.mute(true);
    fake.mute(false);
    expect(states.map(({ status }) => status)).to.deep.equal(['opening', 'live', 'muted', 'live']);
  });

  it('hears nothing of a camera after it was closed', async () => {
    const { fake, camera, states } = start();
    await camera.open({ facing: 'environment' });
    camera.close();
    fake.revoke();
    fake.lose();
    expect(states.at(-1)?.status).to.equal('closed');
    expect(fake.running()).to.equal(0);
  });

  it('uses the cameras that the page handed in', async () => {
    const fake = fakeCamera();
    setCapturePorts({ camera: fake.port });
    const camera = new CameraSession();
    ended.push(() => {
      camera.close();
      fake.end();
    });
    await camera.open({ facing: 'user' });
    expect(fake.running()).to.equal(1);
  });
});
