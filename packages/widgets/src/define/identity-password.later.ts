// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { ErrorSummaryElement } from '../kit/error-summary.element.js';
import { ReceiptElement } from '../kit/receipt.element.js';
import { ResultElement } from '../kit/result.element.js';
import './identity-step-up.js';

export * from '../identity/identity-password.later.js';

defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-error-summary', ErrorSummaryElement);
defineElement('wdl-receipt', ReceiptElement);
defineElement('wdl-result', ResultElement);
