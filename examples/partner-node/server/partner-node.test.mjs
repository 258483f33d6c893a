import { fileURLToPath } from 'node:url';
import { SOURCE_FLAGS } from '../../../scripts/bootstrap/process.mjs';
import { partnerServerSuite } from '../../../scripts/examples/partner-server-suite.mjs';

const program = fileURLToPath(new URL('main.ts', import.meta.url));

partnerServerSuite('partner-node', [process.execPath, ...SOURCE_FLAGS, program]);
