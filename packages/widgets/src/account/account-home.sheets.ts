import { html, nothing, type TemplateResult } from 'lit';
import type { SheetState } from '../screen/document-view.js';
import type { AccountHomeEvent } from './account-home.state.js';
import type { AccountHomeSheet, AccountHomeView } from './account-home.view.js';

/** What a sheet asks before something is done. */
interface Question {
  readonly title: string;
  readonly texts: readonly string[];
  readonly no: string;
  readonly yes: string;
  readonly event: AccountHomeEvent;
}

const questionOf = ({ state, t }: AccountHomeView, sheet: AccountHomeSheet): Question => {
  switch (sheet.kind) {
    case 'freeze':
      return { ...t.freezeQuestion, event: { type: 'freeze' } };
    case 'close':
      return { ...t.closeQuestion, event: { type: 'close' } };
    case 'unbind': {
      const { cardId } = sheet;
      const card = state.cards.find(({ id }) => id === cardId);
      const { title, ...question } = t.unbindQuestion;
      return { ...question, title: title(card?.last4 ?? ''), event: { type: 'unbind', cardId } };
    }
  }
};

/** Renders the question that is open, if one is: two ways on of the same size. */
export const renderSheet = (
  view: AccountHomeView,
  { sheet, close }: SheetState<AccountHomeSheet>,
): TemplateResult => {
  const question = sheet === undefined ? undefined : questionOf(view, sheet);
  return html`<wdl-sheet
    .open=${question !== undefined}
    .heading=${question?.title ?? ''}
    .closeLabel=${view.t.close}
    @wdl-close=${close}
  >
    ${question === undefined ? nothing : renderQuestion(view, question, close)}
  </wdl-sheet>`;
};

const renderQuestion = (
  { act }: AccountHomeView,
  { texts, no, yes, event }: Question,
  close: () => void,
): TemplateResult => html`
  ${texts.map((text) => html`<p>${text}</p>`)}
  <div class="pair">
    <wdl-button kind="second" .label=${no} @click=${close}></wdl-button>
    <wdl-button
      kind="danger"
      .label=${yes}
      @click=${() => {
        close();
        act(event);
      }}
    ></wdl-button>
  </div>
`;
