import type { IdentityApplication } from '@weidongli/contracts';
import type { PropertyValues } from 'lit';
import type { VerifyClient } from '../provider/verify.client.js';
import type { ApplicationChangedDetail } from '../screen/application-part.js';
import type { FlowTexts } from '../screen/flow-element.js';
import { isSignedOut, type FlowProblem } from '../screen/flow-problem.js';
import { PartElement } from '../screen/part-element.js';
import type { LaterParts } from '../screen/running-element.js';
import { VisibleWatch } from '../screen/visible-watch.js';
import type { ApplicationEvent, ApplicationState } from './application-flow.js';
import { presentApplication } from './present-application.js';

/** Base of the screens that show how an application stands: hands each change to the host, and takes the host's. */
export abstract class ApplicationScreen<
  S extends ApplicationState,
  E,
  T extends FlowTexts,
  L extends LaterParts<S>,
  H = never,
> extends PartElement<S, E | ApplicationEvent, T, L, H> {
  /** Version of the application that the host knows of. */
  private told = 0;

  constructor() {
    super();
    new VisibleWatch(this, (visible) => {
      if (this.isRunning) this.act({ type: 'seen', visible });
    });
  }

  /** Reads the application again, for example after something changed elsewhere. */
  refresh(): void {
    this.resume();
  }

  /** Shows an application, or that there is none, in a state of the screen. */
  protected abstract show(state: S, application: IdentityApplication | undefined): S;

  protected override subject(): string {
    return this.presentation === 'part' ? (this.application?.id ?? '') : 'customer';
  }

  protected override async first(client: VerifyClient): Promise<S> {
    const application = this.application ?? (await presentApplication(client));
    this.told = application?.version ?? 0;
    return this.show(this.flow, application);
  }

  protected override standIn({ problem, step }: S): FlowProblem | undefined {
    return problem !== undefined && (step === 'unavailable' || isSignedOut(problem)) ? problem : undefined;
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const { application } = this;
    if (!changes.has('application') || application === undefined || !this.isRunning) return;
    this.told = Math.max(this.told, application.version);
    if (this.flow.application?.id === application.id) this.act({ type: 'looked', application });
  }

  protected override updated(changes: PropertyValues<this>): void {
    super.updated(changes);
    const { application } = this.flow;
    if (application === undefined || application.version <= this.told) return;
    const isFirst = this.told === 0;
    this.told = application.version;
    // What was read at the start is no news.
    if (!isFirst) this.emit<ApplicationChangedDetail>(`wdl-${this.slug}-changed`, { application });
  }

  protected override forget(): void {
    super.forget();
    this.told = 0;
  }
}
