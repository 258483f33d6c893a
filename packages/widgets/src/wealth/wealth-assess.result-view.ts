import type { SuitabilityAssessment } from '@weidongli/contracts/wealth';
import { html, nothing, type TemplateResult } from 'lit';
import { businessDate, showDate, showDateTime, showDayTime } from '../screen/show-date.js';
import type { WealthAssessMessages } from './wealth-assess.messages.js';
import type { AssessView } from './wealth-assess.view.js';

/** Says what may be bought: below the lowest level there is none. */
const showMayBuy = (maxRisk: string, t: WealthAssessMessages): string => {
  const risk = t.risks[maxRisk] ?? maxRisk;
  return maxRisk === 'R1' ? risk : t.mayBuy(risk);
};

/** Renders the result: the type in words, what may be bought, why, until when, and what is kept. */
export const renderResult = (view: AssessView): TemplateResult => {
  const { state, t } = view;
  const { assessment } = state;
  if (assessment === undefined) return html``;
  const { level, maxRisk, lowest, validUntil, assessedAt, version } = assessment;
  return html`
    <wdl-receipt>
      <wdl-result
        slot="result"
        data-heading
        kind="success"
        .heading=${t.resultIs(t.investors[level] ?? level)}
        .text=${t.meanings[level] ?? ''}
      ></wdl-result>
      <wdl-amount-list
        .rows=${[
          { label: t.mayBuyRow, value: showMayBuy(maxRisk, t), strong: true },
          { label: t.validRow, value: showDate(businessDate(validUntil), t) },
          { label: t.assessedRow, value: showDateTime(assessedAt) },
          { label: t.versionRow, value: version },
        ]}
      ></wdl-amount-list>
    </wdl-receipt>
    <wdl-notice .text=${lowest ? t.lowestNote : t.overNote}></wdl-notice>
    ${renderReasons(view, assessment)}
    <p class="note pad">${t.evidence}</p>
    ${renderAgainNote(view)}
  `;
};

const renderReasons = (
  { t }: AssessView,
  { reasons }: SuitabilityAssessment,
): TemplateResult | typeof nothing => {
  const texts = reasons.flatMap((reason) => t.reasons[reason] ?? []);
  return texts.length === 0
    ? nothing
    : html`<section class="card" aria-label=${t.whyTitle}>
        <h2 class="card__title">${t.whyTitle}</h2>
        <ul class="soft stack" role="list">
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul>
      </section>`;
};

const renderAgainNote = ({ state, t }: AssessView): TemplateResult | typeof nothing => {
  const { attemptsLeftToday = 0, attemptsLeft = 0 } = state.questionnaire ?? {};
  return attemptsLeftToday === 0
    ? nothing
    : html`<p class="note pad">${t.againNote(attemptsLeftToday, attemptsLeft)}</p>`;
};

/** Renders the way out, and beside it the way to answer again while attempts are left. */
export const renderResultActions = ({ state, t, act, leave }: AssessView): TemplateResult =>
  (state.questionnaire?.attemptsLeftToday ?? 0) === 0
    ? html`<wdl-action-bar slot="footer" plain>
        <wdl-button .label=${t.finish} @click=${leave}></wdl-button>
      </wdl-action-bar>`
    : html`<wdl-action-bar slot="footer" plain pair>
        <wdl-button
          kind="second"
          .label=${t.again}
          @click=${() => {
            act({ type: 'restart' });
          }}
        ></wdl-button>
        <wdl-button .label=${t.finish} @click=${leave}></wdl-button>
      </wdl-action-bar>`;

const renderLeave = (label: string, leave: () => void): TemplateResult =>
  html`<wdl-action-bar slot="footer" plain>
    <wdl-button kind="second" .label=${label} @click=${leave}></wdl-button>
  </wdl-action-bar>`;

/** Renders that no attempt is left: when the next one is, why there is a limit, and the result that counts. */
export const renderExhausted = ({ state, t, leave }: AssessView): TemplateResult => {
  const { questionnaire, suitability } = state;
  const at = questionnaire?.nextAttemptAt ?? '';
  const when = at === '' ? '' : showDayTime(at, t);
  const current = suitability?.status === 'VALID' ? suitability.assessment : null;
  const isYear = questionnaire?.attemptsLeft === 0;
  return html`<section class="card">
      <wdl-result
        data-heading
        .heading=${t.exhaustedTitle}
        .text=${isYear ? t.exhaustedYear(when) : t.exhaustedToday(when)}
      ></wdl-result>
      ${
        current === null
          ? nothing
          : html`<wdl-amount-list
              .rows=${[
                { label: t.typeNowRow, value: t.investors[current.level] ?? current.level },
                { label: t.typeUntilRow, value: showDate(businessDate(current.validUntil), t) },
              ]}
            ></wdl-amount-list>`
      }
    </section>
    <p class="note pad">${t.exhaustedWhy}</p>
    ${renderLeave(t.home, leave)}`;
};

/** Renders that the customer is too young: no red page. */
export const renderRefused = ({ t, leave }: AssessView): TemplateResult =>
  html`<section class="card">
      <wdl-result data-heading .heading=${t.refusedTitle} .text=${t.refusedText}></wdl-result>
    </section>
    ${renderLeave(t.home, leave)}`;

/** Renders the query of answers whose reply never came. */
export const renderUnknown = ({ state, t, act }: AssessView): TemplateResult =>
  html`<section class="card">
      <wdl-result data-heading kind="warning" .heading=${t.unknownTitle} .text=${t.unknownText}></wdl-result>
    </section>
    ${
      state.problem === undefined
        ? nothing
        : html`<wdl-notice
            data-problem
            kind="warning"
            .text=${state.problem.code === 'unauthenticated' ? t.problemSignIn : t.unknownOffline}
          ></wdl-notice>`
    }
    <wdl-action-bar slot="footer" plain>
      <wdl-button
        .label=${t.queryAgain}
        .busyLabel=${t.querying}
        .busy=${state.work === 'query'}
        @click=${() => {
          act({ type: 'query' });
        }}
      ></wdl-button>
    </wdl-action-bar>`;
