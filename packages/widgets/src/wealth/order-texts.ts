import type { FormatMessages } from '../i18n/format.messages.zh-CN.js';
import type { ScreenMessages } from '../screen/screen.messages.js';
import type { OrderMessages } from './order.messages.zh-CN.js';
import type { WealthMessages } from './wealth.messages.zh-CN.js';

/** Texts of a screen that buys or sells: its own are among them. */
export type OrderTexts = FormatMessages & ScreenMessages & WealthMessages & OrderMessages;
