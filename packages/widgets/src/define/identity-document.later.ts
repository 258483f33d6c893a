// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ActionBarElement } from '../kit/action-bar.element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { CameraStageElement } from '../kit/camera-stage.element.js';
import { ErrorSummaryElement } from '../kit/error-summary.element.js';
import { MeterElement } from '../kit/meter.element.js';
import { OptionListElement } from '../kit/option-list.element.js';
import { ResultElement } from '../kit/result.element.js';
import { SheetElement } from '../kit/sheet.element.js';
import { TextFieldElement } from '../kit/text-field.element.js';

export * from '../identity/identity-document.later.js';

defineElement('wdl-action-bar', ActionBarElement);
defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-camera-stage', CameraStageElement);
defineElement('wdl-error-summary', ErrorSummaryElement);
defineElement('wdl-meter', MeterElement);
defineElement('wdl-option-list', OptionListElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-sheet', SheetElement);
defineElement('wdl-text-field', TextFieldElement);
