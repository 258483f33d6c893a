import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { businessDate, showDate } from '../screen/show-date.js';
import { questionsOf } from './wealth-assess.state.js';
import type { AssessView } from './wealth-assess.view.js';

/** Renders the shape of the first screen while the questions are read. */
export const renderLoading = ({ t }: AssessView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full', 'full']}></wdl-skeleton>
`;

/** Renders what the questionnaire is for, how long it is, how often it may be answered, and what becomes of the answers. */
export const renderIntro = (view: AssessView): TemplateResult => {
  const { state, t } = view;
  return html`
    ${renderNews(view)}
    <div class="head">
      <h1 class="head__title" tabindex="-1">${t.headingIntro}</h1>
      <p class="head__lead">${t.leadIntro}</p>
    </div>
    <section class="card"><wdl-amount-list .rows=${factRows(view)}></wdl-amount-list></section>
    <wdl-notice .text=${t.purpose}></wdl-notice>
    ${state.owner === undefined ? nothing : html`<p class="note pad">${t.keptIntro}</p>`}
  `;
};

const factRows = ({ state, t }: AssessView): readonly AmountRow[] => {
  const { questionnaire, suitability } = state;
  const assessment = suitability?.status === 'VALID' ? suitability.assessment : null;
  return [
    { label: t.countRow, value: t.count(questionsOf(state).length) },
    { label: t.leftTodayRow, value: t.times(questionnaire?.attemptsLeftToday ?? 0) },
    { label: t.leftYearRow, value: t.times(questionnaire?.attemptsLeft ?? 0) },
    ...(assessment === null
      ? []
      : [
          { label: t.typeNowRow, value: t.investors[assessment.level] ?? assessment.level },
          { label: t.typeUntilRow, value: showDate(businessDate(assessment.validUntil), t) },
        ]),
  ];
};

/** Says that the result has expired, or that the questions are others than those that were answered before. */
const renderNews = ({ state, t }: AssessView): TemplateResult => {
  const { suitability, renewed } = state;
  const until = suitability?.status === 'EXPIRED' ? suitability.assessment?.validUntil : undefined;
  return html`${
    until === undefined
      ? nothing
      : html`<wdl-notice kind="warning" .text=${t.expired(showDate(businessDate(until), t))}></wdl-notice>`
  }${renewed ? html`<wdl-notice data-renewed kind="warning" .text=${t.renewed}></wdl-notice>` : nothing}`;
};

/** Renders the way on: begin, or go on where the customer was and the way to start over. */
export const renderIntroActions = ({ state, t, act }: AssessView): TemplateResult => {
  const isResumed = Object.keys(state.answers).length > 0;
  const begin = (): void => {
    act({ type: 'begin' });
  };
  return isResumed
    ? html`<wdl-action-bar slot="footer" pair>
        <wdl-button
          kind="second"
          .label=${t.startOver}
          @click=${() => {
            act({ type: 'restart' });
          }}
        ></wdl-button>
        <wdl-button .label=${t.goOn(state.place + 1)} @click=${begin}></wdl-button>
      </wdl-action-bar>`
    : html`<wdl-action-bar slot="footer">
        <wdl-button .label=${t.begin} @click=${begin}></wdl-button>
      </wdl-action-bar>`;
};
