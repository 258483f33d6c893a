import { readPersonName, readPhone, readResidentId } from '@weidongli/finance/identifiers';
import type { VerifyEntries, VerifyErrors } from './identity-verify.state.js';

/** Judges a phone number as typed. */
export const checkedPhone = (text: string): VerifyErrors => {
  const entry = readPhone(text);
  return entry.ok
    ? {}
    : { phone: { reason: entry.reason, missing: entry.reason === 'too-short' ? entry.missing : 0 } };
};

/** Judges name and identity number as typed. */
export const checkedElements = (
  { nameText, idText }: Pick<VerifyEntries, 'nameText' | 'idText'>,
  today: string,
): VerifyErrors => {
  const name = readPersonName(nameText);
  const id = readResidentId(idText, today);
  return {
    ...(name.ok ? {} : { name: name.reason }),
    ...(id.ok
      ? {}
      : { idNumber: { reason: id.reason, missing: id.reason === 'too-short' ? id.missing : 0 } }),
  };
};

/** Sets an identity number apart as it stands on the card, `990000 19880612 0016`, also while it is typed; other texts stay as they are. */
export const groupIdNumber = (text: string): string => {
  const plain = text.replace(/ /gu, '');
  if (!/^\d{1,17}[\dXx]?$/u.test(plain)) return text;
  return [plain.slice(0, 6), plain.slice(6, 14), plain.slice(14)].filter((part) => part !== '').join(' ');
};
