// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AgreementReaderElement } from '../kit/agreement-reader.element.js';
import { ConsentListElement } from '../kit/consent-list.element.js';
import { ErrorSummaryElement } from '../kit/error-summary.element.js';
import { ReceiptElement } from '../kit/receipt.element.js';
import { ResultElement } from '../kit/result.element.js';
import { SheetElement } from '../kit/sheet.element.js';
import './identity-step-up.js';

export * from '../account/account-bind.later.js';

defineElement('wdl-agreement-reader', AgreementReaderElement);
defineElement('wdl-consent-list', ConsentListElement);
defineElement('wdl-error-summary', ErrorSummaryElement);
defineElement('wdl-receipt', ReceiptElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-sheet', SheetElement);
