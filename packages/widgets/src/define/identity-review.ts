// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { ActionBarElement } from '../kit/action-bar.element.js';
import { AppBarElement } from '../kit/app-bar.element.js';
import { ButtonElement } from '../kit/button.element.js';
import { NoticeElement } from '../kit/notice.element.js';
import { ResultElement } from '../kit/result.element.js';
import { SandboxRibbonElement } from '../kit/sandbox-ribbon.element.js';
import { ScreenElement } from '../kit/screen.element.js';
import { SkeletonElement } from '../kit/skeleton.element.js';
import { TimelineElement } from '../kit/timeline.element.js';
import { IdentityReviewElement } from '../identity/identity-review.element.js';

defineElement('wdl-action-bar', ActionBarElement);
defineElement('wdl-app-bar', AppBarElement);
defineElement('wdl-button', ButtonElement);
defineElement('wdl-notice', NoticeElement);
defineElement('wdl-result', ResultElement);
defineElement('wdl-sandbox-ribbon', SandboxRibbonElement);
defineElement('wdl-screen', ScreenElement);
defineElement('wdl-skeleton', SkeletonElement);
defineElement('wdl-timeline', TimelineElement);
IdentityReviewElement.later = () => import('./identity-review.later.js');
defineElement('wdl-identity-review', IdentityReviewElement);
