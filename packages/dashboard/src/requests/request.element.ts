import { html, nothing, type TemplateResult } from 'lit';
import type { LoggedRequest } from '@weidongli/contracts/sandbox';
import { everyPage } from '../live/every-page.js';
import type { Live } from '../live/live.controller.js';
import { showDuration, showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { hrefOf } from '../shell/router.js';
import { statusBadge } from './status-badge.js';

/**
 * Shows one request of the log: headers and bodies both ways, and the time that it took.
 *
 * @tagname wdl-dashboard-request
 */
export class RequestElement extends PageElement {
  /** What has been answered does not change any more; only a request that was not found is looked for again. */
  private readonly request: Live<LoggedRequest | null> = this.live(
    async () => this.request.value ?? (await this.find()) ?? null,
    5000,
  );

  private async find(): Promise<LoggedRequest | undefined> {
    const { sandbox } = this.bank.client;
    const all = await everyPage((cursor) =>
      sandbox.listRequests({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }),
    );
    return all.find(({ id }) => id === this.route.parts[0]);
  }

  protected override render(): TemplateResult {
    const t = this.t.requests;
    const from = { href: hrefOf('requests'), label: t.back };
    const request = this.request.value;
    if (request === undefined) return this.page({ title: t.request, from }, this.waiting());
    if (request === null)
      return this.page({ title: t.request, from }, html`<wdl-empty .text=${t.missing}></wdl-empty>`);
    return this.page({ title: request.operation ?? t.noOperation, from }, this.renderRequest(request));
  }

  private renderRequest(request: LoggedRequest): TemplateResult {
    const t = this.t.requests;
    return html`${this.renderFacts(request)}
      <div class="columns">
        <section class="card">
          <h2 class="card__title">${t.requestHeaders}</h2>
          ${this.renderHeaders(request.requestHeaders)}
          <h2 class="card__title">${t.requestBody}</h2>
          ${this.renderBody(t.requestBody, request.requestBody)}
        </section>
        <section class="card">
          <h2 class="card__title">${t.responseHeaders}</h2>
          ${this.renderHeaders(request.responseHeaders)}
          <h2 class="card__title">${t.responseBody}</h2>
          ${this.renderBody(t.responseBody, request.responseBody)}
        </section>
      </div>`;
  }

  private renderFacts({
    method,
    path,
    status,
    problem,
    durationMs,
    bankTime,
    receivedAt,
    customerId,
  }: LoggedRequest): TemplateResult {
    const t = this.t.requests;
    return html`<section class="card">
      <dl class="facts">
        <dt>${t.path}</dt>
        <dd class="mono">${method} ${path}</dd>
        <dt>${t.status}</dt>
        <dd>
          ${statusBadge(status, this.t)}
          ${problem === null ? nothing : html`<span class="mono">${problem}</span>`}
        </dd>
        <dt>${t.duration}</dt>
        <dd class="num">${showDuration(durationMs)}</dd>
        <dt>${t.bankTime}</dt>
        <dd class="num">${showInstant(bankTime)}</dd>
        <dt>${t.receivedAt}</dt>
        <dd class="num">${showInstant(receivedAt)}</dd>
        ${
          customerId === null
            ? nothing
            : html`<dt>${t.customer}</dt>
                <dd class="mono">${this.link('customers', [customerId], customerId)}</dd>`
        }
      </dl>
    </section>`;
  }

  private renderHeaders(headers: Readonly<Record<string, string>>): TemplateResult {
    return html`<dl class="facts mono">
      ${Object.entries(headers).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`;
  }

  private renderBody(label: string, body: string | null): TemplateResult {
    return body === null || body === ''
      ? html`<p class="soft">${this.t.requests.noBody}</p>`
      : html`<wdl-code-view .label=${label} .text=${body}></wdl-code-view>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-request': RequestElement;
  }
}
