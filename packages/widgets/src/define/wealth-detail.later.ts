// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AgreementReaderElement } from '../kit/agreement-reader.element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { ChartElement } from '../kit/chart.element.js';
import { FormulaElement } from '../kit/formula.element.js';
import { MoneyFieldElement } from '../kit/money-field.element.js';
import { ResultElement } from '../kit/result.element.js';
import { SheetElement } from '../kit/sheet.element.js';
import { TabsElement } from '../kit/tabs.element.js';

export * from '../wealth/wealth-detail.later.js';

defineElement('wdl-agreement-reader', AgreementReaderElement);
defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-chart', ChartElement);
defineElement('wdl-formula', FormulaElement);
defineElement('wdl-money-field', MoneyFieldElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-sheet', SheetElement);
defineElement('wdl-tabs', TabsElement);
