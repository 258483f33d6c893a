import type { VerifyClient } from '../provider/verify.client.js';
import { isOffline, type FlowProblem } from '../screen/flow-problem.js';
import { FlowRunner, type FlowSession, type RunnerEvent, type Surroundings } from '../screen/flow-runner.js';
import { reduceFace, resumedFace } from './identity-face.flow.js';
import {
  actionsOf,
  startFace,
  type FaceEvent,
  type FaceState,
  type FaceWork,
} from './identity-face.state.js';
import type { ApplicationWish } from './identity-document.first.js';
import { sendPicture } from './picture-upload.js';

/** What a face check needs of its surroundings, and which application it is for. */
export type FaceSurroundings = Surroundings<FaceState, VerifyClient> & Pick<ApplicationWish, 'applicationId'>;

/** A face check that runs. */
export type FaceSession = FlowSession<FaceState, FaceEvent>;

/** Checks a face against a client. */
export const runFace = (surroundings: FaceSurroundings): FaceSession => new RunningFace(surroundings);

/** Milliseconds after which pictures without a line go on by themselves. */
const goOnAfterMs = 5000;

class RunningFace extends FlowRunner<FaceState, FaceEvent, VerifyClient> {
  private readonly wish: Pick<ApplicationWish, 'applicationId'>;

  constructor(surroundings: FaceSurroundings) {
    super(surroundings, { start: resumedFace(surroundings.from ?? startFace), reduce: reduceFace });
    this.wish = { applicationId: surroundings.applicationId };
  }

  override act(event: FaceEvent | RunnerEvent): void {
    const { check } = this.state;
    super.act(event);
    if (this.state.check !== check) this.planRenewal();
  }

  /** Pictures that stopped go on; everything else is read anew. */
  override resume(): void {
    if (this.state.work !== undefined) return;
    if (this.state.step === 'send') this.act({ type: 'go-on' });
    else super.resume();
  }

  override begin(): void {
    // A screen that was taken away and attached again: what was under way is asked for anew.
    if (this.state.work === undefined && this.state.step === 'send') this.act({ type: 'go-on' });
    else this.planRenewal();
  }

  protected override async read(): Promise<FaceEvent> {
    return { type: 'loaded', application: await this.client.identity.getApplication(this.wish) };
  }

  protected override async perform(work: FaceWork): Promise<void> {
    if (work === 'begin')
      this.act({ type: 'begun', check: await this.client.identity.startLiveness(this.wish) });
    else await this.send();
  }

  protected override async afterFailure(problem: FlowProblem, work: FaceWork): Promise<void> {
    if (work === 'send' && isOffline(problem))
      this.later(() => {
        this.resume();
      }, goOnAfterMs);
    // How many tries are left, and the ways on, are the application's.
    else if (problem.recovery !== 'sign-in') await this.readAgain();
  }

  /** Sends the pictures one after the other, then hands them in. A check that is over meanwhile costs no try. */
  private async send(): Promise<void> {
    const { check, shots, upload } = this.state;
    if (check === undefined) return;
    let uploadId = upload?.id;
    while (this.state.sent.length < shots.length) {
      const sent = await this.sendNext(uploadId);
      if (sent === undefined) return;
      uploadId = undefined;
      this.act({ type: 'frame-sent', uploadId: sent });
    }
    const actions = actionsOf({ check });
    const frames = this.state.sent.flatMap((id, at) => {
      const action = actions[at];
      return action === undefined ? [] : [{ action, uploadId: id }];
    });
    const application = await this.client.identity.finishLiveness(
      { livenessId: check.id, nonce: check.nonce, frames },
      { idempotencyKey: `liveness-${check.id}` },
    );
    this.act({ type: 'finished', application });
  }

  /** Sends the next picture; undefined when nobody waits for it any more. */
  private async sendNext(uploadId: string | undefined): Promise<string | undefined> {
    const { shots, sent } = this.state;
    const shot = shots[sent.length];
    if (shot === undefined) return undefined;
    const isOver = (): boolean => this.stopped || this.state.shots !== shots;
    const { id, status } = await sendPicture(
      this.client,
      { ...this.wish, kind: 'FACE', source: shot.source, bytes: shot.picture.bytes },
      {
        uploadId,
        isOver,
        onProgress: ({ id: begun, offset, size }) => {
          this.act({ type: 'progress', upload: { id: begun, offset, size } });
        },
      },
    );
    return status === 'COMPLETE' && !isOver() ? id : undefined;
  }

  /** Plans another check for when this one is over: nobody has to hurry. */
  private planRenewal(): void {
    this.forgetLater();
    const { check } = this.state;
    if (check === undefined) return;
    this.later(
      () => {
        this.act({ type: 'expired' });
      },
      Math.max(0, Date.parse(check.expiresAt) - this.client.bankNow()),
    );
  }

  private async readAgain(): Promise<void> {
    try {
      this.act({
        type: 'application-read',
        application: await this.client.identity.getApplication(this.wish),
      });
    } catch {
      // What the refusal said stands on the screen; the next try finds out the rest.
    }
  }
}
