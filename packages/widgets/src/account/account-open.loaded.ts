import type { IdentityApplication } from '@weidongli/contracts';
import { without } from '../screen/without.js';
import { startOpen, type OpenLoadedEvent, type OpenState, type OpenStep } from './account-open.state.js';

/** Prepares a state to be gone on from: what the customer entered stays, what was under way is dropped. */
export const resumedOpen = (state: OpenState): OpenState => without(state, 'work', 'problem');

const byStep: Readonly<Record<string, OpenStep>> = { DETAILS: 'details', CARD: 'card', OPENING: 'opening' };

const over: readonly string[] = ['CANCELLED', 'EXPIRED'];

/** Names what is shown of an application: all that is about who the customer is shows itself. */
export const stepOf = ({ status, step }: IdentityApplication): OpenStep => {
  if (over.includes(status)) return 'intro';
  return byStep[step ?? ''] ?? 'identity';
};

/** Drops the password: it is not needed any more, or has to be typed anew. */
export const withoutPassword = (state: OpenState): OpenState => ({
  ...state,
  ...{ password: '', again: '', isSealed: false },
});

/** Shows an application where it stands. A tick belongs to the document that could be read. */
export const withApplication = (before: OpenState, application: IdentityApplication): OpenState => {
  const state = without(before, 'work', 'problem', 'over');
  const step = stepOf(application);
  if (step === 'intro') {
    const { known, accountClass } = state;
    // What the customer said is deleted at the bank, and so it is here.
    return {
      ...{ ...startOpen, known, step, over: application.status },
      ...(accountClass === undefined ? {} : { accountClass }),
    };
  }
  // Opened meanwhile, by a request whose reply was lost or on another device: the list of accounts says which it is.
  if (application.status === 'COMPLETED') return { ...state, application, step: 'unknown', work: 'query' };
  const ids = application.documents.map(({ id }) => id);
  const next = { ...state, application, step, accepted: state.accepted.filter((id) => ids.includes(id)) };
  return step === before.step ? next : { ...without(next, 'listed'), errors: {} };
};

/** Steps that stay until the customer leaves them: something was sent. */
const sent: readonly OpenStep[] = ['unknown', 'done'];

/** Takes what was read: where the customer stands. What was entered stays. */
export const loaded = (
  state: OpenState,
  { application, known, accountClass }: OpenLoadedEvent,
): OpenState => {
  const next: OpenState = {
    ...without(state, 'work', 'problem'),
    // An account that came since may be the one that was opened here.
    known: state.step === 'loading' ? known : state.known,
    ...(state.accountClass === undefined && accountClass !== undefined ? { accountClass } : {}),
  };
  if (sent.includes(state.step)) return next;
  return application === undefined ? { ...next, step: 'intro' } : withApplication(next, application);
};
