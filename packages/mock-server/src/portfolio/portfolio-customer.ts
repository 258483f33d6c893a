import {
  addFen,
  floorToMultiple,
  fromFen,
  rateFromDecimal,
  rateToWire,
  simpleAnnualRate,
} from '@weidongli/finance';
import type { AgreementRef } from '@weidongli/contracts/loan';
import { kinds, type AccountCard, type LineRecord } from '../engine/records.js';
import { businessDate, DAY, instant } from '../engine/time.js';
import { NO_HOLDS } from '../loan/line.rules.js';
import { renderAuthorisation } from '../loan/loan-apply.documents.js';
import { sealed, type RenderedDocument } from '../engine/documents.js';
import { bookTransfer, type Book } from './portfolio-book.js';
import { PORTFOLIO_DAILY_RATE } from './portfolio-figures.js';

/** What a synthetic customer comes with. */
export interface CustomerFacts {
  /** Number in the portfolio, from 0. */
  readonly index: number;
  /** Most that was ever used of the line, fen. */
  readonly mostUsed: bigint;
  /** Interest that the customer has paid in all, fen. */
  readonly interestPaid: bigint;
  /** When the line was opened, milliseconds since 1970. */
  readonly since: number;
}

/** A synthetic customer with what loans refer to. */
export interface WrittenCustomer {
  readonly card: AccountCard;
  readonly line: LineRecord;
  /** Contract of all loans of the customer. */
  readonly contract: AgreementRef;
}

const SURNAMES = ['林', '陈', '周', '许', '方', '丁', '施', '苏', '罗', '邵', '乔', '温'] as const;
const GIVEN = ['禾', '川', '远', '青', '荷', '岚', '江', '舟', '晴', '松'] as const;
const LEAST_SCORE = 70;
const SCORES = 26;
/** Money that every customer had before the first loan, fen. */
const SAVINGS = 500_000n;
/** A line has this much beyond what was ever used, and is of whole thousands; fen. */
const ROOM = 500_000n;
const LINE_STEP = 100_000n;

/** Returns the partner's name for a customer of a portfolio. */
export const portfolioRef = (index: number): string => `synthetic-${String(index + 1).padStart(7, '0')}`;

/** Writes a customer with account, card, documents and line. */
export const writeCustomer = (book: Book, facts: CustomerFacts): WrittenCustomer => {
  const { unit, newId } = book;
  const { index } = facts;
  const customerId = newId('cus');
  const nameMasked = maskedName(index);
  const score = LEAST_SCORE + (index % SCORES);
  const customer = { id: customerId, customerRef: portfolioRef(index), nameMasked, kycLevel: 3 };
  const phoneMasked = `100****0${score}${index % 10}`;
  unit.put(kinds.customer, customerId, { ...customer, phoneMasked, status: 'ACTIVE' });
  unit.put(kinds.customerRef, customer.customerRef, { customerId });
  const card = writeAccount(book, customerId, facts);
  const contract = writeDocument(book, customerId, sampleContract(nameMasked));
  const line = writeLine(book, customerId, facts);
  invite(book, customerId, nameMasked, line);
  return { card, line, contract };
};

const maskedName = (index: number): string => {
  const given = GIVEN[Math.floor(index / SURNAMES.length) % GIVEN.length] ?? '';
  return `${SURNAMES[index % SURNAMES.length] ?? ''}*${given}`;
};

const writeAccount = (book: Book, customerId: string, facts: CustomerFacts): AccountCard => {
  const { unit, newId, tenant } = book;
  const last4 = String(facts.index % 10_000).padStart(4, '0');
  const accountId = newId('acc');
  unit.put(kinds.account, accountId, {
    ...{ id: accountId, customerId, accountNumberMasked: `9999 **** **** ${last4}` },
    ...{ openedAt: instant(facts.since), class: 'I', status: 'ACTIVE', own: {}, changes: 0 },
  });
  unit.open({ id: `account/${accountId}`, currency: 'CNY', flag: 'debitsMustNotExceedCredits' });
  bookTransfer(book, {
    ...{ debit: 'bank/cash', credit: `account/${accountId}`, currency: 'CNY', reference: null },
    ...{ amount: addFen(SAVINGS, facts.interestPaid), purpose: 'OPENING_BALANCE', at: facts.since },
  });
  const card: AccountCard = {
    ...{ id: newId('crd'), customerId, accountId, last4, panMasked: `999999******${last4}` },
    ...{ issuer: tenant.bankName, cardType: 'DEBIT', status: 'ACTIVE' },
  };
  unit.put(kinds.card, card.id, card);
  return card;
};

/** One contract stands for those of all loans of a customer: a million of them would tell nothing more. */
const sampleContract = (nameMasked: string): RenderedDocument =>
  sealed('LOAN_CONTRACT', '个人消费贷款合同（合成数据）', [
    { kind: 'PARAGRAPH', text: '本文件由测试环境生成，不产生真实的借贷关系。' },
    { kind: 'PARAGRAPH', text: '这位客户和全部借款都是合成的数据，由这一份文件代表各笔借款的合同。' },
    { kind: 'TERM', label: '借款人', text: nameMasked },
  ]);

const writeDocument = (book: Book, customerId: string, document: RenderedDocument): AgreementRef => {
  const id = book.newId('agr');
  book.unit.put(kinds.agreement, id, { ...document, id, customerId });
  const { kind, title, version, sha256 } = document;
  return { id, kind, title, version, sha256 };
};

const writeLine = (book: Book, customerId: string, facts: CustomerFacts): LineRecord => {
  const { unit, newId, tenant } = book;
  const { terms } = tenant;
  const id = newId('cln');
  const limit = floorToMultiple(addFen(facts.mostUsed, ROOM), LINE_STEP);
  const line: LineRecord = {
    ...terms,
    ...{ id, customerId, limit: fromFen(limit), product: 'consumer', status: 'ACTIVE', suspension: null },
    ...{ dailyRate: PORTFOLIO_DAILY_RATE, method: 'EQUAL_PRINCIPAL', holds: NO_HOLDS, version: 1 },
    annualRate: rateToWire(simpleAnnualRate(rateFromDecimal(PORTFOLIO_DAILY_RATE), terms.yearBasis)),
    validUntil: businessDate(book.now + 365 * DAY),
    createdAt: instant(facts.since),
  };
  unit.put(kinds.line, id, line);
  const account = { currency: 'CNY_LIMIT', flag: 'debitsMustNotExceedCredits' } as const;
  unit.open({ id: `line/${id}/available`, ...account });
  unit.open({ id: `line/${id}/used`, ...account });
  bookTransfer(book, {
    ...{ debit: 'bank/limits', credit: `line/${id}/available`, amount: limit, currency: 'CNY_LIMIT' },
    ...{ purpose: 'LIMIT_GRANTED', reference: id, at: facts.since },
  });
  return line;
};

const invite = (book: Book, customerId: string, nameMasked: string, line: LineRecord): void => {
  const { unit, newId, tenant } = book;
  const consentDocument = writeDocument(book, customerId, renderAuthorisation(tenant.bankName, nameMasked));
  unit.put(kinds.invitation, `${customerId} consumer`, {
    ...{ id: newId('inv'), customerId, product: 'consumer', status: 'OPENED', consentDocument },
    validUntil: line.validUntil,
  });
  unit.put(kinds.creditFile, `${customerId} consumer`, {
    ...{ customerId, applicationId: null, lineId: line.id, known: true },
  });
};
