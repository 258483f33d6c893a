import type { Context } from './context.js';
import { keepDocuments, type DocumentRef, type RenderedDocument } from './documents.js';
import type { OnboardingRecord } from './records-onboarding.js';
import {
  renderAccountContract,
  renderFaceConsent,
  renderIdentityNotice,
  renderTaxDeclaration,
} from './verification-documents.js';
import { FINAL, nextStep } from './verification.rules.js';

/** Keeps documents of an application. A consent to the face is asked for apart and may be declined. */
export const keepNotices = (
  ctx: Context,
  customerId: string,
  documents: readonly RenderedDocument[],
): OnboardingRecord['notices'] =>
  keepDocuments(ctx, documents, customerId).map((document: DocumentRef) => ({
    ...document,
    kind: document.kind,
    separate: document.kind === 'FACE_CONSENT',
  }));

/** Makes the documents of the consents: what is asked for and why, and the consent to the face where it is asked for. */
export const withNotices = (ctx: Context, application: OnboardingRecord): OnboardingRecord => {
  const { bankName } = ctx.tenant;
  const documents = [
    renderIdentityNotice(bankName, application),
    ...(application.mode === 'SIMPLE' ? [] : [renderFaceConsent(bankName)]),
  ];
  return { ...application, notices: keepNotices(ctx, application.customerId, documents) };
};

/** Makes the contracts of the account as soon as they are all that is left. */
export const withContracts = (ctx: Context, application: OnboardingRecord): OnboardingRecord => {
  const { accountClass, person, details, contracts } = application;
  if (nextStep(application) !== 'OPENING' || contracts.length > 0) return application;
  const nameMasked = person?.nameMasked ?? '';
  const documents = [
    renderAccountContract(ctx.tenant.bankName, nameMasked, accountClass ?? 'III'),
    renderTaxDeclaration(nameMasked, details?.taxResidency ?? 'CN'),
  ];
  return { ...application, contracts: keepNotices(ctx, application.customerId, documents) };
};

/** Names the documents that the present step shows. */
export const documentsShown = (application: OnboardingRecord): OnboardingRecord['notices'] => {
  if (FINAL.includes(application.status)) return [];
  const step = nextStep(application);
  return step === 'CONSENTS' ? application.notices : step === 'OPENING' ? application.contracts : [];
};
