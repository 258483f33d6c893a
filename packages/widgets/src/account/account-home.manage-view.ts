import { formatMoney, toFen } from '@weidongli/finance/money';
import type { Account } from '@weidongli/contracts/account';
import { html, nothing, type TemplateResult } from 'lit';
import { renderMissing, renderNews, renderProblem } from './account-home.problem-view.js';
import { shownAccount } from './account-home.state.js';
import type { AccountHomeView } from './account-home.view.js';

/** Renders how an account is frozen at once, opened again, and closed for good. */
export const renderManage = (view: AccountHomeView): TemplateResult => {
  const { state, t } = view;
  const account = shownAccount(state);
  return html`
    <h1 class="vh" tabindex="-1" data-heading>${t.titles.manage}</h1>
    ${renderProblem(view)} ${renderNews(view)}
    ${
      account === undefined || state.limits === undefined
        ? renderMissing(view)
        : html`${renderFreeze(view, account)} ${renderClose(view, account)}`
    }
  `;
};

const renderFreeze = ({ state, t, act, open }: AccountHomeView, { status }: Account): TemplateResult => {
  const frozen = status === 'FROZEN';
  const { order, work } = state;
  return html`<section class="card">
    <h2 class="card__title">${frozen ? t.unfreezeTitle : t.freezeTitle}</h2>
    <p class="soft">${frozen ? t.unfreezeText : t.freezeText}</p>
    <wdl-button
      kind="second"
      .label=${frozen ? t.unfreeze : t.freeze}
      .busyLabel=${t.working}
      .busy=${work === 'freeze' || (work === 'order' && order?.kind === 'unfreeze')}
      @click=${() => {
        if (frozen) act({ type: 'unfreeze' });
        else open({ kind: 'freeze' });
      }}
    ></wdl-button>
  </section>`;
};

const renderClose = (view: AccountHomeView, account: Account): TemplateResult => {
  const { state, t, open } = view;
  const obstacles = state.limits?.closingObstacles ?? [];
  const isFrozen = account.status === 'FROZEN';
  const { order, work } = state;
  return html`<section class="card">
      <h2 class="card__title">${t.closeTitle}</h2>
      <p class="soft">${isFrozen ? t.closeFrozen : obstacles.length > 0 ? t.closeNot : t.closeText}</p>
      ${
        isFrozen || obstacles.length > 0
          ? nothing
          : html`<wdl-button
              kind="danger"
              .label=${t.closeAccount}
              .busyLabel=${t.working}
              .busy=${work === 'order' && order?.kind === 'close'}
              @click=${() => {
                open({ kind: 'close' });
              }}
            ></wdl-button>`
      }
    </section>
    ${isFrozen || obstacles.length === 0 ? nothing : renderObstacles(view, account, obstacles)}`;
};

/** Renders what stands in the way of closing, and what to do about each. */
const renderObstacles = (
  { t, show }: AccountHomeView,
  account: Account,
  obstacles: readonly string[],
): TemplateResult => {
  const balance = formatMoney(toFen(account.balance.ledger));
  return html`<wdl-list
    >${obstacles.map((obstacle) => {
      // The one thing that can be done right here.
      const isHere = obstacle === 'BALANCE';
      return html`<wdl-row
        ?interactive=${isHere}
        .label=${t.obstacles[obstacle] ?? t.obstacleOther}
        .sub=${t.obstacleTodos[obstacle] ?? t.obstacleTodoOther}
        .value=${isHere ? t.money(balance) : ''}
        @click=${() => {
          if (isHere) show('transfer', 'OUT');
        }}
      ></wdl-row>`;
    })}</wdl-list
  >`;
};
