// Runs before the rest of the page is there: redeems the secret that the bank's server has put into the page.
import { exchangeEarly } from '@weidongli/client/early';

const secret = document.querySelector('meta[name="wdl-client-secret"]').content;
/** The exchange under way. */
export const earlyExchange = exchangeEarly({ baseUrl: location.origin, clientSecret: secret });
