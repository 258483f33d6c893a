import type { IdentityApplication } from '@weidongli/contracts';
import type { VerifyClient } from '../provider/verify.client.js';

/** How much a page asks for at least, as the bank names it. */
export type VerifyMode = 'SIMPLE' | 'STANDARD' | 'ADVANCED';

/** What a verification is about. */
export interface VerifyWish {
  readonly scene: 'VERIFICATION' | 'ACCOUNT_OPENING';
  readonly mode: VerifyMode;
}

const modes: readonly string[] = ['SIMPLE', 'STANDARD', 'ADVANCED'];

/** Tells whether a mode asks for as much as another one. */
const covers = (mode: string, wanted: VerifyMode): boolean => modes.indexOf(mode) >= modes.indexOf(wanted);

/** Begins an application, or gives the open one with as much asked for as is wished. */
export const startApplication = (
  { identity }: Pick<VerifyClient, 'identity'>,
  { scene, mode }: VerifyWish,
): Promise<IdentityApplication> =>
  identity.startApplication({
    ...{ scene, mode },
    ...(scene === 'VERIFICATION' ? {} : { accountClass: mode === 'SIMPLE' ? 'III' : 'II' }),
  });

/** Tells whether an application that is over answers the wish: passed with as much, or turned down. */
const isAnswer = ({ status, mode }: IdentityApplication, wanted: VerifyMode): boolean =>
  status === 'REJECTED' || (status === 'COMPLETED' && covers(mode, wanted));

/**
 * Finds where the customer stands: the open application, else how the last one ended, else a new one. Nothing is retyped that
 * the bank has already.
 */
export const readVerify = async (
  client: Pick<VerifyClient, 'identity'>,
  wish: VerifyWish,
): Promise<{ readonly type: 'loaded'; readonly application: IdentityApplication }> => {
  const isMeant = ({ scene }: IdentityApplication): boolean => scene === wish.scene;
  const open = (await client.identity.listApplications({ state: 'OPEN' })).data.find(isMeant);
  if (open !== undefined && (open.status !== 'COLLECTING' || covers(open.mode, wish.mode)))
    return { type: 'loaded', application: open };
  const last =
    open === undefined ? (await client.identity.listApplications({})).data.find(isMeant) : undefined;
  const application =
    last !== undefined && isAnswer(last, wish.mode) ? last : await startApplication(client, wish);
  return { type: 'loaded', application };
};
