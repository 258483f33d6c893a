import { html, type TemplateResult } from 'lit';
import { renderChannel } from './identity-appointment.channel-view.js';
import type * as laterParts from './identity-appointment.later.js';
import type { AppointmentView } from './identity-appointment.view.js';

/** Parts of the screen that come after its first step. */
export type AppointmentLater = typeof laterParts;

/** Renders the screen of the present step; undefined while it needs parts that are not there yet. */
export const renderStep = (
  view: AppointmentView,
  later: AppointmentLater | undefined,
): TemplateResult | undefined => {
  switch (view.state.step) {
    case 'loading':
      return renderLoading(view);
    case 'channel':
      return renderChannel(view, later);
    case 'time':
      return later?.renderTime(view);
    case 'booked':
      return later?.renderBooked(view);
    case 'none':
      return later?.renderNone(view);
    case 'unknown':
      return later?.renderUnknown(view);
    case 'unavailable':
      // What could not be read at all has a stand-in.
      return undefined;
  }
};

const renderLoading = ({ t }: AppointmentView): TemplateResult => html`
  <wdl-skeleton .label=${t.loading} .lines=${['half', 'full']}></wdl-skeleton>
  <wdl-skeleton .lines=${['full', 'full']}></wdl-skeleton>
`;
