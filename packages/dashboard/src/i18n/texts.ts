import type { Translation } from '@weidongli/widgets';
import { clockMessages } from '../clock/clock.messages.zh-CN.js';
import { customersMessages } from '../customers/customers.messages.zh-CN.js';
import { eventsMessages } from '../events/events.messages.zh-CN.js';
import { faultsMessages } from '../faults/faults.messages.zh-CN.js';
import { ledgerMessages } from '../ledger/ledger.messages.zh-CN.js';
import { loansMessages } from '../loans/loans.messages.zh-CN.js';
import { outcomesMessages } from '../outcomes/outcomes.messages.zh-CN.js';
import { overviewMessages } from '../overview/overview.messages.zh-CN.js';
import { policyMessages } from '../policy/policy.messages.zh-CN.js';
import { requestsMessages } from '../requests/requests.messages.zh-CN.js';
import { reviewsMessages } from '../reviews/reviews.messages.zh-CN.js';
import { shellMessages } from '../shell/shell.messages.zh-CN.js';
import { webhooksMessages } from '../webhooks/webhooks.messages.zh-CN.js';

/** All texts in zh-CN, the source. */
export const sourceTexts = {
  shell: shellMessages,
  overview: overviewMessages,
  customers: customersMessages,
  reviews: reviewsMessages,
  policy: policyMessages,
  loans: loansMessages,
  ledger: ledgerMessages,
  clock: clockMessages,
  faults: faultsMessages,
  outcomes: outcomesMessages,
  requests: requestsMessages,
  webhooks: webhooksMessages,
  events: eventsMessages,
};

/** Texts of the dashboard in one language, by page. */
export type Texts = typeof sourceTexts;

/** Texts in another language: the same keys, and functions of the same values. */
export type TranslatedTexts = Translation<Texts>;
