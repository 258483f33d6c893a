import type { IdentityVerifyChallengeInput } from '@weidongli/contracts/identity';
import type { IdentityClient } from './identity.client.js';
import type { StepUpPorts } from './identity-step-up.ports.js';
import type { StepUpState } from './identity-step-up.state.js';

/** What is sent besides the id of the challenge. */
export type Answer = Omit<IdentityVerifyChallengeInput, 'challengeId'>;

/**
 * Makes the answer in the way that was chosen. What is secret is sealed for the bank here, before it leaves the page.
 *
 * @returns undefined when the customer has given up in the app.
 */
export const answerOf = async (
  { method, entry, challenge }: StepUpState,
  client: Pick<IdentityClient, 'sealField'>,
  { capture, biometric }: StepUpPorts,
): Promise<Answer | undefined> => {
  if (method === 'PAYMENT_PASSWORD')
    return { password: await client.sealField(new TextEncoder().encode(entry)) };
  if (method === 'FACE') {
    const picture = await capture?.();
    return picture === undefined ? undefined : { face: await client.sealField(picture) };
  }
  const assertion = await biometric?.({ id: challenge.id, binds: challenge.binds });
  return assertion === undefined ? undefined : { assertion };
};
