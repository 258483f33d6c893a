// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AgreementReaderElement } from '../kit/agreement-reader.element.js';
import { ErrorSummaryElement } from '../kit/error-summary.element.js';
import { ResultElement } from '../kit/result.element.js';
import { SheetElement } from '../kit/sheet.element.js';
import { TextFieldElement } from '../kit/text-field.element.js';
import './account-bind.js';
import './identity-appointment.js';
import './identity-continue.js';
import './identity-document.js';
import './identity-face.js';
import './identity-review.js';
import './identity-step-up.js';

export * from '../identity/identity-verify.later.js';

defineElement('wdl-agreement-reader', AgreementReaderElement);
defineElement('wdl-error-summary', ErrorSummaryElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-sheet', SheetElement);
defineElement('wdl-text-field', TextFieldElement);
