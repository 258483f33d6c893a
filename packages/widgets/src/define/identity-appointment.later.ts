// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { ErrorSummaryElement } from '../kit/error-summary.element.js';
import { ResultElement } from '../kit/result.element.js';
import { SheetElement } from '../kit/sheet.element.js';
import { TabsElement } from '../kit/tabs.element.js';

export * from '../identity/identity-appointment.later.js';

defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-error-summary', ErrorSummaryElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-sheet', SheetElement);
defineElement('wdl-tabs', TabsElement);
