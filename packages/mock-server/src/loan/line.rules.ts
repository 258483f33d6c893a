import type { LineRecord } from '../engine/records.js';

/** Changes what holds a line back; state and reason follow. The bank's hold weighs most, the customer's lock least. */
export const holdLine = (line: LineRecord, holds: Partial<LineRecord['holds']>): LineRecord => {
  const all = { ...line.holds, ...holds };
  const suspension = all.bank
    ? 'BANK'
    : all.overdueLoans.length > 0
      ? 'OVERDUE'
      : all.locked
        ? 'CUSTOMER_LOCK'
        : null;
  const open = line.status === 'ACTIVE' || line.status === 'SUSPENDED';
  const status = open ? (suspension === null ? 'ACTIVE' : 'SUSPENDED') : line.status;
  return { ...line, holds: all, status, suspension: open ? suspension : null, version: line.version + 1 };
};

/** Holds of a line that nothing holds back. */
export const NO_HOLDS: LineRecord['holds'] = { bank: false, locked: false, overdueLoans: [] };
