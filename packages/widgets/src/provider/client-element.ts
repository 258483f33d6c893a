import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { warnOnce } from '../kit/warn.js';
import { WdlElement } from '../kit/wdl-element.js';
import type { ScreenClient } from './screen.client.js';
import { clientContext } from './client-context.js';

/** Milliseconds after the first render in which a client may still be handed in, as frameworks set properties late. */
const patienceMs = 2000;

const onThisMachine = (): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(window.location.hostname);

/**
 * Base of every screen: finds its client, and says so when there is none.
 *
 * The `client` property wins over the nearest `<wdl-provider>`. Without either, WDL1001 is printed, and on a page of
 * this machine also shown in place: there is never an eternal skeleton.
 */
export abstract class ClientElement extends WdlElement {
  /** Client of the page; not needed below a `<wdl-provider>`. */
  @property({ attribute: false }) client?: ScreenClient;

  @state() private missing = false;

  // It asks for an update by itself when the client of the page changes.
  private readonly shared = new ContextConsumer(this, { context: clientContext, subscribe: true });
  private current: ScreenClient | undefined;
  private alarm: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.alarm = window.setTimeout(() => {
      this.complain();
    }, patienceMs);
    if (this.current !== undefined) this.attachClient(this.current);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.alarm);
    this.detachClient();
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    const next = this.client ?? this.shared.value;
    if (next === this.current) return;
    if (this.current !== undefined) {
      this.detachClient();
      // Another client may be another customer's: nothing of the first may be seen.
      this.forget();
    }
    this.current = next;
    this.missing = false;
    if (next !== undefined && this.isConnected) this.attachClient(next);
  }

  /** The client in use. */
  protected get usedClient(): ScreenClient | undefined {
    return this.current;
  }

  /** Starts the screen with a client; also after the element was attached again. */
  protected abstract attachClient(client: ScreenClient): void;

  /** Stops what {@link attachClient} started. */
  protected abstract detachClient(): void;

  /** Whether the screen can do nothing without a client; one for somebody who is not logged in yet needs none. */
  protected needsClient(): boolean {
    return true;
  }

  /** Forgets what was read and typed; the client is being taken away or replaced. */
  protected abstract forget(): void;

  /** Renders the hint for developers when no client came. */
  protected renderMissing(): TemplateResult | typeof nothing {
    return this.missing && onThisMachine()
      ? html`<p role="alert">
          WDL1001: &lt;${this.localName}&gt; has no client. Put it inside &lt;wdl-provider&gt; with a client,
          or set its client property.
        </p>`
      : nothing;
  }

  private complain(): void {
    if (this.current !== undefined || !this.needsClient()) return;
    this.missing = true;
    warnOnce(
      'WDL1001',
      this.localName,
      `<${this.localName}> has no client. Put it inside <wdl-provider> with a client, or set its client property.`,
    );
  }
}
