// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AppBarElement } from '../kit/app-bar.element.js';
import { ButtonElement } from '../kit/button.element.js';
import { ListElement } from '../kit/list.element.js';
import { NoticeElement } from '../kit/notice.element.js';
import { RowElement } from '../kit/row.element.js';
import { SandboxRibbonElement } from '../kit/sandbox-ribbon.element.js';
import { ScreenElement } from '../kit/screen.element.js';
import { SkeletonElement } from '../kit/skeleton.element.js';
import { IdentityFaceElement } from '../identity/identity-face.element.js';

defineElement('wdl-app-bar', AppBarElement);
defineElement('wdl-button', ButtonElement);
defineElement('wdl-list', ListElement);
defineElement('wdl-notice', NoticeElement);
defineElement('wdl-row', RowElement);
defineElement('wdl-sandbox-ribbon', SandboxRibbonElement);
defineElement('wdl-screen', ScreenElement);
defineElement('wdl-skeleton', SkeletonElement);
IdentityFaceElement.later = () => import('./identity-face.later.js');
defineElement('wdl-identity-face', IdentityFaceElement);
