export { maskCard, maskCreditCode, maskName, maskPhone, maskResidentId, maskVin } from './mask.js';
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
