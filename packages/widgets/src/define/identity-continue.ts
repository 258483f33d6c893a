// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ActionBarElement } from '../kit/action-bar.element.js';
import { AppBarElement } from '../kit/app-bar.element.js';
import { ButtonElement } from '../kit/button.element.js';
import { NoticeElement } from '../kit/notice.element.js';
import { OtpFieldElement } from '../kit/otp-field.element.js';
import { SandboxRibbonElement } from '../kit/sandbox-ribbon.element.js';
import { ScreenElement } from '../kit/screen.element.js';
import { SkeletonElement } from '../kit/skeleton.element.js';
import { IdentityContinueElement } from '../identity/identity-continue.element.js';

defineElement('wdl-action-bar', ActionBarElement);
defineElement('wdl-app-bar', AppBarElement);
defineElement('wdl-button', ButtonElement);
defineElement('wdl-notice', NoticeElement);
defineElement('wdl-otp-field', OtpFieldElement);
defineElement('wdl-sandbox-ribbon', SandboxRibbonElement);
defineElement('wdl-screen', ScreenElement);
defineElement('wdl-skeleton', SkeletonElement);
IdentityContinueElement.later = () => import('./identity-continue.later.js');
defineElement('wdl-identity-continue', IdentityContinueElement);
