import { defineElement } from '../kit/define-element.js';
import { defineKit } from '../kit/define-kit.js';
import { LoanEntryElement } from '../loan/loan-entry.element.js';

defineKit();
defineElement('wdl-loan-entry', LoanEntryElement);
