import { html, nothing, type TemplateResult } from 'lit';
import type { ChipChangeDetail } from '../kit/chip-group.element.js';
import type * as laterParts from './identity-appointment.later.js';
import { renderAtHand } from './identity-appointment.at-hand-view.js';
import { isChannel } from './identity-appointment.state.js';
import type { AppointmentView } from './identity-appointment.view.js';

/** Renders the first choice: who sits there. Both look the same, and neither is chosen beforehand. */
export const renderChannel = (
  view: AppointmentView,
  later: Pick<typeof laterParts, 'renderCancelWay' | 'renderErrors' | 'renderProblem'> | undefined,
): TemplateResult => {
  const { state, t, act } = view;
  const isMissed = state.application?.appointment?.status === 'MISSED';
  return html`
    <div class="head">
      <h1 class="head__title" tabindex="-1" data-heading>${t.headingChannel}</h1>
      <p class="head__lead">${t.channelLead}</p>
    </div>
    ${later?.renderErrors(view) ?? nothing} ${later?.renderProblem(view) ?? nothing}
    ${isMissed ? html`<wdl-notice .text=${t.missedBefore}></wdl-notice>` : nothing} ${renderChoice(view)}
    ${renderAtHand(t)}
    <wdl-notice .text=${t.howItComes}></wdl-notice>
    ${later?.renderCancelWay(view) ?? nothing}
    <wdl-action-bar slot="footer">
      <wdl-button
        .label=${t.chooseTime}
        .busy=${state.work === 'slots'}
        .busyLabel=${t.readingTimes}
        @click=${() => {
          act({ type: 'next' });
        }}
      ></wdl-button>
    </wdl-action-bar>
  `;
};

const renderChoice = ({ state, t, act }: AppointmentView): TemplateResult => html`
  <section class="card">
    <wdl-chip-group
      class="two"
      data-field="channel"
      .label=${t.channelLabel}
      .options=${t.channelOptions}
      .value=${state.channel ?? ''}
      .error=${state.errors.channel === undefined ? '' : t.channelMissing}
      @wdl-change=${({ detail: { value } }: CustomEvent<ChipChangeDetail>) => {
        if (isChannel(value)) act({ type: 'channel-chosen', channel: value });
      }}
    ></wdl-chip-group>
  </section>
`;
