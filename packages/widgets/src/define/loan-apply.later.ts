// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AgreementReaderElement } from '../kit/agreement-reader.element.js';
import { ErrorSummaryElement } from '../kit/error-summary.element.js';
import { FiguresElement } from '../kit/figures.element.js';
import { ListElement } from '../kit/list.element.js';
import { MoneyFieldElement } from '../kit/money-field.element.js';
import { OptionListElement } from '../kit/option-list.element.js';
import { ResultElement } from '../kit/result.element.js';
import { RowElement } from '../kit/row.element.js';
import { SheetElement } from '../kit/sheet.element.js';
import { TextFieldElement } from '../kit/text-field.element.js';
import { TimelineElement } from '../kit/timeline.element.js';
import './identity-step-up.js';

export * from '../loan/loan-apply.later.js';

defineElement('wdl-agreement-reader', AgreementReaderElement);
defineElement('wdl-error-summary', ErrorSummaryElement);
defineElement('wdl-figures', FiguresElement);
defineElement('wdl-list', ListElement);
defineElement('wdl-money-field', MoneyFieldElement);
defineElement('wdl-option-list', OptionListElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-row', RowElement);
defineElement('wdl-sheet', SheetElement);
defineElement('wdl-text-field', TextFieldElement);
defineElement('wdl-timeline', TimelineElement);
