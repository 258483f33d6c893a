import { html, nothing, type TemplateResult } from 'lit';
import type * as laterParts from './account-open.later.js';
import type { OpenClass } from './account-open.state.js';
import type { OpenView } from './account-open.view.js';

/** Parts of the first screen that something must be done for. */
export type IntroLater = Pick<
  typeof laterParts,
  'classError' | 'renderErrors' | 'renderOver' | 'renderProblem'
>;

const classes: readonly OpenClass[] = ['II', 'III'];

/** Renders the first screen: what is needed, how long it takes, and what the account can do. */
export const renderIntro = (view: OpenView, later: IntroLater | undefined): TemplateResult => html`
  <div class="head">
    <h1 class="head__title" tabindex="-1" data-heading>${view.t.heading}</h1>
    <p class="head__lead">${view.t.lead}</p>
  </div>
  ${later?.renderOver(view) ?? nothing} ${later?.renderErrors(view) ?? nothing}
  ${later?.renderProblem(view) ?? nothing}
  <section class="card">
    <h2 class="card__title">${view.t.needTitle}</h2>
    <ul class="soft stack" role="list">
      ${view.t.needs.map((need) => html`<li>${need}</li>`)}
    </ul>
  </section>
  ${view.givenClass === undefined ? renderChoice(view, later) : renderClass(view, view.givenClass)}
  <p class="note pad">${view.t.resumeNote}</p>
`;

/** Renders the button of the first screen. */
export const renderIntroActions = ({ state, t, act }: OpenView): TemplateResult => html`
  <wdl-action-bar slot="footer">
    <wdl-button
      .label=${t.begin}
      .busyLabel=${t.working}
      .busy=${state.work === 'start'}
      @click=${() => {
        act({ type: 'start' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;

const renderClass = ({ t }: OpenView, accountClass: OpenClass): TemplateResult =>
  html`<section class="card">
    <h2 class="card__title">${t.classNames[accountClass]}</h2>
    <p class="soft">${t.classTexts[accountClass]}</p>
  </section>`;

const renderChoice = ({ state, t, act }: OpenView, later: IntroLater | undefined): TemplateResult =>
  html`<section class="stack">
    <h2 class="card__title pad">${t.classTitle}</h2>
    <wdl-option-list
      data-field="class"
      .label=${t.classTitle}
      .options=${classes.map((value) => ({ value, label: t.classNames[value], sub: t.classTexts[value] }))}
      .value=${state.accountClass ?? ''}
      .error=${later?.classError(state, t) ?? ''}
      @wdl-change=${({ detail }: CustomEvent<{ value: OpenClass }>) => {
        act({ type: 'class-chosen', accountClass: detail.value });
      }}
    ></wdl-option-list>
  </section>`;
