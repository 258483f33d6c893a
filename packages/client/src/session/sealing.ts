/** What seals for the bank and opens what it has sealed: one part, loaded when it is first needed. */
export { createReplyKey } from './reply-key.js';
export { sealField } from './seal-field.js';
