// The project's browser test configuration plus what `npm test` adds: a filter and a count of the results.
import { writeFileSync } from 'node:fs';
import { defaultReporter } from '@web/test-runner';
import base from '../web-test-runner.config.mjs';
import { countSessions } from './tasks/totals.mjs';

const { WDL_TOTALS: totalsFile, WDL_TEST_FILES: files } = process.env;

/** Writes the totals of a finished run where `npm test` reads them. */
const totals = {
  stop({ sessions }) {
    if (totalsFile) writeFileSync(totalsFile, JSON.stringify(countSessions(sessions)));
  },
};

// The runner takes its configuration from a default export.
export default {
  ...base,
  ...(files ? { files: files.split('\n') } : {}),
  reporters: [...(base.reporters ?? [defaultReporter()]), totals],
};
