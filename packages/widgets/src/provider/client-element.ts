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
 * The `client` property wins over the nearest `<wdl-provider>`. Without either, WDL1001 is printed, and with a client that
 * lacks a feature of the screen WDL1006; on a page of this machine also in place: there is never an eternal skeleton.
 */
export abstract class ClientElement extends WdlElement {
  /** Client of the page; not needed below a `<wdl-provider>`. */
  @property({ attribute: false }) client?: ScreenClient;

  /** What is wrong with the client, for developers; empty when nothing is. */
  @state() private fault = '';

  private readonly shared = new ContextConsumer(this, {
    context: clientContext,
    subscribe: true,
    callback: () => {
      this.requestUpdate();
    },
  });
  /** The client that came last, and the one in use: the same unless it lacks what the screen calls. */
  private given: ScreenClient | undefined;
  private current: ScreenClient | undefined;
  private alarm: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.alarm = window.setTimeout(() => {
      if (this.current === undefined && this.fault === '') this.complain('WDL1001', NO_CLIENT);
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
    if (next === this.given) return;
    this.given = next;
    if (this.current !== undefined) {
      this.detachClient();
      // Another client may be another customer's: nothing of the first may be seen.
      this.forget();
    }
    const feature = next === undefined ? undefined : this.missingFeature(next);
    if (feature !== undefined)
      this.complain('WDL1006', `has a client without the feature ${feature}. Name it in createClient.`);
    else this.fault = '';
    this.current = feature === undefined ? next : undefined;
    if (this.current !== undefined && this.isConnected) this.attachClient(this.current);
  }

  /** The client in use. */
  protected get usedClient(): ScreenClient | undefined {
    return this.current;
  }

  /** Starts the screen with a client; also after the element was attached again. */
  protected abstract attachClient(client: ScreenClient): void;

  /** Stops what {@link attachClient} started. */
  protected abstract detachClient(): void;

  /** Forgets what was read and typed; the client is being taken away or replaced. */
  protected abstract forget(): void;

  /** Renders the hint for developers when no client came, or one that does not fit. */
  protected renderMissing(): TemplateResult | typeof nothing {
    return this.fault !== '' && onThisMachine() ? html`<p role="alert">${this.fault}</p>` : nothing;
  }

  /** Finds a feature that the screen calls and a client does not have. */
  private missingFeature(client: ScreenClient): string | undefined {
    const { operations = [] } = this.constructor as { readonly operations?: readonly string[] };
    return operations.map((id) => id.split('.')[0] ?? '').find((feature) => !(feature in client));
  }

  private complain(code: `WDL${number}`, what: string): void {
    const text = `<${this.localName}> ${what}`;
    this.fault = `${code}: ${text}`;
    warnOnce(code, this.localName, text);
  }
}

const NO_CLIENT = 'has no client. Put it inside <wdl-provider> with a client, or set its client property.';
