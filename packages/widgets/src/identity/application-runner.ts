import type { IdentityApplication } from '@weidongli/contracts';
import type { VerifyClient } from '../provider/verify.client.js';
import { FlowRunner, type ErrorLike } from '../screen/flow-runner.js';
import type { ApplicationEvent, ApplicationState } from './application-flow.js';
import { presentApplication } from './present-application.js';

/** Refusals after which the bank's own state says what happened: another device or an earlier press was first. */
const overtaken: readonly unknown[] = ['invalid-state', 'idempotency-key-reused', 'idempotency-in-flight'];

/** By how much each look without news puts off the next one, and how many times the first wait that may become. */
const growth = 1.25;
const longest = 3;

/** Runs a screen about one application: reads it, looks again while something else has to happen, and sends single orders. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the events of the screen go on to the base
export abstract class ApplicationRunner<S extends ApplicationState, E> extends FlowRunner<
  S,
  E | ApplicationEvent,
  VerifyClient
> {
  /** Looks in a row that brought no news. */
  private inVain = 0;

  override act(event: E | ApplicationEvent): void {
    const before = this.state;
    super.act(event);
    if (this.state === before || this.stopped) return;
    this.inVain = 0;
    if (before.hidden === true && this.state.hidden === false) void this.look();
    else this.watch();
  }

  override resume(): void {
    if (this.state.step === 'unknown') this.act({ type: 'query' });
    else super.resume();
  }

  override begin(): void {
    this.watch();
  }

  /** Milliseconds until the first look at the application; undefined while nothing is waited for. */
  protected lookEveryMs(): number | undefined {
    return undefined;
  }

  protected override async read(): Promise<ApplicationEvent> {
    const { application } = this.state;
    return {
      type: 'loaded',
      application:
        application === undefined ? await presentApplication(this.client) : await this.readAgain(application),
    };
  }

  /** Does something that may have happened although no reply came, or that another device has done before. */
  protected async order(call: (applicationId: string) => Promise<IdentityApplication>): Promise<void> {
    const { application } = this.state;
    if (application === undefined) return;
    try {
      this.act({ type: 'passed', application: await call(application.id) });
    } catch (error) {
      const { code, outcomeUnknown } = error as ErrorLike;
      const news = overtaken.includes(code) ? await this.news() : undefined;
      if (news !== undefined) this.act({ type: 'passed', application: news });
      else if (outcomeUnknown === true || code === 'idempotency-in-flight') this.act({ type: 'unsure' });
      else throw error;
    }
  }

  /** Asks what became of an order whose reply never came; sends nothing. */
  protected async query(): Promise<void> {
    const application = await this.news();
    this.act(application === undefined ? { type: 'not-found' } : { type: 'passed', application });
  }

  /** Reads the application and gives it when it has changed. */
  private async news(): Promise<IdentityApplication | undefined> {
    const { application: known } = this.state;
    const found = known === undefined ? undefined : await this.readAgain(known);
    return found?.version === known?.version ? undefined : found;
  }

  private readAgain({ id }: IdentityApplication): Promise<IdentityApplication> {
    return this.client.identity.getApplication({ applicationId: id });
  }

  private watch(): void {
    this.forgetLater();
    const ms = this.state.work === undefined && this.state.hidden !== true ? this.lookEveryMs() : undefined;
    if (ms !== undefined) this.later(() => void this.look(), ms * Math.min(growth ** this.inVain, longest));
  }

  private async look(): Promise<void> {
    const { application } = this.state;
    if (application === undefined || this.state.work !== undefined) return;
    const before = this.state;
    try {
      this.act({ type: 'looked', application: await this.readAgain(application) });
    } catch {
      // A look that fails changes nothing: the next one follows, and the screen says what was last known.
    }
    if (this.state !== before) return;
    this.inVain += 1;
    this.watch();
  }
}
