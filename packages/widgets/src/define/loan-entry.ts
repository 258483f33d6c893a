// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ButtonElement } from '../kit/button.element.js';
import { FiguresElement } from '../kit/figures.element.js';
import { SandboxRibbonElement } from '../kit/sandbox-ribbon.element.js';
import { LoanEntryElement } from '../loan/loan-entry.element.js';

defineElement('wdl-button', ButtonElement);
defineElement('wdl-figures', FiguresElement);
defineElement('wdl-sandbox-ribbon', SandboxRibbonElement);
defineElement('wdl-loan-entry', LoanEntryElement);
