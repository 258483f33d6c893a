import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { SandboxState } from '@weidongli/contracts/sandbox';
import { showInstant, showNumber } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';

/**
 * Works out the digest of everything that the bank keeps, when asked: it reads every record.
 *
 * @tagname wdl-dashboard-state-digest
 */
export class StateDigestElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .digest {
        padding: var(--_space-3) var(--_space-4);
        border-radius: var(--_radius-2);
        background: var(--_color-surface-2);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @state() private digest: SandboxState | undefined;

  protected override render(): TemplateResult {
    const t = this.t.clock.hash;
    const { digest } = this;
    return html`<section class="card">
      <div class="card__head">
        <div>
          <h2 class="card__title">${t.title}</h2>
          <p class="soft">${t.lead}</p>
        </div>
        ${this.button('digest', t.compute, () => this.compute())}
      </div>
      ${this.renderProblem()}
      ${
        digest === undefined
          ? nothing
          : html`<p class="digest mono">${digest.stateHash}</p>
              <p class="note num">${showInstant(digest.now)} · ${t.records(showNumber(digest.records))}</p>`
      }
    </section>`;
  }

  private async compute(): Promise<void> {
    await this.act('digest', async () => {
      this.digest = await this.bank.client.sandbox.getState();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-state-digest': StateDigestElement;
  }
}
