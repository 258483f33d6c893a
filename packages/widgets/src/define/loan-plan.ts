import { defineElement } from '../kit/define-element.js';
import { defineKit } from '../kit/define-kit.js';
import { LoanPlanElement } from '../loan/loan-plan.element.js';

defineKit();
defineElement('wdl-loan-plan', LoanPlanElement);
