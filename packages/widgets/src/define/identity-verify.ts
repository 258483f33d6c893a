// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ActionBarElement } from '../kit/action-bar.element.js';
import { AmountListElement } from '../kit/amount-list.element.js';
import { AppBarElement } from '../kit/app-bar.element.js';
import { ButtonElement } from '../kit/button.element.js';
import { MeterElement } from '../kit/meter.element.js';
import { NoticeElement } from '../kit/notice.element.js';
import { RowElement } from '../kit/row.element.js';
import { SandboxRibbonElement } from '../kit/sandbox-ribbon.element.js';
import { ScreenElement } from '../kit/screen.element.js';
import { SkeletonElement } from '../kit/skeleton.element.js';
import { IdentityVerifyElement } from '../identity/identity-verify.element.js';

defineElement('wdl-action-bar', ActionBarElement);
defineElement('wdl-amount-list', AmountListElement);
defineElement('wdl-app-bar', AppBarElement);
defineElement('wdl-button', ButtonElement);
defineElement('wdl-meter', MeterElement);
defineElement('wdl-notice', NoticeElement);
defineElement('wdl-row', RowElement);
defineElement('wdl-sandbox-ribbon', SandboxRibbonElement);
defineElement('wdl-screen', ScreenElement);
defineElement('wdl-skeleton', SkeletonElement);
IdentityVerifyElement.later = () => import('./identity-verify.later.js');
defineElement('wdl-identity-verify', IdentityVerifyElement);
