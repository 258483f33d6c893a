import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { WebhookAttempt, WebhookDelivery } from '@weidongli/contracts/partner';
import { eventName } from '../events/event-columns.js';
import { showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { stateBadge } from '../parts/state-badge.js';
import { hrefOf } from '../shell/router.js';

const isSuccess = ({ status }: WebhookAttempt): boolean => status !== null && status >= 200 && status < 300;

/**
 * Shows the delivery of one event to one endpoint with every attempt, and sends it again.
 *
 * @tagname wdl-dashboard-delivery
 */
export class DeliveryElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .attempts {
        display: grid;
        gap: var(--_space-4);
      }
      .attempt {
        display: grid;
        gap: var(--_space-2);
      }
      .attempt + .attempt {
        padding-top: var(--_space-4);
        border-top: var(--_border-thin) solid var(--_color-border);
      }
      .attempt__head {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-1) var(--_space-3);
        align-items: baseline;
      }
      .attempt__when {
        margin-inline-start: auto;
        color: var(--_color-text-2);
      }
    `,
  ];

  @state() private done = '';

  private readonly delivery = this.live(() =>
    this.bank.client.partner.getWebhookDelivery({ deliveryId: this.id_ }),
  );

  private get id_(): string {
    return this.route.parts[1] ?? '';
  }

  protected override render(): TemplateResult {
    const t = this.t.webhooks;
    const from = { href: hrefOf('webhooks'), label: t.back };
    const delivery = this.delivery.value;
    if (delivery === undefined) return this.page({ title: t.title, from }, this.waiting());
    return this.page(
      {
        title: this.t.events.names[delivery.eventType] ?? delivery.eventType,
        from,
        actions: this.button('redeliver', t.redeliver, () => this.redeliver(), 'primary'),
      },
      html`${this.done === '' ? nothing : html`<wdl-notice kind="success" .text=${this.done}></wdl-notice>`}
      ${this.renderFacts(delivery)} ${this.renderAttempts(delivery)}`,
    );
  }

  private renderFacts(delivery: WebhookDelivery): TemplateResult {
    const t = this.t.webhooks;
    const { status, voidReason, nextAttemptAt } = delivery;
    return html`<section class="card">
      <dl class="facts">
        <dt>${t.status}</dt>
        <dd>${stateBadge(status, this.t)}</dd>
        ${
          voidReason === null
            ? nothing
            : html`<dt>${t.voided}</dt>
                <dd>${t.voidReasons[voidReason] ?? voidReason}</dd>`
        }
        ${
          nextAttemptAt === null
            ? nothing
            : html`<dt>${t.next}</dt>
                <dd class="num">${showInstant(nextAttemptAt)}</dd>`
        }
        <dt>${t.event}</dt>
        <dd>
          ${eventName(delivery.eventType, this.t)}
          <span class="mono">${this.link('events', [delivery.eventId], delivery.eventId)}</span>
        </dd>
        <dt>${t.subject}</dt>
        <dd class="mono">${delivery.subject}</dd>
        <dt>${t.endpoint}</dt>
        <dd class="mono">
          ${this.link('webhooks', ['endpoints', delivery.endpointId], delivery.endpointId)}
        </dd>
        <dt>${t.created}</dt>
        <dd class="num">${showInstant(delivery.createdAt)}</dd>
      </dl>
    </section>`;
  }

  private renderAttempts({ attempts }: WebhookDelivery): TemplateResult {
    const t = this.t.webhooks;
    return html`<section class="card">
      <h2 class="card__title">${t.attemptsTitle}</h2>
      ${
        attempts.length === 0
          ? html`<wdl-empty .text=${t.noAttempt}></wdl-empty>`
          : html`<ol class="attempts" role="list">
              ${attempts.map((attempt) => this.renderAttempt(attempt))}
            </ol>`
      }
    </section>`;
  }

  private renderAttempt(attempt: WebhookAttempt): TemplateResult {
    const t = this.t.webhooks;
    const { status, error, chaos, responseBody } = attempt;
    const outcome = status !== null ? t.answered(status) : error === null ? t.withheld : t.silent(error);
    return html`<li class="attempt">
      <div class="attempt__head">
        <span class="strong">${t.attempt(attempt.number)}</span>
        <wdl-badge kind=${isSuccess(attempt) ? 'success' : 'danger'} .label=${outcome}></wdl-badge>
        ${chaos.map((kind) => html`<wdl-badge kind="warning" .label=${t.chaosNames[kind] ?? kind}></wdl-badge>`)}
        <span class="soft num">${t.took(attempt.durationMs)}</span>
        <span class="attempt__when num">${showInstant(attempt.attemptedAt)}</span>
      </div>
      ${
        responseBody === null || responseBody === ''
          ? nothing
          : html`<wdl-code-view .label=${t.body} .text=${responseBody}></wdl-code-view>`
      }
    </li>`;
  }

  private async redeliver(): Promise<void> {
    await this.act('redeliver', async () => {
      await this.bank.client.partner.redeliverWebhook({ deliveryId: this.id_ });
      this.done = this.t.webhooks.redelivered;
      this.announce(this.done);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-delivery': DeliveryElement;
  }
}
