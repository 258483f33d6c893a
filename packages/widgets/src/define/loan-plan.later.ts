// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ActionBarElement } from '../kit/action-bar.element.js';
import { FormulaElement } from '../kit/formula.element.js';
import { ResultElement } from '../kit/result.element.js';
import { SheetElement } from '../kit/sheet.element.js';

export * from '../loan/loan-plan.later.js';

defineElement('wdl-action-bar', ActionBarElement);
defineElement('wdl-formula', FormulaElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-sheet', SheetElement);
