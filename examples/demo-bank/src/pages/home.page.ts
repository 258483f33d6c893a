import { html, nothing, type TemplateResult } from 'lit';
import type { Account, Transaction } from '@weidongli/contracts/account';
import type { Brand } from '../brand.js';
import { icon } from '../icons.js';
import { dayText, moneyText } from '../format.js';
import { tabs, topBar } from '../shell/frame.js';

/** What is known of the customer's account. */
export interface AccountView {
  readonly account: Account | undefined;
  /** Says that the customer has no account yet. */
  readonly isNew: boolean;
  readonly movements: readonly Transaction[];
  /** Says that the customer has a line: then there may be loans to look at. */
  readonly borrows: boolean;
  /** Says that reading it did not work. */
  readonly failed: boolean;
  readonly reload: () => void;
}

/** Where the loan entry leads: event `wdl-loan-entry-complete`. */
export interface EntryOpening {
  /** `apply` for a customer who is invited and has no line yet. */
  readonly to?: string;
}

/** What the home page shows. */
export interface HomePage {
  readonly brand: Brand;
  readonly view: AccountView;
  /** Told when the customer wants to borrow, to look at a loan under way, or to apply for the first time. */
  readonly borrow: (event: CustomEvent<EntryOpening>) => void;
}

/** Texts of purposes: the platform sends codes, the bank has the words. */
const purposes: Readonly<Record<string, string>> = {
  OPENING_BALANCE: '开户存入',
  LOAN_DISBURSEMENT: '借款到账',
  LOAN_REPAYMENT: '还款',
  SALARY: '工资',
  CARD_PAYMENT: '刷卡消费',
  WEALTH_PURCHASE: '买理财',
  WEALTH_REFUND: '理财退回',
  WEALTH_REDEMPTION: '理财赎回',
  WEALTH_DIVIDEND: '分红',
  DEPOSIT_OPENING: '存定期',
  DEPOSIT_PAYOUT: '定期取出',
  TRANSFER_IN: '从银行卡转入',
  TRANSFER_OUT: '转到银行卡',
};

const balanceValue = ({ account, failed }: AccountView): TemplateResult => {
  if (account !== undefined)
    return html`<span class="host-hero__value"
      ><small>¥</small>${moneyText(account.balance.available)}</span
    >`;
  return failed ? html`<span>没有读到</span>` : html`<span class="host-skeleton" aria-hidden="true"></span>`;
};

const balanceCard = (view: AccountView): TemplateResult => html`
  <section class="host-card" aria-label="账户">
    <div class="host-hero"><span class="host-hero__label">账户余额</span>${balanceValue(view)}</div>
    ${
      view.failed
        ? html`<p class="host-error" role="alert">余额没有读出来。请检查网络，再试一次。</p>
            <button class="host-btn host-btn--second" type="button" @click=${view.reload}>再试一次</button>`
        : nothing
    }
  </section>
`;

const movementRow = ({ bookedAt, direction, amount, purpose }: Transaction): TemplateResult => html`
  <div class="host-kv__row">
    <dt>${dayText(bookedAt)} ${purposes[purpose] ?? '其他收支'}</dt>
    <dd><span class="host-num">${direction === 'CREDIT' ? '+' : '−'}${moneyText(amount)}</span></dd>
  </div>
`;

const movementsCard = ({ account, movements }: AccountView): TemplateResult => html`
  <section class="host-card" aria-labelledby="movements-title">
    <div class="host-card__head"><h2 class="host-card__title" id="movements-title">最近收支</h2></div>
    ${
      movements.length > 0
        ? html`<dl class="host-kv">${movements.map(movementRow)}</dl>`
        : html`<p class="host-soft">${account === undefined ? '' : '还没有收支'}</p>`
    }
  </section>
`;

const openCard = (): TemplateResult => html`
  <section class="host-card" aria-labelledby="open-title">
    <h2 class="host-card__title" id="open-title">在手机上开户</h2>
    <p class="host-soft">要用身份证、手机和一张储蓄卡，约5分钟。</p>
    <a class="host-btn" href="/open">去开户</a>
  </section>
`;

const accountCard = (): TemplateResult => html`
  <section class="host-card host-card--flush" aria-label="我的账户">
    <a class="host-row" href="/account">
      <span>我的账户<br /><span class="host-row__sub">转入转出、明细、限额和银行卡</span></span>
      <span class="host-row__go">${icon('chevron', 's')}</span>
    </a>
  </section>
`;

const loansCard = (): TemplateResult => html`
  <section class="host-card host-card--flush" aria-label="我的借款">
    <a class="host-row" href="/loan/home">
      <span>我的借款<br /><span class="host-row__sub">还款、合同和结清证明</span></span>
      <span class="host-row__go">${icon('chevron', 's')}</span>
    </a>
  </section>
`;

const wealthCard = (): TemplateResult => html`
  <section class="host-card host-card--flush" aria-label="理财">
    <a class="host-row" href="/wealth">
      <span>我的理财<br /><span class="host-row__sub">持有、收益和交易记录</span></span>
      <span class="host-row__go">${icon('chevron', 's')}</span>
    </a>
    <a class="host-row" href="/wealth/products">
      <span>理财和存款<br /><span class="host-row__sub">风险从低到高</span></span>
      <span class="host-row__go">${icon('chevron', 's')}</span>
    </a>
  </section>
`;

/** Draws the home page. The loan entry is a widget: it shows nothing to a customer who is not invited. */
export const homePage = ({ brand, view, borrow }: HomePage): TemplateResult => html`
  ${topBar(brand)}
  <main class="host-main">
    <h1 class="host-vh" tabindex="-1" data-heading>首页</h1>
    ${view.isNew ? openCard() : html`${balanceCard(view)} ${accountCard()}`}
    <wdl-loan-entry @wdl-loan-entry-complete=${borrow}></wdl-loan-entry>
    ${view.borrows ? loansCard() : nothing}
    ${view.isNew ? nothing : html`${wealthCard()} ${movementsCard(view)}`}
  </main>
  ${tabs('home')}
`;
