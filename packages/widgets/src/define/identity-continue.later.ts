// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { ResultElement } from '../kit/result.element.js';

export * from '../identity/identity-continue.later.js';

defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-result', ResultElement);
