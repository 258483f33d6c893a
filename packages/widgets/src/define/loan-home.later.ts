// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ActionBarElement } from '../kit/action-bar.element.js';
import { AgreementReaderElement } from '../kit/agreement-reader.element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { ErrorSummaryElement } from '../kit/error-summary.element.js';
import { FormulaElement } from '../kit/formula.element.js';
import { MoneyFieldElement } from '../kit/money-field.element.js';
import { ResultElement } from '../kit/result.element.js';
import { SheetElement } from '../kit/sheet.element.js';
import './identity-step-up.js';

export * from '../loan/loan-home.later.js';

defineElement('wdl-action-bar', ActionBarElement);
defineElement('wdl-agreement-reader', AgreementReaderElement);
defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-error-summary', ErrorSummaryElement);
defineElement('wdl-formula', FormulaElement);
defineElement('wdl-money-field', MoneyFieldElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-sheet', SheetElement);
