import { defineCatalogue } from '../i18n/catalogue.js';
import {
  identityAppointmentMessages,
  type IdentityAppointmentMessages,
} from './identity-appointment.messages.zh-CN.js';

export { identityAppointmentMessages, type IdentityAppointmentMessages };

/** Texts of the screen identity-appointment in all languages; a host replaces single ones by `setMessages(locale, {'identity-appointment': …})`. */
export const identityAppointmentCatalogue = defineCatalogue<IdentityAppointmentMessages>(
  'identity-appointment',
  identityAppointmentMessages,
  {
    'zh-TW': () => import('./identity-appointment.messages.zh-TW.js'),
    'zh-HK': () => import('./identity-appointment.messages.zh-HK.js'),
    en: () => import('./identity-appointment.messages.en.js'),
  },
);

declare module '../i18n/catalogue.js' {
  interface ScreenTexts {
    'identity-appointment': IdentityAppointmentMessages;
  }
}
