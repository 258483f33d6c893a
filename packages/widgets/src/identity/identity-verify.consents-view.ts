import { html, nothing, type TemplateResult } from 'lit';
import type { AmountRow } from '../kit/amount-list.element.js';
import { renderHead } from './identity-verify.head-view.js';
import type * as laterParts from './identity-verify.later.js';
import type { VerifyView } from './identity-verify.view.js';

/** Renders the first screen: what is needed, how long it takes, and the notices to read. No camera, nothing ticked. */
export const renderConsents = (
  view: VerifyView,
  later: Pick<typeof laterParts, 'renderCancel' | 'renderProblem'> | undefined,
): TemplateResult => {
  const { state, t, open } = view;
  const { application } = state;
  const notices = application?.documents.filter(({ separate }) => !separate) ?? [];
  const isRaised = (application?.raisedFor.length ?? 0) > 0;
  return html`
    ${renderHead(view, { name: t.stepConsents, heading: t.headingConsents, lead: t.leadConsents })}
    ${later?.renderProblem(view) ?? nothing}
    ${isRaised ? html`<wdl-notice .text=${t.raised}></wdl-notice>` : nothing}
    <section class="card">
      <h2 class="card__title">${t.whatIsNeeded}</h2>
      <wdl-amount-list .rows=${neededRows(view)}></wdl-amount-list>
    </section>
    <section class="card card--flush">
      ${notices.map(
        ({ id, title }) =>
          html`<wdl-row
            interactive
            .label=${title}
            .sub=${t.tapToRead}
            @click=${() => {
              open({ agreementId: id });
            }}
          ></wdl-row>`,
      )}
    </section>
    ${later?.renderCancel(view) ?? nothing} ${renderConsentsActions(view)}
  `;
};

/** Says what to have ready, how long it takes, and that it costs nothing; a mode of the bank's own asks at least for the usual. */
const neededRows = ({ state, t }: VerifyView): readonly AmountRow[] => {
  const mode = state.application?.mode ?? 'STANDARD';
  return [
    { label: t.thingsLabel, value: t.things[mode] ?? t.things['STANDARD'] ?? '' },
    { label: t.timeLabel, value: t.time[mode] ?? t.time['STANDARD'] ?? '' },
    { label: t.costLabel, value: t.noCost },
  ];
};

const renderConsentsActions = ({ state, t, act }: VerifyView): TemplateResult => html`
  <wdl-action-bar slot="footer" .note=${t.readNote}>
    <wdl-button
      .label=${t.haveRead}
      .busy=${state.work === 'consent'}
      .busyLabel=${t.working}
      @click=${() => {
        act({ type: 'notices-read' });
      }}
    ></wdl-button>
  </wdl-action-bar>
`;
