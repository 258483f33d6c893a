// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { AppBarElement } from '../kit/app-bar.element.js';
import { ButtonElement } from '../kit/button.element.js';
import { NoticeElement } from '../kit/notice.element.js';
import { SandboxRibbonElement } from '../kit/sandbox-ribbon.element.js';
import { ScreenElement } from '../kit/screen.element.js';
import { SearchFieldElement } from '../kit/search-field.element.js';
import { SkeletonElement } from '../kit/skeleton.element.js';
import { WealthBrowseElement } from '../wealth/wealth-browse.element.js';

defineElement('wdl-app-bar', AppBarElement);
defineElement('wdl-button', ButtonElement);
defineElement('wdl-notice', NoticeElement);
defineElement('wdl-sandbox-ribbon', SandboxRibbonElement);
defineElement('wdl-screen', ScreenElement);
defineElement('wdl-search-field', SearchFieldElement);
defineElement('wdl-skeleton', SkeletonElement);
WealthBrowseElement.later = () => import('./wealth-browse.later.js');
defineElement('wdl-wealth-browse', WealthBrowseElement);
