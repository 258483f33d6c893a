import type { IdentityApplication } from '@weidongli/contracts';
import { html, nothing, type TemplateResult } from 'lit';

/** Renders that the application is being read. */
export const renderLoading = ({ t }: { readonly t: { readonly loading: string } }): TemplateResult => html`
  <wdl-skeleton .label=${t.loading}></wdl-skeleton>
  <wdl-skeleton .lines=${['half', 'full', 'full']}></wdl-skeleton>
`;

/** Says in the reviewer's words why a picture is wanted once more. */
export const renderWanted = ({
  state,
  t,
}: {
  readonly state: { readonly application?: IdentityApplication };
  readonly t: { readonly wantedNote: (note: string) => string };
}): TemplateResult | typeof nothing => {
  const note = state.application?.wanted?.note;
  return note === undefined ? nothing : html`<wdl-notice .text=${t.wantedNote(note)}></wdl-notice>`;
};
