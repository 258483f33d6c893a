import { blocksIn } from '../check-examples.mjs';

/** Addresses as the README writes them: of the bank, and of the partner's page. */
const BANK = 'http://127.0.0.1:4010';
const PAGE = 'http://127.0.0.1:4000';

/**
 * Takes the two samples of the quick start, with the addresses where bank and page are now.
 *
 * @param {string} text - README.md.
 * @returns {{server: string, page: string}} TypeScript for the partner's server, and for the page.
 * @throws {Error} When a sample is not there, or does not name the address of the bank.
 */
export function readmeSamples(text, bankUrl, pageUrl) {
  const codes = blocksIn(text).map(({ code }) => code);
  const sampleWith = (call) => {
    const code = codes.find((one) => one.includes(call));
    if (!code?.includes(BANK)) throw new Error(`README.md has no sample with ${call} and ${BANK}.`);
    return code.replaceAll(BANK, bankUrl).replaceAll(PAGE, pageUrl);
  };
  return { server: sampleWith('createPartnerClient('), page: sampleWith(' createClient(') };
}
