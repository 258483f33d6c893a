import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { SandboxFault } from '@weidongli/contracts/sandbox';
import type { Column } from '../parts/data-table.element.js';
import { shortId } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { blankFault, readFault, type EnteredFault, type FaultProblem } from './fault.rules.js';

/**
 * Plants faults, lists those that wait for their calls, removes them.
 *
 * @tagname wdl-dashboard-faults
 */
export class FaultsElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .send {
        justify-self: start;
      }
    `,
  ];

  @state() private entered = blankFault;
  @state() private problem: FaultProblem | '' = '';
  @state() private done = '';

  private readonly faults = this.live(async () => (await this.bank.client.sandbox.listFaults()).data);

  protected override render(): TemplateResult {
    const t = this.t.faults;
    const rows = this.faults.value;
    const clear = this.button('clear', t.clear, () => this.clear(), 'danger');
    return this.page(
      { title: t.title, lead: t.lead },
      html`${this.renderForm()}
      ${this.done === '' ? nothing : html`<wdl-notice kind="success" .text=${this.done}></wdl-notice>`}
      ${
        rows === undefined
          ? this.waiting()
          : html`<section class="card card--table">
              <div class="card__head">
                <h2 class="card__title">${t.planted}</h2>
                ${rows.length === 0 ? nothing : clear}
              </div>
              <wdl-data-table
                .label=${t.planted}
                .columns=${this.columns}
                .rows=${rows}
                .keyOf=${({ id }: SandboxFault) => id}
                .empty=${t.none}
                .moreLabel=${this.t.shell.more}
              ></wdl-data-table>
            </section>`
      }`,
    );
  }

  private get columns(): readonly Column<SandboxFault>[] {
    const t = this.t.faults;
    return [
      { label: t.target, cell: ({ operation, eventType }) => operation ?? eventType ?? '', mono: true },
      { label: t.effect, cell: ({ effect }) => effect, mono: true },
      {
        label: t.customer,
        cell: ({ customerId }) => (customerId === null ? t.anyCustomer : shortId(customerId)),
      },
      { label: t.calls, cell: ({ calls }) => calls, figures: true },
      { label: t.remaining, cell: ({ remaining }) => remaining, figures: true },
      {
        label: t.what,
        cell: (fault) =>
          html`<wdl-button
            small
            kind="quiet"
            .label=${t.remove}
            .accessibleLabel=${`${t.remove} ${fault.operation ?? fault.eventType ?? ''} ${fault.effect}`}
            @click=${() => void this.removeOne(fault)}
          ></wdl-button>`,
      },
    ];
  }

  private renderForm(): TemplateResult {
    const t = this.t.faults;
    const isCall = this.entered.on === 'call';
    return html`<section class="card">
      <h2 class="card__title">${t.addTitle}</h2>
      <div class="fields">
        ${this.renderChoice('on', t.on, { call: t.onCall, delivery: t.onDelivery })}
        ${
          isCall
            ? this.renderText('target', t.operation, t.operationHint, t.operationWrong)
            : this.renderText('target', t.eventType, t.eventTypeHint, t.operationWrong)
        }
        ${
          isCall
            ? this.renderChoice('callKind', t.kind, t.callKinds)
            : this.renderChoice('deliveryKind', t.kind, t.deliveryKinds)
        }
        ${
          isCall && this.entered.callKind === 'status'
            ? this.renderText('status', t.status, t.statusHint, t.statusWrong)
            : nothing
        }
        ${
          isCall && this.entered.callKind === 'latency'
            ? this.renderText('latency', t.latency, t.latencyHint, t.latencyWrong)
            : nothing
        }
        ${this.renderChoice('way', t.which, t.ways)}
        ${this.renderText('count', t.count, t.countHint, t.countWrong)}
        ${isCall ? this.renderText('customerRef', t.customerRef, t.customerRefHint) : nothing}
      </div>
      <div class="send">${this.button('add', t.add, () => this.add(), 'primary')}</div>
    </section>`;
  }

  private renderChoice(
    name: keyof EnteredFault,
    label: string,
    choices: Readonly<Record<string, string>>,
  ): TemplateResult {
    return html`<wdl-select-field
      .label=${label}
      .value=${this.entered[name]}
      .options=${Object.entries(choices).map(([value, text]) => ({ value, label: text }))}
      @wdl-change=${(event: CustomEvent<{ value: string }>) => this.enter(name, event.detail.value)}
    ></wdl-select-field>`;
  }

  private renderText(name: keyof EnteredFault, label: string, hint: string, error = ''): TemplateResult {
    return html`<wdl-text-field
      .label=${label}
      .hint=${hint}
      .error=${this.problem === name ? error : ''}
      .value=${this.entered[name]}
      @wdl-input=${(event: CustomEvent<{ value: string }>) => this.enter(name, event.detail.value)}
    ></wdl-text-field>`;
  }

  private enter(name: keyof EnteredFault, value: string): void {
    const { on } = this.entered;
    this.entered = { ...this.entered, [name]: value };
    // What is struck is named differently: the example of the other kind helps nobody.
    if (name === 'on' && value !== on)
      this.entered = { ...this.entered, target: value === 'call' ? 'loan.draw' : 'loan.disbursed' };
  }

  private async add(): Promise<void> {
    const fault = readFault(this.entered);
    this.problem = typeof fault === 'string' ? fault : '';
    if (typeof fault === 'string') return;
    await this.act('add', async () => {
      const { operation, eventType, effect } = await this.bank.client.sandbox.addFault(fault);
      this.tell(this.t.faults.planting(`${operation ?? eventType ?? ''} ${effect}`));
    });
  }

  private async removeOne({ id }: SandboxFault): Promise<void> {
    await this.act('remove', async () => {
      const { removed } = await this.bank.client.sandbox.removeFault({ faultId: id });
      this.tell(this.t.faults.cleared(removed));
    });
  }

  private async clear(): Promise<void> {
    await this.act('clear', async () => {
      const { removed } = await this.bank.client.sandbox.clearFaults();
      this.tell(this.t.faults.cleared(removed));
    });
  }

  private tell(text: string): void {
    this.done = text;
    this.announce(text);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-faults': FaultsElement;
  }
}
