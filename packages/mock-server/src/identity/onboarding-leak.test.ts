import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BoundCard } from '@weidongli/contracts/account';
import type { DocumentReading } from '@weidongli/contracts/identity';
import type { Review, ReviewPicture } from '@weidongli/contracts/sandbox';
import { generateEncryptionKey } from '@weidongli/trust/jwe';
import type { Context } from '../engine/context.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import {
  bindingBody,
  cardEnding,
  openingBody,
  preparedBinding,
  throughDetails,
  throughOpening,
} from '../testing/account-steps.js';
import { freshKey } from '../testing/caller.js';
import { changedBank, type Change } from '../testing/changed-bank.testing.js';
import { present } from '../testing/check.js';
import { again, decisionPath, joinTo, REVIEWS, type Joining } from '../testing/onboarding-review-steps.js';
import { APPLICATIONS, jpegOf, throughDocument, throughFace, tryElements } from '../testing/onboarding-steps.js';
import { keyFor } from '../testing/outcome-steps.js';
import { foundIn, leaksIn, overhear, placesOf, type Hidden, type OverheardBank } from './onboarding-leak.testing.js';

const NAME = '欧阳若琳';
const PASSWORD = '837264';

/** What was entered and shown. Of numbers all but the last: a mistyped one tells as much. */
const hiddenOf = ({ person }: Joining, cardNumber: string): Hidden => ({
  name: NAME,
  'identity number': person.idNumber.slice(0, 17),
  phone: person.phone,
  'card number': cardNumber.slice(0, 15),
  password: PASSWORD,
  picture: jpegOf().slice(0, 60),
});
