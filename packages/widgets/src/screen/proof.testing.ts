import type { Challenge } from '@weidongli/contracts';
import type { IdentityClient } from '../identity/identity.client.js';

/** Answers a challenge rightly, as the sheet does for a customer, and gives the token of the proof. */
export const proofFor = async (
  { identity }: Pick<IdentityClient, 'identity'>,
  challenge: Challenge | undefined,
): Promise<string> => {
  const { token } = await identity.verifyChallenge({ challengeId: challenge?.id ?? '', code: '000000' });
  return token;
};

/** Payment password of the bank's personas. */
export const personaPassword = '246810';

/** Answers a challenge with the payment password, and gives the token of the proof. */
export const passwordProof = async (
  { client }: { readonly client: Pick<IdentityClient, 'identity' | 'sealField'> },
  challenge: Challenge | undefined,
  password: string,
): Promise<string> => {
  const sealed = await client.sealField(new TextEncoder().encode(password));
  const { token } = await client.identity.verifyChallenge({
    ...{ challengeId: challenge?.id ?? '', password: sealed },
  });
  return token;
};
