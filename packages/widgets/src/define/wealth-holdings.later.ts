// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ActionBarElement } from '../kit/action-bar.element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { EmptyElement } from '../kit/empty.element.js';
import { MonthCalendarElement } from '../kit/month-calendar.element.js';
import { OptionListElement } from '../kit/option-list.element.js';
import { ReceiptElement } from '../kit/receipt.element.js';
import { ResultElement } from '../kit/result.element.js';
import { SheetElement } from '../kit/sheet.element.js';
import { TabsElement } from '../kit/tabs.element.js';
import { TimelineElement } from '../kit/timeline.element.js';
import { VirtualListElement } from '../kit/virtual-list.element.js';

export * from '../wealth/wealth-holdings.later.js';

defineElement('wdl-action-bar', ActionBarElement);
defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-empty', EmptyElement);
defineElement('wdl-month-calendar', MonthCalendarElement);
defineElement('wdl-option-list', OptionListElement);
defineElement('wdl-receipt', ReceiptElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-sheet', SheetElement);
defineElement('wdl-tabs', TabsElement);
defineElement('wdl-timeline', TimelineElement);
defineElement('wdl-virtual-list', VirtualListElement);
