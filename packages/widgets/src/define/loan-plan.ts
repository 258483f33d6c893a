// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { AppBarElement } from '../kit/app-bar.element.js';
import { ButtonElement } from '../kit/button.element.js';
import { HeroElement } from '../kit/hero.element.js';
import { MeterElement } from '../kit/meter.element.js';
import { NoticeElement } from '../kit/notice.element.js';
import { SandboxRibbonElement } from '../kit/sandbox-ribbon.element.js';
import { ScheduleElement } from '../kit/schedule.element.js';
import { ScreenElement } from '../kit/screen.element.js';
import { SkeletonElement } from '../kit/skeleton.element.js';
import { LoanPlanElement } from '../loan/loan-plan.element.js';

defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-app-bar', AppBarElement);
defineElement('wdl-button', ButtonElement);
defineElement('wdl-hero', HeroElement);
defineElement('wdl-meter', MeterElement);
defineElement('wdl-notice', NoticeElement);
defineElement('wdl-sandbox-ribbon', SandboxRibbonElement);
defineElement('wdl-schedule', ScheduleElement);
defineElement('wdl-screen', ScreenElement);
defineElement('wdl-skeleton', SkeletonElement);
LoanPlanElement.later = () => import('./loan-plan.later.js');
defineElement('wdl-loan-plan', LoanPlanElement);
