import { browserCamera } from './adapters/browser-camera.js';
import { type CameraInfo, cameraList, isSpecial, plainCamera } from './camera-list.js';
import type { CameraPort } from './camera-port.js';
import { capturePorts } from './capture-ports.js';
import type { FrameKind } from './frame-quality.js';
import { keptArea } from './guide-area.js';
import { encodePicture, type Picture } from './picture.js';

/** Where a camera looks: `environment` away from the customer, `user` at the customer. */
export type CameraFacing = 'environment' | 'user';

/** Which camera is wanted: one that looks somewhere, or a certain one from the list. */
export type CameraChoice = { readonly facing: CameraFacing } | { readonly deviceId: string };

/**
 * Why there is no camera:
 * `unsupported` the kernel or a page without https has none to offer; `denied` the customer or the system said no;
 * `blocked` the page around this one does not allow it; `none` no camera is there; `busy` another app holds it;
 * `lost` it worked and then ended, or the permission was taken back; `timeout` the question was never answered.
 */
export type CameraFailure = 'unsupported' | 'denied' | 'blocked' | 'none' | 'busy' | 'lost' | 'timeout';

/** A camera that runs. */
export interface LiveCamera {
  /** The pictures. The same object for the whole session, also after another camera was chosen. */
  readonly stream: MediaStream;
  /** The camera's id on this device; empty when the browser keeps it to itself. */
  readonly deviceId: string;
  /** Where it looks; undefined when the browser does not say, as with most cameras of desks. */
  readonly facing: CameraFacing | undefined;
  /** Whether its light is on; undefined when it has none that a page may switch. */
  readonly torch: boolean | undefined;
}

/** Where a session stands. `muted` is a camera that gives no pictures for now: a call came in, the app was left. */
export type CameraState =
  | { readonly status: 'closed' | 'opening' }
  | ({ readonly status: 'live' | 'muted' } & LiveCamera)
  | { readonly status: 'failed'; readonly failure: CameraFailure };

/** What a session is made of. */
export interface CameraOptions {
  /** Told after every change of `state`. */
  readonly onChange?: (state: CameraState) => void;
  /** How the cameras are reached. Default: what `setCapturePorts` was given, else the browser. */
  readonly port?: CameraPort;
  /**
   * How long the question for permission may stay unanswered, in milliseconds; some WebViews never ask it. Default
   * 30,000. The question itself stays: who answers late opens again, and is not asked anew.
   */
  readonly timeoutMs?: number;
}

/** The light of a camera is not yet among the types of the browser. */
interface TorchSet extends MediaTrackConstraintSet {
  readonly torch?: boolean;
}

const failures: Readonly<Record<string, CameraFailure>> = {
  NotAllowedError: 'denied',
  SecurityError: 'blocked',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotReadableError: 'busy',
  // The camera was there and did not start: Chromium says so when another app holds it, and after a crash.
  AbortError: 'busy',
  TypeError: 'unsupported',
};

/** Large enough to read a card; the browser takes the nearest that there is. */
const size = { width: { ideal: 1920 }, height: { ideal: 1080 } };

const constraintsOf = (choice: CameraChoice): MediaStreamConstraints => ({
  audio: false,
  video:
    'deviceId' in choice
      ? { ...size, deviceId: { exact: choice.deviceId } }
      : { ...size, facingMode: { ideal: choice.facing } },
});

const isFacing = (mode: string | undefined): mode is CameraFacing =>
  mode === 'environment' || mode === 'user';
const facingOf = (track: MediaStreamTrack): CameraFacing | undefined => {
  const { facingMode } = track.getSettings();
  return isFacing(facingMode) ? facingMode : undefined;
};

/** A track as it may be: without capabilities in old kernels, and with a light that the types do not know. */
interface TorchTrack {
  getCapabilities?(): MediaTrackCapabilities & { readonly torch?: boolean };
}
const canTorch = (track: TorchTrack): boolean => track.getCapabilities?.().torch === true;

const stop = (stream: MediaStream): void => {
  stream.getTracks().forEach((track) => {
    track.stop();
  });
};

/**
 * Runs one camera, from the ID card to the face: the stream stays, and permission is asked for once.
 *
 * No method rejects; what went wrong is in `state`. Show `state.stream` in a `wdl-camera-stage`, and `close()` when the
 * screen goes away.
 */
export class CameraSession {
  private current: CameraState = { status: 'closed' };
  private readonly onChange: (state: CameraState) => void;
  private readonly port: CameraPort;
  private readonly timeoutMs: number;
  /** Made with the first camera: a kernel without cameras may not know streams. */
  private stream: MediaStream | undefined;
  /** Counts what was asked for, so that an answer to an older question is not taken for the newest. */
  private turn = 0;
  private torch: boolean | undefined;
  private unwatch: (() => void) | undefined;

  constructor({ onChange, port, timeoutMs = 30_000 }: CameraOptions = {}) {
    this.onChange = onChange ?? (() => undefined);
    this.port = port ?? capturePorts().camera ?? browserCamera;
    this.timeoutMs = timeoutMs;
  }

  /** Where the session stands. */
  get state(): CameraState {
    return this.current;
  }

  /**
   * Opens a camera, or changes to another one. A camera that runs and fits stays as it is.
   *
   * @returns The state afterwards: `live`, `failed`, or `closed` when `close()` came first.
   */
  async open(choice: CameraChoice): Promise<CameraState> {
    const turn = ++this.turn;
    if (await this.fits(choice)) return this.current;
    if (turn !== this.turn) return this.current;
    // Most phones run one camera at a time: the old one must end before the new one is asked for.
    this.drop();
    this.change({ status: 'opening' });
    const failure = await this.start(choice, turn);
    if (turn !== this.turn) return this.current;
    if (failure !== undefined) {
      this.drop();
      this.change({ status: 'failed', failure });
    }
    return this.current;
  }

  /** Lists the cameras with their names, those for pictures first. Empty before permission: there are no names then. */
  async cameras(): Promise<readonly CameraInfo[]> {
    return cameraList(this.port.devices);
  }

  /** Switches the light. Does nothing where `state.torch` is undefined; a light that refuses stays as it was. */
  async setTorch(on: boolean): Promise<void> {
    const { stream } = this;
    const track = stream?.getVideoTracks()[0];
    if (stream === undefined || track === undefined || this.torch === undefined) return;
    const advanced: TorchSet[] = [{ torch: on }];
    try {
      await track.applyConstraints({ advanced });
    } catch {
      return;
    }
    if (track !== stream.getVideoTracks()[0]) return;
    this.torch = on;
    this.showTrack(track, stream);
  }

  /**
   * Takes the picture that is seen in the guide, with a little around it, as it is and not mirrored.
   *
   * @param video - What shows the stream: `stage.video`.
   * @param kind - What is shown to the camera: it decides the guide.
   * @returns Undefined when there is no picture: the camera is not live, has not given its first frame, or memory is short.
   */
  async grab(video: HTMLVideoElement, kind: FrameKind): Promise<Picture | undefined> {
    if (this.current.status !== 'live' || video.videoWidth === 0) return undefined;
    try {
      return await encodePicture(video, keptArea(video, kind));
    } catch {
      return undefined;
    }
  }

  /** Ends the camera; its light goes out. `open` may be called again. */
  close(): void {
    this.turn += 1;
    this.drop();
    this.change({ status: 'closed' });
  }

  /** Says whether the camera that runs is good for what is wanted. A device with one camera uses it for all. */
  private async fits(choice: CameraChoice): Promise<boolean> {
    const { current } = this;
    if (current.status !== 'live' && current.status !== 'muted') return false;
    if ('deviceId' in choice) return current.deviceId === choice.deviceId;
    if (current.facing === choice.facing || current.facing === undefined) return true;
    return (await this.cameras()).length < 2;
  }

  private async start(choice: CameraChoice, turn: number): Promise<CameraFailure | undefined> {
    const got = await this.ask(choice, turn);
    if (typeof got === 'string') return got;
    const better = 'deviceId' in choice ? undefined : await this.plainInstead(got, choice.facing);
    if (better === undefined) return this.take(got, turn);
    stop(got);
    const plain = await this.ask({ deviceId: better }, turn);
    return typeof plain === 'string' ? plain : this.take(plain, turn);
  }

  /** Finds a usual camera when the browser gave one for depth or heat. */
  private async plainInstead(got: MediaStream, facing: CameraFacing): Promise<string | undefined> {
    const label = got.getVideoTracks()[0]?.label ?? '';
    return isSpecial(label) ? plainCamera(await this.cameras(), facing)?.deviceId : undefined;
  }

  private async ask(choice: CameraChoice, turn: number): Promise<MediaStream | CameraFailure> {
    const { devices } = this.port;
    if (devices === undefined) return 'unsupported';
    if (this.port.isBlocked()) return 'blocked';
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'timeout'>((give) => {
      waiting = setTimeout(give, this.timeoutMs, 'timeout');
    });
    let isLate = false;
    const asked = async (): Promise<MediaStream> => {
      const stream = await devices.getUserMedia(constraintsOf(choice));
      // Nobody waits any more: a camera that nobody sees must not run.
      if (isLate || turn !== this.turn) stop(stream);
      return stream;
    };
    try {
      const answer = await Promise.race([asked(), late]);
      isLate = answer === 'timeout';
      return answer;
    } catch (error) {
      return failures[error instanceof Error ? error.name : ''] ?? 'busy';
    } finally {
      clearTimeout(waiting);
    }
  }

  private take(got: MediaStream, turn: number): CameraFailure | undefined {
    const track = got.getVideoTracks()[0];
    if (turn !== this.turn) {
      stop(got);
      return undefined;
    }
    if (track === undefined) return 'none';
    this.stream ??= new MediaStream();
    this.stream.addTrack(track);
    this.torch = canTorch(track) ? false : undefined;
    this.watch(track, this.stream);
    this.showTrack(track, this.stream);
    return undefined;
  }

  private watch(track: MediaStreamTrack, stream: MediaStream): void {
    const show = (): void => {
      this.showTrack(track, stream);
    };
    track.addEventListener('ended', this.lose);
    track.addEventListener('mute', show);
    track.addEventListener('unmute', show);
    const unwatchPermission = this.port.watchPermission(this.lose);
    this.unwatch = () => {
      track.removeEventListener('ended', this.lose);
      track.removeEventListener('mute', show);
      track.removeEventListener('unmute', show);
      unwatchPermission();
    };
  }

  private readonly lose = (): void => {
    this.turn += 1;
    this.drop();
    this.change({ status: 'failed', failure: 'lost' });
  };

  /** Ends what runs, without a word. */
  private drop(): void {
    this.unwatch?.();
    this.unwatch = undefined;
    this.torch = undefined;
    this.stream?.getTracks().forEach((track) => {
      track.stop();
      this.stream?.removeTrack(track);
    });
  }

  private showTrack(track: MediaStreamTrack, stream: MediaStream): void {
    this.change({
      status: track.muted ? 'muted' : 'live',
      stream,
      deviceId: track.getSettings().deviceId ?? '',
      facing: facingOf(track),
      torch: this.torch,
    });
  }

  private change(state: CameraState): void {
    this.current = state;
    this.onChange(state);
  }
}
