import { html, nothing, type TemplateResult } from 'lit';
import type { AccountHomeView } from './account-home.view.js';

/** Renders the choice between several accounts; nothing where there is one. */
export const renderTabs = ({ state, t, act }: AccountHomeView): TemplateResult | typeof nothing =>
  state.accounts.length < 2
    ? nothing
    : html`<wdl-tabs
        .label=${t.accounts}
        .options=${state.accounts.map((account) => ({
          value: account.id,
          label: t.tab(t.classNames[account.class] ?? account.class, account.accountNumberMasked.slice(-4)),
        }))}
        .value=${state.accountId ?? ''}
        @wdl-change=${({ detail }: CustomEvent<{ value: string }>) => {
          act({ type: 'account-chosen', accountId: detail.value });
        }}
      ></wdl-tabs>`;
