import { html, type TemplateResult } from 'lit';
import type { ReceivedEvent } from '../bank-api.js';
import { timeText } from '../format.js';
import { icon } from '../icons.js';
import { backBar } from '../shell/frame.js';

/** What the page of events shows. */
export interface EventsPage {
  readonly events: readonly ReceivedEvent[];
  readonly loaded: boolean;
  readonly failed: boolean;
  readonly refresh: () => void;
}

const eventRow = ({ type, subject, time, verified }: ReceivedEvent): TemplateResult => html`
  <li class="host-event">
    <span class="host-event__type">${type}</span>
    <span class=${verified ? 'host-badge host-badge--success' : 'host-badge'}
      >${verified ? '已验签' : '未验签'}</span
    >
    <span class="host-event__subject">${subject}</span>
    <span class="host-event__time host-num">${timeText(time)}</span>
  </li>
`;

const content = ({ events, loaded }: EventsPage): TemplateResult => {
  if (events.length > 0)
    return html`<ol class="host-card host-card--flush host-list">
      ${events.map(eventRow)}
    </ol>`;
  return html`<section class="host-card host-empty">
    ${icon('tray')}
    <p>${loaded ? '还没有事件。借一笔款，这里就会收到。' : '正在读取'}</p>
  </section>`;
};

/** Draws the events that the bank's back end received by webhook, newest first. */
export const eventsPage = (page: EventsPage): TemplateResult => html`
  ${backBar('回调事件', '/me')}
  <main class="host-main">
    <p class="host-soft host-pad">银行后台收到的事件，先验签，再收下。</p>
    ${
      page.failed
        ? html`<p class="host-notice" role="alert">没有读到事件。请检查网络，再按一次刷新。</p>`
        : content(page)
    }
    <button class="host-btn host-btn--second" type="button" @click=${page.refresh}>刷新</button>
  </main>
`;
