import { sandbox, type OutcomeCoverage } from '@weidongli/contracts/sandbox';
import { Api } from '../api/api.js';
import type { Run } from '../command.js';
import { exitCodes } from '../errors.js';
import { Verdict } from '../verdict.js';

/** Shows the coverage, or begins the record anew. */
export const run: Run = async ({ place, out, values }) => {
  const api = new Api(place);
  const required = values.whole('require', 1, 100);
  const coverage: OutcomeCoverage = values.flag('reset')
    ? await api.call(sandbox.resetOutcomes, {})
    : await api.call(sandbox.listOutcomes, {});
  const shown = coverage.data.filter(({ exercised }) => !values.flag('missing') || !exercised);
  out.table([
    ['', 'Outcome', 'What happens'],
    ...shown.map(({ id, text, exercised }) => [exercised ? 'yes' : 'no', id, text]),
  ]);
  const { exercised, total, percent } = coverage;
  out.line();
  out.line(`${out.look('bold', `${percent} %`)}: ${exercised} of ${total} outcomes have happened.`);
  const document = { ...coverage, data: shown };
  if (required === undefined || percent >= required) return document;
  out.error(`${out.look('red', 'Error:')} ${required} % are required.`);
  out.error(`Missing: ${coverage.missing.join(', ')}`);
  return new Verdict(document, exitCodes.failed);
};
