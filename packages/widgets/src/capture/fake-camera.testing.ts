import type { CameraPort } from './camera-port.js';

/** One camera of the device that is played. */
export interface FakeDevice {
  readonly label: string;
  readonly facing?: 'environment' | 'user';
  /** Whether it has a light that a page may switch. */
  readonly torch?: boolean;
}

/** What goes wrong when a camera is asked for; `hangs` never answers until `answer()`. */
export type FakeFault = 'denied' | 'none' | 'busy' | 'blocked' | 'unsupported' | 'hangs';

/** What is played. */
export interface FakeCameraOptions {
  /** Default: one camera away from the customer, with a light, and one at the customer. */
  readonly devices?: readonly FakeDevice[];
  readonly fault?: FakeFault;
  /** Draws what the cameras see, once a frame. Default: a specimen card, or a face for a camera that looks at the customer. */
  readonly paint?: (context: CanvasRenderingContext2D, device: FakeDevice, frame: number) => void;
  /** Pixels of the camera. Default 640 × 480. */
  readonly size?: readonly [width: number, height: number];
}

/** A camera of a test. Hand `port` to a `CameraSession`, or to the screens by `setCapturePorts({ camera: fake.port })`. */
export interface FakeCamera {
  readonly port: CameraPort;
  /** What was asked of the browser, in order. */
  readonly asked: readonly MediaStreamConstraints[];
  /** What was asked of the light, in order. */
  readonly lights: readonly boolean[];
  /** How many cameras run now. */
  running(): number;
  /** From now on asking fails like this; `undefined` ends it. */
  fail(fault: FakeFault | undefined): void;
  /** Lets a question that hangs be answered with a camera. */
  answer(): void;
  /** The camera ends by itself: it was unplugged, or the system took it. */
  lose(): void;
  /** The customer takes the permission back. */
  revoke(): void;
  /** The camera gives no pictures for now, or gives them again. */
  mute(isMuted: boolean): void;
  /** Ends everything; call it after the test. */
  end(): void;
}

const phone: readonly FakeDevice[] = [
  { label: 'camera2 0, facing back', facing: 'environment', torch: true },
  { label: 'camera2 1, facing front', facing: 'user' },
];

/** Draws on a field of 640 × 480 in the middle of what the camera sees, whole and undistorted. */
const onField = (
  context: CanvasRenderingContext2D,
  ground: string,
  draw: (context: CanvasRenderingContext2D) => void,
): void => {
  const { width, height } = context.canvas;
  const scale = Math.min(width / 640, height / 480);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.save();
  context.translate((width - 640 * scale) / 2, (height - 480 * scale) / 2);
  context.scale(scale, scale);
  draw(context);
  context.restore();
};

/** Draws a schematic specimen card as large as the guide: no emblem, large 样本, an ID number that nobody has. */
export const paintCard = (context: CanvasRenderingContext2D): void => {
  onField(context, '#353b46', () => {
    context.fillStyle = '#c3d0d8';
    context.fillRect(114, 111, 412, 258);
    context.fillStyle = '#8f9fac';
    context.fillRect(408, 136, 92, 118);
    context.fillStyle = '#1a2230';
    context.font = '20px sans-serif';
    ['姓名 陈样本', '性别 女 民族 汉', '出生 1990年1月1日', '住址 样本市样本路1号'].forEach((line, at) => {
      context.fillText(line, 134, 158 + at * 30);
    });
    context.fillText('公民身份号码 990000199001010000', 134, 346);
    context.font = '48px sans-serif';
    context.fillText('样本', 250, 312);
  });
};

/** Draws a face of a few strokes, as large as the guide. */
export const paintFace = (context: CanvasRenderingContext2D): void => {
  const ellipse = (colour: string, ...[x, y, across, down]: [number, number, number, number]): void => {
    context.fillStyle = colour;
    context.beginPath();
    context.ellipse(x, y, across, down, 0, 0, Math.PI * 2);
    context.fill();
  };
  onField(context, '#5a6678', () => {
    ellipse('#54657d', 320, 480, 170, 110);
    ellipse('#c7a388', 320, 345, 40, 60);
    ellipse('#262a31', 320, 205, 104, 138);
    ellipse('#d9b79c', 320, 235, 88, 122);
    ellipse('#262a31', 285, 220, 8, 8);
    ellipse('#262a31', 355, 220, 8, 8);
    ellipse('#7a4a3a', 320, 300, 34, 8);
  });
};

/** A camera of a canvas: its stream, and what ends it. */
interface Running {
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  readonly stop: () => void;
}

const define = (track: MediaStreamTrack, values: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(track, name, { value, configurable: true });
  }
};

const errors: Readonly<Record<'denied' | 'none' | 'busy', string>> = {
  denied: 'NotAllowedError',
  none: 'NotFoundError',
  busy: 'NotReadableError',
};

const idOf = (device: FakeDevice): string => `id of ${device.label}`;

/** Makes a camera that draws what it sees on a canvas. Chromium only. */
export const fakeCamera = (options: FakeCameraOptions = {}): FakeCamera => {
  const { devices = phone, paint, size: [width, height] = [640, 480] } = options;
  const asked: MediaStreamConstraints[] = [];
  const lights: boolean[] = [];
  const all: Running[] = [];
  const onRevoked = new Set<() => void>();
  const waiting: Array<() => void> = [];
  let { fault } = options;
  let isGranted = false;

  const run = (device: FakeDevice): MediaStream => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d')!;
    let frame = 0;
    const draw = (): void => {
      if (paint) paint(context, device, frame);
      else (device.facing === 'user' ? paintFace : paintCard)(context);
      frame += 1;
    };
    draw();
    const timer = setInterval(draw, 50);
    const stream = canvas.captureStream(20);
    const track = stream.getVideoTracks()[0]!;
    const settings = { deviceId: idOf(device), facingMode: device.facing, width, height };
    define(track, {
      label: device.label,
      getSettings: () => settings,
      getCapabilities: () => (device.torch === undefined ? {} : { torch: device.torch }),
      applyConstraints: async ({ advanced }: MediaTrackConstraints) => {
        lights.push((advanced?.[0] as { torch: boolean }).torch);
      },
    });
    all.push({
      stream,
      track,
      stop: () => {
        clearInterval(timer);
        track.stop();
      },
    });
    return stream;
  };

  const choose = ({ video }: MediaStreamConstraints): FakeDevice => {
    const wanted = video as { deviceId?: { exact: string }; facingMode?: { ideal: string } };
    const found =
      wanted.deviceId === undefined
        ? (devices.find(({ facing }) => facing === wanted.facingMode?.ideal) ?? devices[0])
        : devices.find((device) => idOf(device) === wanted.deviceId?.exact);
    if (!found) throw new DOMException('No such camera', 'OverconstrainedError');
    return found;
  };

  const getUserMedia = async (constraints: MediaStreamConstraints = {}): Promise<MediaStream> => {
    asked.push(constraints);
    if (fault === 'hangs') await new Promise<void>((go) => waiting.push(go));
    else if (fault === 'denied' || fault === 'none' || fault === 'busy') {
      throw new DOMException('As the test wants', errors[fault]);
    }
    isGranted = true;
    return run(choose(constraints));
  };

  const enumerateDevices = async (): Promise<MediaDeviceInfo[]> =>
    devices.map((device) => {
      const info = isGranted ? { deviceId: idOf(device), label: device.label } : { deviceId: '', label: '' };
      return { ...info, kind: 'videoinput', groupId: '', toJSON: () => info };
    });

  const live = (): readonly Running[] => all.filter(({ track }) => track.readyState === 'live');
  return {
    port: {
      get devices() {
        return fault === 'unsupported' ? undefined : { getUserMedia, enumerateDevices };
      },
      isBlocked: () => fault === 'blocked',
      watchPermission: (call) => {
        onRevoked.add(call);
        return () => onRevoked.delete(call);
      },
    },
    asked,
    lights,
    running: () => live().length,
    fail: (next) => {
      fault = next;
    },
    answer: () => {
      waiting.splice(0).forEach((go) => {
        go();
      });
    },
    lose: () => {
      live().forEach(({ track, stop }) => {
        stop();
        // A page that stops a track hears nothing; one that ends by itself says so.
        track.dispatchEvent(new Event('ended'));
      });
    },
    revoke: () => {
      [...onRevoked].forEach((call) => {
        call();
      });
    },
    mute: (isMuted) => {
      live().forEach(({ track }) => {
        define(track, { muted: isMuted });
        track.dispatchEvent(new Event(isMuted ? 'mute' : 'unmute'));
      });
    },
    end: () => {
      all.forEach(({ stop }) => {
        stop();
      });
    },
  };
};
