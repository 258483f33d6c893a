import { html, type TemplateResult } from 'lit';
import { asPart } from '../screen/application-part.js';
import type { VerifyStep } from './identity-verify.state.js';
import type { VerifyView } from './identity-verify.view.js';

/** Steps that other screens show inside this one. */
export type PartStep = Extract<
  VerifyStep,
  'document' | 'face' | 'video' | 'card' | 'other-device' | 'review'
>;

type Part = NonNullable<VerifyView['part']>;

/** The screens that stand inside this one. Each registers itself with the later parts. */
const parts: Readonly<
  Record<PartStep, (part: Part, header: TemplateResult, linkBase: string) => TemplateResult>
> = {
  document: (part, header) =>
    html`<wdl-identity-document data-part ${asPart(part)}>${header}</wdl-identity-document>`,
  face: (part, header) => html`<wdl-identity-face data-part ${asPart(part)}>${header}</wdl-identity-face>`,
  video: (part, header) =>
    html`<wdl-identity-appointment data-part ${asPart(part)}>${header}</wdl-identity-appointment>`,
  card: (part, header) => html`<wdl-account-bind data-part ${asPart(part)}>${header}</wdl-account-bind>`,
  'other-device': (part, header, linkBase) =>
    html`<wdl-identity-continue data-part .linkBase=${linkBase} ${asPart(part)}
      >${header}</wdl-identity-continue
    >`,
  review: (part, header) =>
    html`<wdl-identity-review data-part ${asPart(part)}>${header}</wdl-identity-review>`,
};

/** Renders the screen that shows a step. */
export const renderPart = (step: PartStep, { part, header, linkBase }: VerifyView): TemplateResult =>
  part === undefined ? html`` : parts[step](part, header, linkBase);
