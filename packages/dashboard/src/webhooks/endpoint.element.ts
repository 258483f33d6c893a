import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { WebhookEndpoint } from '@weidongli/contracts/partner';
import { showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { stateBadge } from '../parts/state-badge.js';
import { hrefOf } from '../shell/router.js';
import { readBankTime } from './bank-time.js';

/**
 * Shows one address that receives events: its state, its keys, and a replay of past events.
 *
 * @tagname wdl-dashboard-endpoint
 */
export class EndpointElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .secret {
        user-select: all;
      }
      .send {
        justify-self: start;
      }
      label {
        display: inline-flex;
        gap: var(--_space-2);
        align-items: center;
        min-height: 44px;
      }
      input[type='checkbox'] {
        width: 20px;
        height: 20px;
        margin: 0;
        accent-color: var(--_color-primary);
      }
    `,
  ];

  @state() private range = { after: '', until: '' };
  @state() private undeliveredOnly = true;
  @state() private wrong: 'after' | 'until' | '' = '';
  @state() private done = '';
  @state() private secret = '';
  @state() private removing = false;

  private readonly endpoint = this.live(() =>
    this.bank.client.partner.getWebhookEndpoint({ endpointId: this.endpointId }),
  );

  private get endpointId(): string {
    return this.route.parts[1] ?? '';
  }

  protected override render(): TemplateResult {
    const t = this.t.webhooks;
    const from = { href: hrefOf('webhooks', ['endpoints']), label: t.backEndpoints };
    const endpoint = this.endpoint.value;
    if (endpoint === undefined) return this.page({ title: t.endpoint, from }, this.waiting());
    return this.page(
      { title: t.endpoint, lead: endpoint.url, from, actions: this.renderActions(endpoint) },
      html`${this.renderDone()} ${this.renderFacts(endpoint)} ${this.renderReplay()} ${this.renderRemoval()}`,
    );
  }

  private renderActions({ status }: WebhookEndpoint): TemplateResult {
    const t = this.t.webhooks;
    const isEnabled = status === 'ENABLED';
    return html`${this.button('status', isEnabled ? t.disable : t.enable, () =>
      this.setStatus(isEnabled ? 'DISABLED' : 'ENABLED'),
    )}
    ${this.button('rotate', t.rotate, () => this.rotate())}
    ${this.button(
      'remove',
      t.remove,
      () => {
        this.removing = true;
      },
      'danger',
    )}`;
  }

  private renderDone(): TemplateResult | typeof nothing {
    if (this.done === '') return nothing;
    const secret = this.secret === '' ? nothing : html`<code class="mono secret">${this.secret}</code>`;
    return html`<wdl-notice kind="success">${this.done} ${secret}</wdl-notice>`;
  }

  private renderFacts(endpoint: WebhookEndpoint): TemplateResult {
    const t = this.t.webhooks;
    const { disabledReason, failingSince } = endpoint;
    return html`<section class="card">
      <dl class="facts">
        <dt>${t.status}</dt>
        <dd>
          ${stateBadge(endpoint.status, this.t)}
          ${disabledReason === null ? nothing : (t.disabledReasons[disabledReason] ?? disabledReason)}
        </dd>
        ${
          failingSince === null
            ? nothing
            : html`<dt>${t.failingSince}</dt>
                <dd class="num">${showInstant(failingSince)}</dd>`
        }
        <dt>${t.types}</dt>
        <dd class="mono">${endpoint.eventTypes.join(' ')}</dd>
        <dt>${t.chaos}</dt>
        <dd class="mono">${endpoint.chaos ?? t.noChaos}</dd>
        <dt>${t.publicKeys}</dt>
        <dd class="mono">${endpoint.publicKeys.map((key) => html`<div>${key}</div>`)}</dd>
        <dt>${t.createdAt}</dt>
        <dd class="num">${showInstant(endpoint.createdAt)}</dd>
      </dl>
    </section>`;
  }

  private renderReplay(): TemplateResult {
    const t = this.t.webhooks;
    return html`<section class="card">
      <div>
        <h2 class="card__title">${t.replay}</h2>
        <p class="soft">${t.replayLead}</p>
      </div>
      <div class="fields">${this.renderTime('after', t.after)} ${this.renderTime('until', t.until)}</div>
      <label>
        <input
          type="checkbox"
          .checked=${this.undeliveredOnly}
          @change=${(event: Event) => {
            this.undeliveredOnly = (event.target as HTMLInputElement).checked;
          }}
        />
        <span>${t.undelivered}</span>
      </label>
      <div class="send">${this.button('replay', t.replayGo, () => this.replay())}</div>
    </section>`;
  }

  private renderTime(name: 'after' | 'until', label: string): TemplateResult {
    const t = this.t.webhooks;
    return html`<wdl-text-field
      .label=${label}
      .hint=${t.timeHint}
      .error=${this.wrong === name ? t.timeWrong : ''}
      .value=${this.range[name]}
      @wdl-input=${(event: CustomEvent<{ value: string }>) => {
        this.range = { ...this.range, [name]: event.detail.value };
      }}
    ></wdl-text-field>`;
  }

  private renderRemoval(): TemplateResult {
    const t = this.t.webhooks;
    const close = (): void => {
      this.removing = false;
    };
    return html`<wdl-sheet
      .open=${this.removing}
      .heading=${t.removeTitle}
      .closeLabel=${this.t.shell.close}
      @wdl-close=${close}
    >
      <p>${t.removeText}</p>
      <div class="pair">
        <wdl-button kind="second" .label=${this.t.shell.cancel} @click=${close}></wdl-button>
        <wdl-button kind="danger" .label=${t.remove} @click=${() => void this.deleteIt()}></wdl-button>
      </div>
    </wdl-sheet>`;
  }

  private async setStatus(status: 'ENABLED' | 'DISABLED'): Promise<void> {
    this.tell('');
    await this.act('status', () =>
      this.bank.client.partner.updateWebhookEndpoint({ endpointId: this.endpointId, status }),
    );
  }

  private async rotate(): Promise<void> {
    await this.act('rotate', async () => {
      const { secret } = await this.bank.client.partner.rotateWebhookSecret({ endpointId: this.endpointId });
      this.tell(this.t.webhooks.rotated, secret);
    });
  }

  private async replay(): Promise<void> {
    const [after, until] = [readBankTime(this.range.after), readBankTime(this.range.until)];
    this.wrong = after === undefined ? 'after' : until === undefined ? 'until' : '';
    if (after === undefined || until === undefined) return;
    await this.act('replay', async () => {
      const range = { ...(after === '' ? {} : { after }), ...(until === '' ? {} : { until }) };
      const queued = await this.queue({ ...range, undeliveredOnly: this.undeliveredOnly });
      this.tell(this.t.webhooks.replayed(queued));
    });
  }

  /** Queues all events of a range: one call looks at 500 at most. */
  private async queue(range: { after?: string; until?: string; undeliveredOnly: boolean }): Promise<number> {
    let queued = 0;
    for (let from: string | null | undefined; from !== null;) {
      const place = from === undefined ? {} : { afterEventId: from };
      const { endpointId } = this;
      const part = await this.bank.client.partner.replayWebhookEvents({ endpointId, ...range, ...place });
      queued += part.queued;
      from = part.nextEventId;
    }
    return queued;
  }

  private async deleteIt(): Promise<void> {
    this.removing = false;
    const isGone = await this.act('remove', () =>
      this.bank.client.partner.deleteWebhookEndpoint({ endpointId: this.endpointId }),
    );
    if (isGone) location.hash = hrefOf('webhooks', ['endpoints']);
  }

  private tell(text: string, secret = ''): void {
    this.done = text;
    this.secret = secret;
    if (text !== '') this.announce(text);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-endpoint': EndpointElement;
  }
}
