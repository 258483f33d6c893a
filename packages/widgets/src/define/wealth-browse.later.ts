// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ActionBarElement } from '../kit/action-bar.element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { ChipGroupElement } from '../kit/chip-group.element.js';
import { EmptyElement } from '../kit/empty.element.js';
import { OptionListElement } from '../kit/option-list.element.js';
import { ResultElement } from '../kit/result.element.js';
import { SheetElement } from '../kit/sheet.element.js';
import { ToggleChipsElement } from '../kit/toggle-chips.element.js';
import { VirtualListElement } from '../kit/virtual-list.element.js';

export * from '../wealth/wealth-browse.later.js';

defineElement('wdl-action-bar', ActionBarElement);
defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-chip-group', ChipGroupElement);
defineElement('wdl-empty', EmptyElement);
defineElement('wdl-option-list', OptionListElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-sheet', SheetElement);
defineElement('wdl-toggle-chips', ToggleChipsElement);
defineElement('wdl-virtual-list', VirtualListElement);
