// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ActionBarElement } from '../kit/action-bar.element.js';
import { AppBarElement } from '../kit/app-bar.element.js';
import { ButtonElement } from '../kit/button.element.js';
import { NoticeElement } from '../kit/notice.element.js';
import { OptionListElement } from '../kit/option-list.element.js';
import { SandboxRibbonElement } from '../kit/sandbox-ribbon.element.js';
import { ScreenElement } from '../kit/screen.element.js';
import { SkeletonElement } from '../kit/skeleton.element.js';
import { AccountOpenElement } from '../account/account-open.element.js';

defineElement('wdl-action-bar', ActionBarElement);
defineElement('wdl-app-bar', AppBarElement);
defineElement('wdl-button', ButtonElement);
defineElement('wdl-notice', NoticeElement);
defineElement('wdl-option-list', OptionListElement);
defineElement('wdl-sandbox-ribbon', SandboxRibbonElement);
defineElement('wdl-screen', ScreenElement);
defineElement('wdl-skeleton', SkeletonElement);
AccountOpenElement.later = () => import('./account-open.later.js');
defineElement('wdl-account-open', AccountOpenElement);
