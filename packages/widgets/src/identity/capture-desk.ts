import type { CameraInfo } from '../capture/camera-list.js';
import type { CameraFacing, CameraFailure, CameraState, LiveCamera } from '../capture/camera.js';
import type { FrameHint, FrameKind } from '../capture/frame-quality.js';
import { watchFrames } from '../capture/frame-watch.js';
import type { Picture } from '../capture/picture.js';
import { holdCamera, type CameraHold } from '../capture/shared-camera.js';

/** What is seen of the camera now. */
export interface CameraNow {
  readonly status: CameraState['status'];
  /** The camera, while there is one. */
  readonly live?: LiveCamera | undefined;
  /** All cameras by their names, once one runs. */
  readonly cameras: readonly CameraInfo[];
  /** What is said of the picture that is seen; undefined before the first one. */
  readonly hint?: FrameHint | undefined;
  /** Says that a picture is being taken. */
  readonly isShooting: boolean;
}

/** What is taken, and who is told. */
export interface CaptureOptions {
  readonly kind: FrameKind;
  readonly onChange: (now: CameraNow) => void;
  readonly onPicture: (picture: Picture) => void;
  readonly onFailure: (failure: CameraFailure) => void;
  /** Whether a picture may be taken by itself now: not while the customer does something else. */
  readonly mayTake: () => boolean;
}

const closed: CameraNow = { status: 'closed', cameras: [], isShooting: false };

/** Runs the camera of one screen: opens it, judges what it sees, takes a picture when that is steady or when asked to. */
export class CaptureDesk {
  private readonly options: CaptureOptions;
  private hold: CameraHold | undefined;
  private now = closed;
  private video: HTMLVideoElement | undefined;
  private unwatch: (() => void) | undefined;

  constructor(options: CaptureOptions) {
    this.options = options;
  }

  /** Opens the camera that looks there, or lets the one that runs see again. */
  async open(facing: CameraFacing): Promise<void> {
    const hold = this.held();
    const state = await hold.session.open({ facing });
    hold.see(true);
    // A camera that runs already, as of the screen before, says nothing anew.
    if (state.status === 'live' && this.now.status !== 'live') await this.follow(state);
  }

  /** Changes to another camera. */
  async choose(deviceId: string): Promise<void> {
    await this.hold?.session.open({ deviceId });
    this.hold?.see(true);
  }

  /** Judges what a video shows, anew for each thing that is to be shown. */
  watch(video: HTMLVideoElement, steadyMs: number): void {
    this.unwatch?.();
    this.video = video;
    this.show({ hint: undefined });
    this.unwatch = watchFrames(video, {
      kind: this.options.kind,
      steadyMs,
      onJudgement: ({ hint, capture }) => {
        if (this.now.status !== 'live') return;
        if (hint !== this.now.hint) this.show({ hint });
        if (!capture) return;
        if (this.options.mayTake()) void this.shoot();
        else this.watch(video, steadyMs);
      },
    });
  }

  /** Takes the picture that is seen. */
  async shoot(): Promise<void> {
    const { hold, video } = this;
    if (hold === undefined || video === undefined || this.now.isShooting) return;
    this.show({ isShooting: true });
    const picture = await hold.session.grab(video, this.options.kind).catch(() => undefined);
    this.show({ isShooting: false });
    // Something else is shown by now.
    if (picture !== undefined && video === this.video) this.options.onPicture(picture);
  }

  /** Switches the light. */
  async light(on: boolean): Promise<void> {
    await this.hold?.session.setTorch(on);
  }

  /** Lets the camera see nothing while something else is shown. */
  rest(): void {
    this.unwatch?.();
    this.unwatch = undefined;
    this.video = undefined;
    void this.hold?.session.setTorch(false);
    this.hold?.see(false);
  }

  /**
   * Lets go of the camera.
   *
   * @param waits - Whether another screen is about to take it.
   */
  release(waits: boolean): void {
    this.rest();
    const { hold } = this;
    this.hold = undefined;
    hold?.release(waits);
    this.show(closed);
  }

  private held(): CameraHold {
    return (this.hold ??= holdCamera((state) => {
      void this.follow(state);
    }));
  }

  /** Shows how the camera stands; one that is new together with the names of all, so that nothing moves under a finger. */
  private async follow(state: CameraState): Promise<void> {
    const session = this.hold?.session;
    const isNew = state.status === 'live' && this.now.cameras.length === 0;
    const cameras = isNew ? ((await session?.cameras()) ?? []) : this.now.cameras;
    if (session === undefined || session !== this.hold?.session || session.state !== state) return;
    this.show({ status: state.status, live: 'stream' in state ? state : undefined, cameras });
    if (state.status === 'failed') this.options.onFailure(state.failure);
  }

  private show(change: Partial<CameraNow>): void {
    this.now = { ...this.now, ...change };
    this.options.onChange(this.now);
  }
}
