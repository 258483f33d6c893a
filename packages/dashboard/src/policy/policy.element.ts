import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type {
  PolicyExplanation,
  PolicyRow,
  SandboxChangePolicyInput,
  SandboxExplainPolicyInput,
} from '@weidongli/contracts/sandbox';
import type { Column } from '../parts/data-table.element.js';
import { showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';

const SCENES = ['VERIFICATION', 'ACCOUNT_OPENING', 'PASSWORD_CHANGE', 'LIMIT_CHANGE'] as const;

/**
 * Shows and changes what a customer must pass by scene, device and behaviour, and explains what one customer would have to.
 *
 * @tagname wdl-dashboard-policy
 */
export class PolicyElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .send {
        justify-self: start;
      }
    `,
  ];

  @state() private done = '';
  @state() private customerRef = '';
  @state() private scene: SandboxExplainPolicyInput['scene'] = 'ACCOUNT_OPENING';
  @state() private explanation: PolicyExplanation | undefined;

  private readonly policy = this.live(() => this.bank.client.sandbox.getPolicy());

  protected override render(): TemplateResult {
    const t = this.t.policy;
    const policy = this.policy.value;
    if (policy === undefined) return this.page({ title: t.title, lead: t.lead }, this.waiting());
    const { changedAt, rows } = policy;
    return this.page(
      { title: t.title, lead: t.lead },
      html`<p class="soft">${changedAt === null ? t.never : t.changedAt(showInstant(changedAt))}</p>
        ${this.done === '' ? nothing : html`<wdl-notice kind="success" .text=${this.done}></wdl-notice>`}
        ${SCENES.map((scene) => this.renderScene(scene, rows))} ${this.renderExplain()}`,
    );
  }

  private nameOf(scene: string): string {
    return this.t.reviews.scenes[scene] ?? scene;
  }

  private renderScene(scene: string, rows: readonly PolicyRow[]): TemplateResult {
    const t = this.t.policy;
    const columns: readonly Column<PolicyRow>[] = [
      { label: t.device, cell: ({ device }) => t.devices[device] ?? device },
      { label: t.behaviour, cell: ({ behaviour }) => t.behaviours[behaviour] ?? behaviour },
      { label: t.wanted, cell: (row) => this.renderChoice(row) },
    ];
    return html`<section class="card card--table">
      <div class="card__head"><h2 class="card__title">${this.nameOf(scene)}</h2></div>
      <wdl-data-table
        .label=${t.tableOf(this.nameOf(scene))}
        .columns=${columns}
        .rows=${rows.filter((row) => row.scene === scene)}
        .keyOf=${({ device, behaviour }: PolicyRow) => `${device} ${behaviour}`}
        .empty=${''}
        .moreLabel=${this.t.shell.more}
      ></wdl-data-table>
    </section>`;
  }

  private renderChoice(row: PolicyRow): TemplateResult {
    const { t } = this;
    const isMode = row.mode !== null;
    const options = isMode
      ? Object.entries(t.reviews.modes).map(([value, label]) => ({ value, label }))
      : [1, 2].map((count) => ({ value: String(count), label: t.policy.factors(count) }));
    const device = t.policy.devices[row.device] ?? row.device;
    const behaviour = t.policy.behaviours[row.behaviour] ?? row.behaviour;
    return html`<wdl-select-field
      .label=${t.policy.changeOf(device, behaviour)}
      .value=${row.mode ?? String(row.factors)}
      .options=${options}
      @wdl-change=${(event: CustomEvent<{ value: string }>) => this.change(row, event.detail.value)}
    ></wdl-select-field>`;
  }

  private async change(row: PolicyRow, value: string): Promise<void> {
    const { scene, device, behaviour } = row as SandboxChangePolicyInput;
    const wanted =
      row.mode === null
        ? { factors: Number(value) }
        : { mode: value as SandboxChangePolicyInput['mode'] & string };
    this.done = '';
    await this.act('change', async () => {
      await this.bank.client.sandbox.changePolicy({ scene, device, behaviour, ...wanted });
      this.done = this.t.policy.changed;
      this.announce(this.done);
    });
  }

  private renderExplain(): TemplateResult {
    const { t, explanation } = this;
    return html`<section class="card">
      <h2 class="card__title">${t.policy.explainTitle}</h2>
      <div class="fields">
        <wdl-text-field
          .label=${t.policy.customerRef}
          .hint=${t.policy.customerRefHint}
          .value=${this.customerRef}
          @wdl-input=${(event: CustomEvent<{ value: string }>) => {
            this.customerRef = event.detail.value;
          }}
        ></wdl-text-field>
        <wdl-select-field
          .label=${t.policy.scene}
          .value=${this.scene}
          .options=${SCENES.map((value) => ({ value, label: this.nameOf(value) }))}
          @wdl-change=${(event: CustomEvent<{ value: string }>) => {
            this.scene = event.detail.value as SandboxExplainPolicyInput['scene'];
          }}
        ></wdl-select-field>
      </div>
      <div class="send">${this.button('explain', t.policy.explain, () => this.explain())}</div>
      ${explanation === undefined ? nothing : this.renderExplanation(explanation)}
    </section>`;
  }

  private renderExplanation({ row, devicesUsed, failures }: PolicyExplanation): TemplateResult {
    const { policy, reviews } = this.t;
    const wanted =
      row.mode === null ? policy.factors(row.factors ?? 1) : (reviews.modes[row.mode] ?? row.mode);
    const facts: readonly (readonly [string, string])[] = [
      [policy.device, policy.devices[row.device] ?? row.device],
      [policy.behaviour, policy.behaviours[row.behaviour] ?? row.behaviour],
      [policy.wanted, wanted],
    ];
    return html`<div role="status">
        <dl class="facts">
          ${facts.map(
            ([name, text]) =>
              html`<dt>${name}</dt>
                <dd>${text}</dd>`,
          )}
        </dl>
      </div>
      <p class="soft">${policy.explained(devicesUsed, failures)}</p>`;
  }

  private async explain(): Promise<void> {
    const customerRef = this.customerRef.trim();
    if (customerRef === '') return;
    await this.act('explain', async () => {
      this.explanation = await this.bank.client.sandbox.explainPolicy({ customerRef, scene: this.scene });
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-policy': PolicyElement;
  }
}
