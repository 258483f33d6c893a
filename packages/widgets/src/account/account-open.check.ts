import { judgePaymentPassword } from '@weidongli/finance/identifiers';
import { hasPassword, type OpenErrors, type OpenState, type PasswordProblem } from './account-open.state.js';

/** Judges what the customer said of themselves. */
export const checkedDetails = ({ details }: OpenState): OpenErrors => ({
  ...(details.occupation === undefined ? { occupation: 'missing' } : {}),
  ...(details.taxResidency === undefined ? { taxResidency: 'missing' } : {}),
  ...(details.purpose === undefined ? { purpose: 'missing' } : {}),
});

/** Judges a new password as far as the page can: what the bank knows of the customer it does not. */
const passwordProblem = (state: OpenState): PasswordProblem | undefined => {
  const verdict = judgePaymentPassword(state.password);
  // One that is there already was chosen by older rules.
  if (hasPassword(state)) return verdict === 'not-six-digits' ? verdict : undefined;
  return verdict === 'ok' ? undefined : verdict;
};

const checkedPassword = (state: OpenState, host: boolean): OpenErrors => {
  if (host) return state.isSealed ? {} : { password: 'not-typed' };
  const password = passwordProblem(state);
  if (password !== undefined) return { password };
  return hasPassword(state) || state.again === state.password ? {} : { again: 'different' };
};

/** Judges what is needed to open the account. `host` is whether the app around the page has a keyboard for secrets. */
export const checkedOpening = (state: OpenState, host: boolean): OpenErrors => {
  const documents = state.application?.documents ?? [];
  const isAccepted = documents.every(({ id }) => state.accepted.includes(id));
  return { ...(isAccepted ? {} : { consent: 'missing' }), ...checkedPassword(state, host) };
};
