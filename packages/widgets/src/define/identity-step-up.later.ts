// Generated from the templates of the screen by `npm run generate`. Do not edit.
import { defineElement } from '../kit/define-element.js';
import { PasswordFieldElement } from '../kit/password-field.element.js';

export * from '../identity/identity-step-up.later.js';

defineElement('wdl-password-field', PasswordFieldElement);
