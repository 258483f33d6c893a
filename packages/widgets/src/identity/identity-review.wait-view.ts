import type { IdentityApplication } from '@weidongli/contracts';
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineItem } from '../kit/timeline.element.js';
import type * as laterParts from './identity-review.later.js';
import type { IdentityReviewMessages } from './identity-review.messages.js';
import type { ReviewView } from './identity-review.view.js';
import { nearTime } from './near-time.js';

type Review = NonNullable<IdentityApplication['review']>;

/** Parts of the wait that it can be seen without. */
export type WaitLater = Pick<typeof laterParts, 'renderCancelWay'>;

/** Says what a person looks at. */
const lookedAt = (application: IdentityApplication, t: IdentityReviewMessages): string => {
  if (application.review?.isAppeal === true) return t.looksAgain;
  const doubtful = application.steps.find(({ status }) => status === 'IN_REVIEW');
  const known = doubtful === undefined ? undefined : t.looksAt[doubtful.name];
  return known ?? (application.mode === 'ADVANCED' ? t.looksTwice : t.looksAtAll);
};

/** Renders the wait: what is looked at, by when, what has happened and what is to come, and that the page may be left. */
export const renderWait = (view: ReviewView, later: WaitLater | undefined): TemplateResult => {
  const { state, t, now } = view;
  const { application } = state;
  const review = application?.review ?? null;
  if (application === undefined || review === null) return html`${renderHeading(t.headingReview, '')}`;
  const isLate = Date.parse(review.answerBy) < now;
  const time = isLate ? t.answerLate : t.answerBy(nearTime(review.answerBy, now, t));
  return html`
    ${renderHeading(
      review.isAppeal ? t.headingAppeal : t.headingReview,
      `${time}${lookedAt(application, t)}`,
    )}
    <section class="card">
      <wdl-timeline .label=${t.progressLabel} .items=${timelineOf(application, review, view)}></wdl-timeline>
    </section>
    <wdl-notice .text=${t.mayLeave}></wdl-notice>
    ${later?.renderCancelWay(view) ?? nothing} ${renderWaitActions(view)}
  `;
};

const renderHeading = (heading: string, text: string): TemplateResult =>
  html`<section class="card">
    <wdl-result data-heading .heading=${heading} .text=${text}></wdl-result>
  </section>`;

const timelineOf = (
  { phoneMasked, scene }: IdentityApplication,
  { submittedAt, isAppeal, ahead }: Review,
  { t, now }: ReviewView,
): readonly TimelineItem[] => [
  {
    state: 'done',
    stateLabel: t.labelDone,
    title: isAppeal ? t.appealSent : t.sent,
    time: nearTime(submittedAt, now, { ...t, todayAt: (time) => time }),
  },
  { state: 'now', stateLabel: t.labelNow, title: isAppeal ? t.appealLooked : t.looked, text: t.ahead(ahead) },
  {
    state: 'todo',
    stateLabel: t.labelTodo,
    title: t.told,
    ...(phoneMasked === null ? {} : { text: t.toldTo(phoneMasked) }),
  },
  {
    state: 'todo',
    stateLabel: t.labelTodo,
    title: scene === 'ACCOUNT_OPENING' ? t.goOnOpening : t.goOnVerifying,
    text: t.goOnText,
  },
];

const renderWaitActions = ({ state, t, takeWay, leave }: ReviewView): TemplateResult => html`
  <wdl-action-bar slot="footer" plain>
    ${
      state.application?.ways.includes('VIDEO') === true
        ? html`<wdl-button
            kind="second"
            .label=${t.byVideo}
            @click=${() => {
              takeWay('VIDEO');
            }}
          ></wdl-button>`
        : nothing
    }
    <wdl-button kind="quiet" .label=${t.home} @click=${leave}></wdl-button>
  </wdl-action-bar>
`;
