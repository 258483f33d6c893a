import { html, type TemplateResult } from 'lit';
import { asPart } from '../screen/application-part.js';
import type { OpenPartView } from './account-open.view.js';

/** Renders the screen that finds out who the customer is, in place of this one. */
export const renderIdentity = ({ part, mode, linkBase, header }: OpenPartView): TemplateResult =>
  html`<wdl-identity-verify
    data-part
    scene="account-opening"
    .mode=${mode}
    .linkBase=${linkBase}
    ${asPart(part)}
    >${header}</wdl-identity-verify
  >`;

/** Renders the screen that binds a card, in place of this one. */
export const renderCardStep = ({ part, header }: OpenPartView): TemplateResult =>
  html`<wdl-account-bind data-part ${asPart(part)}>${header}</wdl-account-bind>`;
