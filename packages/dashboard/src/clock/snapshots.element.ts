import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Snapshot, SnapshotFork } from '@weidongli/contracts/sandbox';
import { everyPage } from '../live/every-page.js';
import type { Column } from '../parts/data-table.element.js';
import { showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';

/** A step that cannot be taken back, until it is confirmed. */
interface Pending {
  readonly what: 'restore' | 'delete';
  readonly snapshot: Snapshot;
}

/**
 * Takes snapshots of the bank, goes back to them, forks and deletes them.
 *
 * @tagname wdl-dashboard-snapshots
 * @fires {CustomEvent<string>} wdl-open-bank - The bank with this key is to be shown.
 */
export class SnapshotsElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .take {
        display: grid;
        grid-template-columns: minmax(0, 320px) auto;
        gap: var(--_space-3);
        align-items: start;
        justify-content: start;
      }
      .take wdl-button {
        margin-top: 25px;
      }
      .notices {
        display: grid;
        gap: var(--_space-2);
      }
      .forked {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2) var(--_space-4);
        align-items: center;
      }
    `,
  ];

  @state() private name = '';
  @state() private pending: Pending | undefined;
  @state() private done = '';
  @state() private fork: SnapshotFork | undefined;

  private readonly snapshots = this.live(
    () =>
      everyPage((cursor) =>
        this.bank.client.sandbox.listSnapshots({ limit: 100, ...(cursor === undefined ? {} : { cursor }) }),
      ),
    4000,
  );

  protected override render(): TemplateResult {
    const t = this.t.clock.snapshots;
    return html`<section class="card card--table">
        <div class="card__head">
          <div>
            <h2 class="card__title">${t.title}</h2>
            <p class="soft">${t.lead}</p>
          </div>
        </div>
        <div class="take">
          <wdl-text-field
            .label=${t.label}
            .value=${this.name}
            .hint=${t.labelHint}
            @wdl-input=${(event: CustomEvent<{ value: string }>) => {
              this.name = event.detail.value;
            }}
          ></wdl-text-field>
          ${this.button('take', t.take, () => this.take())}
        </div>
        ${this.renderNotices()}
        <wdl-data-table
          .label=${t.title}
          .columns=${this.columns}
          .rows=${this.snapshots.value ?? []}
          .keyOf=${({ id }: Snapshot) => id}
          .empty=${t.empty}
          .moreLabel=${this.t.shell.more}
        ></wdl-data-table>
      </section>
      ${this.renderConfirmation()}`;
  }

  private renderNotices(): TemplateResult | typeof nothing {
    const t = this.t.clock.snapshots;
    const { done, fork } = this;
    const problem = this.renderProblem();
    if (done === '' && fork === undefined && problem === nothing) return nothing;
    return html`<div class="notices">
      ${problem} ${done === '' ? nothing : html`<wdl-notice kind="success" .text=${done}></wdl-notice>`}
      ${
        fork === undefined
          ? nothing
          : html`<wdl-notice kind="success"
              ><div class="forked">
                <span>${t.forked(fork.tenantId)}</span>
                <span>${t.forkKey} <code class="mono">${fork.sandboxKey}</code></span>
                <wdl-button
                  kind="link"
                  .label=${t.openFork}
                  @click=${() => this.emit('wdl-open-bank', fork.sandboxKey)}
                ></wdl-button></div
            ></wdl-notice>`
      }
    </div>`;
  }

  private get columns(): readonly Column<Snapshot>[] {
    const t = this.t.clock.snapshots;
    return [
      { label: t.name, cell: (snapshot) => this.nameOf(snapshot) },
      { label: t.bankTime, cell: ({ bankTime }) => showInstant(bankTime), figures: true },
      { label: t.createdAt, cell: ({ createdAt }) => showInstant(createdAt), figures: true },
      {
        label: t.what,
        cell: (snapshot) =>
          html`<span class="actions">
            ${this.choice(t.restore, snapshot, () => {
              this.pending = { what: 'restore', snapshot };
            })}
            ${this.choice(t.fork, snapshot, () => void this.forkFrom(snapshot))}
            ${this.choice(t.delete, snapshot, () => {
              this.pending = { what: 'delete', snapshot };
            })}
          </span>`,
      },
    ];
  }

  /** Renders a button of a row; who does not see the row hears which snapshot it is about. */
  private choice(label: string, snapshot: Snapshot, work: () => void): TemplateResult {
    return html`<wdl-button
      small
      kind="quiet"
      .label=${label}
      .accessibleLabel=${`${label} ${this.nameOf(snapshot)}`}
      @click=${work}
    ></wdl-button>`;
  }

  private nameOf({ label }: Snapshot): string {
    return label ?? this.t.clock.snapshots.noName;
  }

  private renderConfirmation(): TemplateResult {
    const t = this.t.clock.snapshots;
    const { pending } = this;
    const isRestore = pending?.what === 'restore';
    const name = pending === undefined ? '' : this.nameOf(pending.snapshot);
    return html`<wdl-sheet
      .open=${pending !== undefined}
      .heading=${isRestore ? t.restoreTitle(name) : t.deleteTitle(name)}
      .closeLabel=${this.t.shell.close}
      @wdl-close=${() => {
        this.pending = undefined;
      }}
    >
      <p>${isRestore ? t.restoreText : t.deleteText}</p>
      <div class="pair">
        <wdl-button
          kind="second"
          .label=${this.t.shell.cancel}
          @click=${() => {
            this.pending = undefined;
          }}
        ></wdl-button>
        <wdl-button
          kind="danger"
          .label=${isRestore ? t.restore : t.delete}
          @click=${() => void this.confirm()}
        ></wdl-button>
      </div>
    </wdl-sheet>`;
  }

  private async confirm(): Promise<void> {
    const { pending } = this;
    this.pending = undefined;
    if (pending === undefined) return;
    await (pending.what === 'restore' ? this.restore(pending.snapshot) : this.deleteOne(pending.snapshot));
  }

  private async take(): Promise<void> {
    const label = this.name.trim();
    await this.act('take', async () => {
      const snapshot = await this.bank.client.sandbox.createSnapshot(label === '' ? {} : { label });
      this.name = '';
      this.tell(this.t.clock.snapshots.taken(this.nameOf(snapshot)));
    });
  }

  private async restore({ id }: Snapshot): Promise<void> {
    await this.act('restore', async () => {
      const t = this.t.clock.snapshots;
      const { now, deliveriesVoided } = await this.bank.client.sandbox.restoreSnapshot({ snapshotId: id });
      const voided = deliveriesVoided === 0 ? '' : t.voided(deliveriesVoided);
      this.tell(t.restored(showInstant(now)) + voided);
    });
  }

  private async forkFrom({ id }: Snapshot): Promise<void> {
    await this.act('fork', async () => {
      this.done = '';
      this.fork = await this.bank.client.sandbox.forkSnapshot({ snapshotId: id });
      this.announce(this.t.clock.snapshots.forked(this.fork.tenantId));
    });
  }

  private async deleteOne({ id }: Snapshot): Promise<void> {
    await this.act('delete', async () => {
      await this.bank.client.sandbox.deleteSnapshot({ snapshotId: id });
      this.tell(this.t.clock.snapshots.deleted);
    });
  }

  private tell(text: string): void {
    this.fork = undefined;
    this.done = text;
    this.announce(text);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-snapshots': SnapshotsElement;
  }
}
