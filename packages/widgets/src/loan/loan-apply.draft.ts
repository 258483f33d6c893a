import { draftKeeping, type Draft } from '../screen/draft-keeper.js';
import type { ApplyState } from './loan-apply.state.js';

/** Steps on which nothing is known yet, or nothing certain: what is kept stays. */
const unsure: readonly ApplyState['step'][] = ['loading', 'unavailable', 'unknown'];

/**
 * Says what is worth keeping of an application; once it is sent, nothing.
 *
 * An objection belongs to the application that was declined, all else to the invitation, which is one customer's.
 */
export const draftOf = (state: ApplyState): Draft | undefined => {
  const { step, invitation, application, employment = '', workplaceText, incomeText, statementText } = state;
  if (unsure.includes(step)) return undefined;
  if (application !== undefined && (step === 'declined' || step === 'appeal'))
    return {
      key: `loan-apply ${application.id}`,
      entered: application.appeal === null ? { statementText } : {},
    };
  if (invitation === undefined) return undefined;
  const isEntering = step === 'consent' || step === 'form';
  return {
    key: `loan-apply ${invitation.id}`,
    entered: isEntering ? { employment, workplaceText, incomeText } : {},
  };
};

/** Keeps what is entered for an application. */
export const keepDraft = draftKeeping(draftOf);
