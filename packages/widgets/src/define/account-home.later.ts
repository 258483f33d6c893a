// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ActionBarElement } from '../kit/action-bar.element.js';
import { ErrorSummaryElement } from '../kit/error-summary.element.js';
import { MoneyFieldElement } from '../kit/money-field.element.js';
import { OptionListElement } from '../kit/option-list.element.js';
import { ReceiptElement } from '../kit/receipt.element.js';
import { ResultElement } from '../kit/result.element.js';
import { SheetElement } from '../kit/sheet.element.js';
import { TabsElement } from '../kit/tabs.element.js';
import './identity-step-up.js';

export * from '../account/account-home.later.js';

defineElement('wdl-action-bar', ActionBarElement);
defineElement('wdl-error-summary', ErrorSummaryElement);
defineElement('wdl-money-field', MoneyFieldElement);
defineElement('wdl-option-list', OptionListElement);
defineElement('wdl-receipt', ReceiptElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-sheet', SheetElement);
defineElement('wdl-tabs', TabsElement);
