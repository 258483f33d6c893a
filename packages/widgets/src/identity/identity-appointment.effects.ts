import type { VideoSlot } from '@weidongli/contracts/identity';
import type { VerifyClient } from '../provider/verify.client.js';
import type { FlowProblem } from '../screen/flow-problem.js';
import type { FlowSession, Surroundings } from '../screen/flow-runner.js';
import { calm } from './application-flow.js';
import { ApplicationRunner } from './application-runner.js';
import { reduceAppointment } from './identity-appointment.flow.js';
import {
  startAppointment,
  type AppointmentEvent,
  type AppointmentState,
  type AppointmentWork,
} from './identity-appointment.state.js';

/** What a booking needs of its surroundings. */
export type AppointmentSurroundings = Surroundings<AppointmentState, VerifyClient>;

/** A running booking. */
export type AppointmentSession = FlowSession<AppointmentState, AppointmentEvent>;

/** Milliseconds between two looks at a call that is booked: it may be held, missed, or given back elsewhere. */
const lookEveryMs = 30_000;

/** Times that are asked for at once. */
const pageSize = 100;

/** Books a video call against a client. */
export const runAppointment = (surroundings: AppointmentSurroundings): AppointmentSession =>
  new RunningAppointment(surroundings);

class RunningAppointment extends ApplicationRunner<AppointmentState, AppointmentEvent> {
  constructor(surroundings: AppointmentSurroundings) {
    super(surroundings, { start: calm(surroundings.from ?? startAppointment), reduce: reduceAppointment });
  }

  protected override lookEveryMs(): number | undefined {
    return this.state.step === 'booked' ? lookEveryMs : undefined;
  }

  protected override perform(work: AppointmentWork): Promise<void> {
    return this[work]();
  }

  /** Somebody else was faster: what is free is read anew, and why stays to be read. */
  protected override async afterFailure({ code }: FlowProblem): Promise<void> {
    if (code !== 'slot-taken') return;
    try {
      this.act({ type: 'slots-refreshed', slots: await this.readSlots() });
    } catch {
      // The notice already says what to do; the bank refuses what is taken.
    }
  }

  protected async slots(): Promise<void> {
    this.act({ type: 'slots-read', slots: await this.readSlots() });
  }

  /** Books. The key names application, version and time: every repeat is the same booking. */
  protected async book(): Promise<void> {
    const { application, channel, startsAt } = this.state;
    if (application === undefined || channel === undefined || startsAt === undefined) return;
    const key = [application.id, String(application.version), channel, String(Date.parse(startsAt))];
    await this.order((applicationId) =>
      this.client.identity.bookVideo(
        { applicationId, channel, startsAt },
        { idempotencyKey: `call-${key.join('-')}` },
      ),
    );
  }

  protected cancel(): Promise<void> {
    return this.order((applicationId) => this.client.identity.cancelVideo({ applicationId }));
  }

  private async readSlots(): Promise<readonly VideoSlot[]> {
    const { application, channel } = this.state;
    if (application === undefined || channel === undefined) return [];
    const slots: VideoSlot[] = [];
    let cursor: string | undefined;
    do {
      const { data, page } = await this.client.identity.listVideoSlots({
        ...{ applicationId: application.id, channel, limit: pageSize },
        ...(cursor === undefined ? {} : { cursor }),
      });
      slots.push(...data);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return slots;
  }
}
