// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AgreementReaderElement } from '../kit/agreement-reader.element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { ConsentListElement } from '../kit/consent-list.element.js';
import { ErrorSummaryElement } from '../kit/error-summary.element.js';
import { ListElement } from '../kit/list.element.js';
import { MeterElement } from '../kit/meter.element.js';
import { PasswordFieldElement } from '../kit/password-field.element.js';
import { ReceiptElement } from '../kit/receipt.element.js';
import { ResultElement } from '../kit/result.element.js';
import { RowElement } from '../kit/row.element.js';
import { SheetElement } from '../kit/sheet.element.js';
import './account-bind.js';
import './identity-verify.js';

export * from '../account/account-open.later.js';

defineElement('wdl-agreement-reader', AgreementReaderElement);
defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-consent-list', ConsentListElement);
defineElement('wdl-error-summary', ErrorSummaryElement);
defineElement('wdl-list', ListElement);
defineElement('wdl-meter', MeterElement);
defineElement('wdl-password-field', PasswordFieldElement);
defineElement('wdl-receipt', ReceiptElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-row', RowElement);
defineElement('wdl-sheet', SheetElement);
