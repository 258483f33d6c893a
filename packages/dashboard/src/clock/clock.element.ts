import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { WdlEvent } from '@weidongli/contracts/partner';
import type { SandboxClock, SandboxSetClockInput } from '@weidongli/contracts/sandbox';
import { eventColumns } from '../events/event-columns.js';
import { showInstant } from '../parts/format.js';
import { PageElement } from '../parts/page.element.js';
import { hrefOf } from '../shell/router.js';
import { monthLater, readDay } from './clock.rules.js';

/** What the last move of the clock brought. */
interface Move {
  readonly to: string;
  readonly events: readonly WdlEvent[];
  readonly reached: boolean;
}

/**
 * Shows the bank's clock and moves it.
 *
 * @tagname wdl-dashboard-clock
 */
export class ClockElement extends PageElement {
  static override styles = [
    PageElement.styles,
    css`
      .now {
        font-size: min(var(--_font-size-6), 7.4vw);
        font-weight: var(--_font-weight-strong);
        line-height: 1.2;
        letter-spacing: -0.01em;
      }
      .clock {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-4) var(--_space-6);
        align-items: end;
        justify-content: space-between;
      }
      .state {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2);
        align-items: center;
        margin-top: var(--_space-1);
        color: var(--_color-text-2);
      }
      .ways {
        display: grid;
        gap: var(--_space-3);
        padding-top: var(--_space-4);
        border-top: var(--_border-thin) solid var(--_color-border);
      }
      .day {
        display: grid;
        grid-template-columns: minmax(0, 220px) auto;
        gap: var(--_space-3);
        align-items: start;
        justify-content: start;
      }
      .day wdl-button {
        /* Beside the box of the field, under its label. */
        margin-top: 25px;
      }
    `,
  ];

  @state() private move: Move | undefined;
  @state() private day = '';
  @state() private dayProblem = '';

  private readonly clock = this.live(() => this.bank.client.sandbox.getClock(), 1000);

  protected override render(): TemplateResult {
    const t = this.t.clock;
    const clock = this.clock.value;
    return this.page(
      { title: t.title, lead: t.lead },
      clock === undefined
        ? this.waiting()
        : html`${this.renderClock(clock)} ${this.renderMove()}
            <wdl-dashboard-snapshots
              .bank=${this.bank}
              .t=${this.t}
              .route=${this.route}
            ></wdl-dashboard-snapshots>
            <wdl-dashboard-state-digest
              .bank=${this.bank}
              .t=${this.t}
              .route=${this.route}
            ></wdl-dashboard-state-digest>`,
    );
  }

  private renderClock({ now, mode }: SandboxClock): TemplateResult {
    const t = this.t.clock;
    const isFrozen = mode === 'FROZEN';
    return html`<section class="card">
      <div class="clock">
        <div>
          <h2 class="soft" id="now">${t.now}</h2>
          <p class="now num" aria-labelledby="now">${showInstant(now)}</p>
          <p class="state">
            <wdl-badge
              kind=${isFrozen ? 'warning' : 'success'}
              .label=${isFrozen ? this.t.shell.frozen : this.t.shell.running}
            ></wdl-badge>
            ${isFrozen ? t.frozen : t.running}
          </p>
        </div>
        ${this.button('mode', isFrozen ? t.run : t.freeze, () =>
          this.set('mode', { mode: isFrozen ? 'RUNNING' : 'FROZEN' }),
        )}
      </div>
      <div class="ways">
        <h2 class="card__title">${t.ahead}</h2>
        <div class="actions">
          ${this.button('40s', t.by40s, () => this.set('40s', { advanceBy: 'PT40S' }))}
          ${this.button('10min', t.by10min, () => this.set('10min', { advanceBy: 'PT10M' }))}
          ${this.button('day', t.byDay, () => this.set('day', { advanceBy: 'P1D' }))}
          ${this.button('month', t.byMonth, () => this.set('month', { advanceTo: monthLater(this.now) }))}
          ${this.button('due', t.nextDue, () => this.set('due', { until: 'next_due' }), 'primary')}
          ${this.button('cutoff', t.nextCutoff, () => this.set('cutoff', { until: 'next_cutoff' }))}
          ${this.button('idle', t.idle, () => this.set('idle', { until: 'idle' }))}
        </div>
        ${this.renderDay()}
      </div>
    </section>`;
  }

  private renderDay(): TemplateResult {
    const t = this.t.clock;
    return html`<div class="day">
      <wdl-text-field
        .label=${t.date}
        .value=${this.day}
        .hint=${t.dateHint}
        .error=${this.dayProblem}
        @wdl-input=${(event: CustomEvent<{ value: string }>) => {
          this.day = event.detail.value;
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key === 'Enter' && !event.isComposing) void this.goToDay();
        }}
      ></wdl-text-field>
      ${this.button('to', t.go, () => this.goToDay())}
    </div>`;
  }

  private renderMove(): TemplateResult {
    const t = this.t.clock;
    const { move } = this;
    return html`<section class="card card--table">
      <div class="card__head"><h2 class="card__title">${t.happened}</h2></div>
      ${move?.reached === false ? html`<wdl-notice kind="warning" .text=${t.notReached}></wdl-notice>` : nothing}
      <wdl-data-table
        .label=${t.happened}
        .columns=${eventColumns(this.t)}
        .rows=${move?.events ?? []}
        .keyOf=${({ id }: WdlEvent) => id}
        .hrefOf=${({ id }: WdlEvent) => hrefOf('events', [id])}
        .empty=${move === undefined ? t.notYet : t.nothing}
        .moreLabel=${this.t.shell.more}
      ></wdl-data-table>
    </section>`;
  }

  /** The bank's time as it was read last. */
  private get now(): string {
    return this.clock.value?.now ?? '';
  }

  private async goToDay(): Promise<void> {
    const day = readDay(this.day, this.now);
    this.dayProblem =
      'at' in day ? '' : day.problem === 'wrong' ? this.t.clock.dateWrong : this.t.clock.datePast;
    if ('at' in day && (await this.set('to', { advanceTo: day.at }))) this.day = '';
  }

  private async set(name: string, input: SandboxSetClockInput): Promise<boolean> {
    return this.act(name, async () => {
      const { now, events, reached } = await this.bank.client.sandbox.setClock(input, { timeoutMs: 120_000 });
      if (input.mode !== undefined) return;
      const ids = new Set(events);
      const known = ids.size === 0 ? [] : await this.bank.events.read();
      this.move = { to: now, events: known.filter(({ id }) => ids.has(id)), reached };
      this.announce(this.t.clock.moved(showInstant(now), this.move.events.length));
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wdl-dashboard-clock': ClockElement;
  }
}
