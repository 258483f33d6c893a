import { formatMoney, toFen } from '@weidongli/finance/money';
import type { Account } from '@weidongli/contracts/account';
import { html, nothing, type TemplateResult } from 'lit';
import { showDay } from '../screen/show-date.js';
import { showMovement } from './account-home.movement.js';
import { roomOf } from './account-home.room.js';
import { shownAccount } from './account-home.state.js';
import type { AccountHomeView } from './account-home.view.js';

/** Movements that the first page shows. */
const few = 3;

/** Renders the first page: what is there, how it moves, where everything else is. */
export const renderMain = (view: AccountHomeView): TemplateResult => {
  const account = shownAccount(view.state);
  if (account === undefined) return renderNone(view);
  return html`${renderBalance(view, account)} ${renderRecent(view)} ${renderWays(view)}`;
};

const renderNone = ({ t, go }: AccountHomeView): TemplateResult =>
  html`<h1 class="vh" tabindex="-1" data-heading>${t.title}</h1>
    <section class="card">
      <wdl-empty icon="card" .text=${t.noAccount}>
        <wdl-button
          kind="second"
          small
          .label=${t.openAccount}
          @click=${() => {
            go('open');
          }}
        ></wdl-button>
      </wdl-empty>
    </section>`;

const renderBalance = (view: AccountHomeView, account: Account): TemplateResult => {
  const { t } = view;
  const { available, ledger, held } = account.balance;
  const isHeld = toFen(held) !== 0n;
  return html`<section class="card">
    <wdl-hero
      data-heading
      label-is-heading
      .label=${isHeld ? t.available : t.balance}
      sign="¥"
      .value=${formatMoney(toFen(available))}
    ></wdl-hero>
    <p class="soft account">
      <span>${t.classNames[account.class] ?? account.class}</span>
      <span class="num">${account.accountNumberMasked}</span>
      ${renderStatus(view, account)}
    </p>
    ${
      isHeld
        ? html`<wdl-amount-list
            .rows=${[
              { label: t.held, value: t.money(formatMoney(toFen(held))) },
              { label: t.ledger, value: t.money(formatMoney(toFen(ledger))) },
            ]}
          ></wdl-amount-list>`
        : nothing
    }
    ${renderHold(view, account)} ${renderActions(view, account)}
  </section>`;
};

const renderStatus = ({ t }: AccountHomeView, { status }: Account): TemplateResult | typeof nothing =>
  status === 'ACTIVE'
    ? nothing
    : html`<wdl-badge kind="warning" .label=${t.statuses[status] ?? t.statusOther}></wdl-badge>`;

/** Says what the account cannot do now, and what its class does not let it do. */
const renderHold = ({ state, t }: AccountHomeView, { status }: Account): TemplateResult | typeof nothing => {
  if (status === 'FROZEN') return html`<p class="soft">${t.frozenText}</p>`;
  const room = roomOf(state);
  const cap = state.limits?.balanceCap ?? null;
  return room === undefined || cap === null
    ? nothing
    : html`<p class="soft">${t.capText(formatMoney(toFen(cap)), formatMoney(room))}</p>`;
};

const renderActions = ({ t, show }: AccountHomeView, { status }: Account): TemplateResult => {
  const frozen = status === 'FROZEN';
  return html`<div class="pair">
    <wdl-button
      kind="second"
      .label=${frozen ? t.goUnfreeze : t.moves.OUT}
      @click=${() => {
        if (frozen) show('manage');
        else show('transfer', 'OUT');
      }}
    ></wdl-button>
    <wdl-button
      .label=${t.moves.IN}
      @click=${() => {
        show('transfer', 'IN');
      }}
    ></wdl-button>
  </div>`;
};

const renderRecent = ({ state, t, show }: AccountHomeView): TemplateResult => {
  const rows = state.recent.slice(0, few).map((movement) => ({
    label: t.movement(showDay(movement.bookedAt, t), t.purposes[movement.purpose] ?? t.purposeOther),
    value: showMovement(movement),
  }));
  return html`<section class="card">
    <div class="card__head">
      <h2 class="card__title">${t.recent}</h2>
      <wdl-button
        kind="link"
        small
        .label=${t.all}
        .accessibleLabel=${t.allStatements}
        @click=${() => {
          show('statement');
        }}
      ></wdl-button>
    </div>
    ${
      rows.length === 0
        ? html`<p class="soft">${t.noMovements}</p>`
        : html`<wdl-amount-list .rows=${rows}></wdl-amount-list>`
    }
  </section>`;
};

const renderWays = ({ t, show }: AccountHomeView): TemplateResult => {
  const ways = [
    { page: 'cards', label: t.cards, icon: 'card' },
    { page: 'limits', label: t.limits, icon: 'document' },
    { page: 'manage', label: t.manage, icon: 'receipt' },
  ] as const;
  return html`<wdl-list
    >${ways.map(
      ({ page, label, icon }) =>
        html`<wdl-row
          interactive
          .label=${label}
          .icon=${icon}
          @click=${() => {
            show(page);
          }}
        ></wdl-row>`,
    )}</wdl-list
  >`;
};
