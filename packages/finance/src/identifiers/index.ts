export { cardPrefix, groupCardNumber, readCardNumber } from './card-entry.js';
export type { CardEntry } from './card-entry.js';
export { maskCard, maskCreditCode, maskName, maskPhone, maskResidentId, maskVin } from './mask.js';
export { judgePaymentPassword } from './payment-password.js';
export type { PasswordOwner, PaymentPasswordVerdict } from './payment-password.js';
export { isSameName, readPersonName } from './person-name.js';
export type { PersonNameEntry, PersonNameProblem } from './person-name.js';
export { groupPhone, readPhone } from './phone-entry.js';
export type { PhoneEntry } from './phone-entry.js';
export { ageOn, isTestResidentId, readResidentId } from './resident-id-entry.js';
export type { ResidentIdEntry } from './resident-id-entry.js';
export {
  isTestValue,
  syntheticCard,
  syntheticCreditCode,
  syntheticPhone,
  syntheticResidentId,
  syntheticVin,
} from './synthetic.js';
export type { SyntheticPerson } from './synthetic.js';
export {
  isBankCard,
  isCreditCode,
  isLuhn,
  isMobilePhone,
  isResidentId,
  isVin,
  residentBirthDate,
} from './validate.js';
