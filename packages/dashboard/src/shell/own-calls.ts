import type { Environment } from '@weidongli/client';

/** How the ids of this page's calls begin, so that the request log can tell them from a partner's. */
const beginning = 'da5bb0a4';

/** Makes an environment whose calls are marked as this page's own; the rest of each id stays random. */
export const marked = (environment: Environment): Environment => ({
  ...environment,
  uuid: () => beginning + environment.uuid().slice(beginning.length),
});

/** Tells whether a call was made by this page, by its `X-FAPI-Interaction-ID`. */
export const isOwnCall = (interactionId: string | undefined): boolean =>
  interactionId?.startsWith(beginning) === true;
