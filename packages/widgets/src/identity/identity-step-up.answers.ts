import type { IdentityVerifyChallengeInput } from '@weidongli/contracts/identity';
import type { IdentityClient } from './identity.client.js';
import { secureKeySet, type SecureInput } from '../screen/secure-input.js';
import type { StepUpTools } from './identity-step-up.ports.js';
import type { StepUpState } from './identity-step-up.state.js';

/** What is sent besides the id of the challenge. */
export type Answer = Omit<IdentityVerifyChallengeInput, 'challengeId'>;

/**
 * Makes the answer in the way that was chosen. What is secret is sealed for the bank here, before it leaves the page.
 *
 * @returns undefined when the customer has given up in the app.
 */
export const answerOf = async (
  { method, entry, challenge, hasKeyboard }: StepUpState,
  client: Pick<IdentityClient, 'sealField'>,
  { capture, biometric, keyboard }: StepUpTools,
): Promise<Answer | undefined> => {
  if (method === 'PAYMENT_PASSWORD' && hasKeyboard) return askKeyboard(keyboard);
  if (method === 'PAYMENT_PASSWORD')
    return { password: await client.sealField(new TextEncoder().encode(entry)) };
  if (method === 'FACE') {
    const picture = await capture?.();
    return picture === undefined ? undefined : { face: await client.sealField(picture) };
  }
  const assertion = await biometric?.({ id: challenge.id, binds: challenge.binds });
  return assertion === undefined ? undefined : { assertion };
};

/** Lets the customer type the password on the keyboard of the app: the page never sees it. */
const askKeyboard = async (keyboard: SecureInput | undefined): Promise<Answer | undefined> => {
  try {
    const password = await keyboard?.ask('payment-password', secureKeySet);
    return password === undefined ? undefined : { password };
  } catch (cause) {
    throw Object.assign(new Error('The keyboard of the app has failed.', { cause }), {
      code: 'keyboard-failed',
    });
  }
};
