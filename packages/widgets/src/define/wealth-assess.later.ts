// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ErrorSummaryElement } from '../kit/error-summary.element.js';
import { ListElement } from '../kit/list.element.js';
import { MeterElement } from '../kit/meter.element.js';
import { OptionListElement } from '../kit/option-list.element.js';
import { ReceiptElement } from '../kit/receipt.element.js';
import { ResultElement } from '../kit/result.element.js';
import { RowElement } from '../kit/row.element.js';

export * from '../wealth/wealth-assess.later.js';

defineElement('wdl-error-summary', ErrorSummaryElement);
defineElement('wdl-list', ListElement);
defineElement('wdl-meter', MeterElement);
defineElement('wdl-option-list', OptionListElement);
defineElement('wdl-receipt', ReceiptElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-row', RowElement);
