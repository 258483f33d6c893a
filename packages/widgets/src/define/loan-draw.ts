import { defineElement } from '../kit/define-element.js';
import { defineKit } from '../kit/define-kit.js';
import { LoanDrawElement } from '../loan/loan-draw.element.js';

defineKit();
defineElement('wdl-loan-draw', LoanDrawElement);
