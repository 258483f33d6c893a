// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { ErrorSummaryElement } from '../kit/error-summary.element.js';
import { TextFieldElement } from '../kit/text-field.element.js';

export * from '../identity/identity-review.later.js';

defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-error-summary', ErrorSummaryElement);
defineElement('wdl-text-field', TextFieldElement);
