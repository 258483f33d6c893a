import { account } from './account/index.js';
import { identity } from './identity/index.js';
import { loan } from './loan/index.js';
import { partner } from './partner/index.js';
import { sandbox } from './sandbox/index.js';
import { wealth } from './wealth/index.js';

/** Every feature: for OpenAPI, the mock server and tests. A browser imports the features it uses. */
export const features = { partner, identity, account, loan, wealth, sandbox };
