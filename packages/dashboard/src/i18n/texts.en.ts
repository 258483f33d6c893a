import { clock } from '../clock/clock.messages.en.js';
import { customers } from '../customers/customers.messages.en.js';
import { events } from '../events/events.messages.en.js';
import { faults } from '../faults/faults.messages.en.js';
import { ledger } from '../ledger/ledger.messages.en.js';
import { loans } from '../loans/loans.messages.en.js';
import { outcomes } from '../outcomes/outcomes.messages.en.js';
import { overview } from '../overview/overview.messages.en.js';
import { policy } from '../policy/policy.messages.en.js';
import { requests } from '../requests/requests.messages.en.js';
import { reviews } from '../reviews/reviews.messages.en.js';
import { shell } from '../shell/shell.messages.en.js';
import { webhooks } from '../webhooks/webhooks.messages.en.js';
import type { TranslatedTexts } from './texts.js';

/** All texts in English. */
export const texts: TranslatedTexts = {
  ...{ shell, overview, customers, loans, ledger, clock },
  ...{ faults, outcomes, requests, webhooks, events },
  ...{ reviews, policy },
};
