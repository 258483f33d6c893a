import type { LoanApplication } from '@weidongli/contracts/loan';
import { canObject, isInvited, stepOf, type ApplyEvent, type ApplyState } from './loan-apply.state.js';
import { without } from '../screen/without.js';

/** Shows an application. Something typed for it, and ticks of documents that did not change, stay. */
export const withApplication = (state: ApplyState, application: LoanApplication): ApplyState => {
  const same = state.application?.id === application.id && state.application.version === application.version;
  const next = {
    ...without(
      state,
      'work',
      'problem',
      'challenge',
      'consentId',
      ...(same ? [] : (['acceptanceId'] as const)),
    ),
    application,

    errors: {},
    terms: same && state.terms,
    ...(application.offer === null ? {} : { offer: application.offer }),
  };
  return { ...next, step: state.step === 'appeal' && canObject(next) ? 'appeal' : stepOf(application) };
};

const isBlank = ({ step }: ApplyState): boolean => step === 'loading' || step === 'unavailable';

/** Takes what was read: where the customer stands. What was entered stays. */
export const loaded = (state: ApplyState, event: Extract<ApplyEvent, { type: 'loaded' }>): ApplyState => {
  const { invitation, application } = event;
  const known = { ...without(state, 'work', 'problem'), ...(invitation === undefined ? {} : { invitation }) };
  const fresh = isInvited(known) ? 'consent' : 'unavailable';
  if (application === undefined) return isBlank(state) ? { ...known, step: fresh } : known;
  // One that was taken back is over: the next visit starts anew, where that is possible.
  if (isBlank(state) && application.status === 'WITHDRAWN' && fresh === 'consent')
    return { ...known, lastId: application.id, step: fresh };
  return application.id === state.lastId ? known : withApplication(known, application);
};
