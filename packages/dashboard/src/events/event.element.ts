import { html, type TemplateResult } from 'lit';
import { showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { stateBadge } from '../parts/state-badge.js';
import { hrefOf } from '../shell/router.js';
import { eventName } from './event-columns.js';

/**
 * Shows one event as it is delivered.
 *
 * @tagname wdl-dashboard-event
 */
export class EventElement extends PageElement {
  private readonly event = this.live(
    () => this.bank.client.partner.getEvent({ eventId: this.route.parts[0] ?? '' }),
    10_000,
  );

  protected override render(): TemplateResult {
    const t = this.t.events;
    const event = this.event.value;
    const from = { href: hrefOf('events'), label: t.back };
    if (event === undefined) return this.page({ title: t.type, from }, this.waiting());
    const deliveries = hrefOf('webhooks', [], { event: event.id });
    return this.page(
      {
        title: t.names[event.type] ?? event.type,
        from,
        actions: html`<a class="link" href=${deliveries}>${t.deliveries}</a>`,
      },
      html`<section class="card">
          <dl class="facts">
            <dt>${t.code}</dt>
            <dd>${eventName(event.type, this.t)} <span class="mono soft">${event.type}</span></dd>
            <dt>${t.subject}</dt>
            <dd class="mono">${event.subject}</dd>
            <dt>${t.state}</dt>
            <dd>${stateBadge(event.data.status, this.t)}</dd>
            <dt>${t.time}</dt>
            <dd class="num">${showInstant(event.time)}</dd>
            <dt>${t.facts.id}</dt>
            <dd class="mono">${event.id}</dd>
            <dt>${t.facts.sequence}</dt>
            <dd class="mono">${event.wdlsequence}</dd>
          </dl>
        </section>
        <section class="card">
          <h2 class="card__title">${t.body}</h2>
          <wdl-code-view .label=${t.body} .text=${JSON.stringify(event)}></wdl-code-view>
        </section>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-event': EventElement;
  }
}
