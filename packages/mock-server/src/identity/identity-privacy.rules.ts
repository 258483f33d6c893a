import { addMonths } from '@weidongli/finance';
import type { Erasure, ErasurePart, RetentionRule } from '@weidongli/contracts/identity';
import { kinds, UNDER_WAY, IN_PROGRESS, OPEN, type CustomerRecord } from '../engine/records.js';
import { isUnderWay, type PositionRecord, type WealthOrderRecord } from '../engine/records-wealth.js';
import { systemKinds, type StoredRecord } from '../engine/store.js';
import { businessDate, instant, readInstant } from '../engine/time.js';

/** What personal data is for. */
export type Purpose =
  | 'OFFERS'
  | 'CONFIRMATION'
  | 'ACCESS'
  | 'CREDIT'
  | 'CONTRACT'
  | 'INVESTMENT'
  | 'ACCOUNT'
  | 'IDENTITY'
  | 'BOOKS'
  | 'AUDIT';

type Rule = RetentionRule & { readonly purpose: Purpose };

const AML =
  '《反洗钱法》（2024年修订）第三十四条：客户身份资料在业务关系结束后、交易信息在交易结束后至少保存十年';

/**
 * Why and for how long the bank holds what it holds, in the words that the customer reads. Sources: 个人信息保护法 art. 13, 19,
 * 29, 45, 47, 69; 反洗钱法 (2024) art. 34; 网络安全法 art. 21; 征信业管理条例 art. 18; 会计档案管理办法 (2015).
 */
export const rules: Readonly<Record<Purpose, Rule>> = {
  OFFERS: {
    ...{
      purpose: 'OFFERS',
      legalBasis: '《个人信息保护法》第十三条第一款第二项：为订立合同所必需，合同没有订立',
    },
    ...{ keptBecause: null, keptFor: 'PT0S', countedFrom: 'REQUEST' },
  },
  CONFIRMATION: {
    ...{ purpose: 'CONFIRMATION', legalBasis: '《个人信息保护法》第十三条第一款第二项：确认是您本人在操作' },
    ...{ keptBecause: null, keptFor: 'PT0S', countedFrom: 'END_OF_CONTRACT' },
  },
  ACCESS: {
    ...{
      purpose: 'ACCESS',
      legalBasis: '《个人信息保护法》第十三条第一款第三项：履行法定义务，记录登录和验证',
    },
    keptBecause: '《网络安全法》第二十一条：网络日志留存不少于六个月',
    ...{ keptFor: 'P6M', countedFrom: 'END_OF_CONTRACT' },
  },
  CREDIT: {
    purpose: 'CREDIT',
    legalBasis:
      '《个人信息保护法》第二十九条：您的单独同意；《征信业管理条例》第十八条：查询须经您书面同意并约定用途',
    ...{ keptBecause: AML, keptFor: 'P10Y', countedFrom: 'END_OF_CONTRACT' },
  },
  CONTRACT: {
    ...{ purpose: 'CONTRACT', legalBasis: '《个人信息保护法》第十三条第一款第二项：履行借款合同所必需' },
    ...{ keptBecause: AML, keptFor: 'P10Y', countedFrom: 'END_OF_CONTRACT' },
  },
  INVESTMENT: {
    ...{
      purpose: 'INVESTMENT',
      legalBasis: '《个人信息保护法》第十三条第一款第二项：履行投资和存款合同所必需',
    },
    keptBecause: '《证券期货投资者适当性管理办法》第三十二条：适当性的信息资料保存不少于二十年',
    ...{ keptFor: 'P20Y', countedFrom: 'END_OF_CONTRACT' },
  },
  ACCOUNT: {
    ...{ purpose: 'ACCOUNT', legalBasis: '《个人信息保护法》第十三条第一款第二项：履行账户合同所必需' },
    ...{ keptBecause: AML, keptFor: 'P10Y', countedFrom: 'END_OF_ACCOUNT' },
  },
  IDENTITY: {
    ...{
      purpose: 'IDENTITY',
      legalBasis: '《个人信息保护法》第十三条第一款第三项：履行识别客户身份的法定义务',
    },
    ...{ keptBecause: AML, keptFor: 'P10Y', countedFrom: 'END_OF_ACCOUNT' },
  },
  BOOKS: {
    purpose: 'BOOKS',
    legalBasis: '《个人信息保护法》第十三条第一款第三项：依法记账。账簿只有编号和金额，没有姓名',
    keptBecause: '《会计档案管理办法》：凭证和账簿保管三十年。账簿的合计要靠每一笔，所以不取出其中任何一笔',
    ...{ keptFor: null, countedFrom: 'NEVER_ENDS' },
  },
  AUDIT: {
    purpose: 'AUDIT',
    legalBasis: '《个人信息保护法》第十三条第一款第三项：依法留痕。记录只有编号和操作名称，没有姓名',
    keptBecause:
      '《个人信息保护法》第六十九条：由银行证明自己没有过错。每条记录证明前一条，所以不取出其中任何一条',
    ...{ keptFor: null, countedFrom: 'NEVER_ENDS' },
  },
};

/** Order in which purposes are shown. */
export const PURPOSES = Object.keys(rules) as readonly Purpose[];

/** Purpose of each kind of record; for quotes and documents it depends on what became of them. */
const PURPOSE_OF: Readonly<Record<string, Purpose>> = {
  ...named('OFFERS', [
    kinds.invitation,
    kinds.quote,
    kinds.repaymentQuote,
    kinds.agreement,
    kinds.acceptance,
    kinds.wealthQuote,
    kinds.depositQuote,
    kinds.withdrawalQuote,
    kinds.onboarding,
    kinds.upload,
    kinds.uploadPart,
    kinds.binding,
  ]),
  ...named('CONFIRMATION', [kinds.factors, kinds.failures, kinds.risk, kinds.deviceUse, kinds.liveness]),
  ...named('CONFIRMATION', [kinds.openApplication, kinds.slot]),
  ...named('ACCESS', [kinds.session, kinds.secret, kinds.token, kinds.code, kinds.pushedRequest]),
  ...named('ACCESS', [kinds.challenge, kinds.challengeOf, kinds.stepUp, kinds.handOver, kinds.handOverOf]),
  ...named('CREDIT', [kinds.application, kinds.creditFile, kinds.consent, kinds.limitRequest]),
  ...named('CONTRACT', [kinds.line, kinds.loan, kinds.loanNumber, kinds.repayment]),
  ...named('INVESTMENT', [kinds.suitability, kinds.assessment, kinds.riskWarning, kinds.evidence]),
  ...named('INVESTMENT', [kinds.wealthOrder, kinds.wealthOrderNumber, kinds.fastUse, kinds.wealthPlan]),
  ...named('INVESTMENT', [kinds.position, kinds.portfolio, kinds.credit, kinds.dividend, kinds.deposit]),
  ...named('ACCOUNT', [
    kinds.account,
    kinds.card,
    kinds.boundNumber,
    kinds.spending,
    kinds.cardTransfer,
    kinds.transfer,
    kinds.arrival,
  ]),
  ...named('IDENTITY', [kinds.customer, kinds.customerRef, kinds.person]),
  ...named('AUDIT', [kinds.auditEntry, kinds.auditHead, kinds.erasure, kinds.erasureOf, kinds.delivery]),
  [systemKinds.account]: 'BOOKS',
  [systemKinds.transfer]: 'BOOKS',
  [systemKinds.event]: 'AUDIT',
  [systemKinds.job]: 'AUDIT',
  // Copies of replies, for repeats: a repeat of an order is refused afterwards, it is not obeyed again.
  [systemKinds.idempotency]: 'OFFERS',
};

function named(
  purpose: Purpose,
  of: readonly { readonly name: string }[],
): Readonly<Record<string, Purpose>> {
  return Object.fromEntries(of.map(({ name }) => [name, purpose]));
}

/** Tells what records of a kind are for in general; nothing for a kind that nobody has thought of. */
export const purposeOfKind = (kind: string): Purpose | undefined => PURPOSE_OF[kind];

/** Members that say what became of a quote, a document or a consent. */
interface Traced {
  readonly drawId?: string | null;
  readonly repaymentId?: string | null;
  readonly agreements?: readonly { readonly id: string }[];
  readonly offered?: { readonly agreements: readonly { readonly id: string }[] } | null;
  readonly documentId?: string;
  readonly subject?: string;
  readonly status?: string;
  readonly usedAs?: string | null;
  readonly depositId?: string | null;
  readonly notices?: readonly { readonly id: string }[];
  readonly contracts?: readonly { readonly id: string }[];
  readonly applicationId?: string | null;
  readonly uploadId?: string;
  readonly used?: boolean;
}

/** Sorts the records about a customer by purpose. */
export const byPurpose = (
  records: readonly StoredRecord[],
): ReadonlyMap<Purpose, readonly StoredRecord[]> => {
  const contract = new Map([...contractIds(records), ...identityIds(records)]);
  const sorted = new Map<Purpose, StoredRecord[]>();
  for (const record of records) {
    const purpose = purposeOf(record, contract);
    sorted.set(purpose, [...(sorted.get(purpose) ?? []), record]);
  }
  return sorted;
};

const purposeOf = ({ kind, id, body }: StoredRecord, contract: ReadonlyMap<string, Purpose>): Purpose => {
  // What nobody has thought of is kept as long as the identity is: too long rather than too short.
  const general = purposeOfKind(kind) ?? 'IDENTITY';
  if (general !== 'OFFERS') return general;
  const { repaymentId, subject = '' } = body as Traced;
  if (typeof repaymentId === 'string') return 'CONTRACT';
  return contract.get(kind === kinds.acceptance.name ? subject : id) ?? 'OFFERS';
};

/** Collects what a verification that was completed rests on: the law keeps it as long as the identity. */
const identityIds = (records: readonly StoredRecord[]): ReadonlyMap<string, Purpose> => {
  const ids = new Map<string, Purpose>();
  for (const { kind, id, body } of records) {
    const { status, notices = [], contracts = [], used, agreements = [] } = body as Traced;
    const isDone = kind === kinds.onboarding.name && status === 'COMPLETED';
    if (isDone) for (const one of [id, ...notices.map((document) => document.id)]) ids.set(one, 'IDENTITY');
    const isBound = kind === kinds.binding.name && used === true;
    if (isBound) ids.set(id, 'ACCOUNT');
    if (isDone || isBound)
      for (const document of [...contracts, ...agreements]) ids.set(document.id, 'ACCOUNT');
  }
  for (const { kind, id, body } of records) {
    const isPicture = kind === kinds.upload.name && ids.has((body as Traced).applicationId ?? '');
    if (isPicture) ids.set(id, 'IDENTITY');
  }
  for (const { kind, id, body } of records) {
    const isPart = kind === kinds.uploadPart.name && ids.has((body as Traced).uploadId ?? '');
    if (isPart) ids.set(id, 'IDENTITY');
  }
  return ids;
};

/** Collects the quotes and documents that a contract or a consent rests on, and what they were accepted for. */
const contractIds = (records: readonly StoredRecord[]): ReadonlyMap<string, Purpose> => {
  const ids = new Map<string, Purpose>();
  for (const { kind, id, body } of records) {
    const { drawId, agreements = [], offered, documentId, status, usedAs, depositId } = body as Traced;
    if (kind === kinds.consent.name && documentId !== undefined) ids.set(documentId, 'CREDIT');
    const drawn = kind === kinds.quote.name && typeof drawId === 'string';
    const accepted = kind === kinds.application.name && status === 'ACCEPTED';
    const documents = drawn ? agreements : accepted ? (offered?.agreements ?? []) : [];
    if (drawn || accepted) ids.set(id, 'CONTRACT');
    for (const document of documents) ids.set(document.id, 'CONTRACT');
    const ordered = kind === kinds.wealthQuote.name && typeof usedAs === 'string';
    const opened = kind === kinds.depositQuote.name && typeof depositId === 'string';
    if (!ordered && !opened) continue;
    for (const one of [id, ...agreements.map((document) => document.id)]) ids.set(one, 'INVESTMENT');
  }
  return ids;
};

/** What keeps a contract alive. */
export type Open = NonNullable<ErasurePart['waitsFor']>;

const APPLYING: readonly string[] = ['SUBMITTED', 'UNDER_REVIEW', 'REFERRED', 'APPROVED'];

/** Finds what keeps a contract alive: a loan, or what is invested; nothing when all have ended. */
export const openIn = (records: readonly StoredRecord[]): Exclude<Open, 'OPEN_ACCOUNT'> | undefined => {
  const has = (kind: string, states: readonly string[]): boolean =>
    records.some((record) => record.kind === kind && states.includes((record.body as Traced).status ?? ''));
  if (has(kinds.loan.name, [...IN_PROGRESS, ...OPEN])) return 'OPEN_LOAN';
  if (has(kinds.repayment.name, UNDER_WAY)) return 'OPEN_REPAYMENT';
  if (has(kinds.application.name, APPLYING)) return 'OPEN_APPLICATION';
  return records.some(isInvested) ? 'OPEN_INVESTMENT' : undefined;
};

/** Tells whether money of the customer is invested, or on its way there or back. */
const isInvested = ({ kind, body }: StoredRecord): boolean => {
  if (kind === kinds.position.name) return (body as PositionRecord).lots.length > 0;
  if (kind === kinds.wealthOrder.name) return isUnderWay(body as WealthOrderRecord);
  const goesOn = kind === kinds.deposit.name || kind === kinds.wealthPlan.name;
  return goesOn && (body as Traced).status === 'ACTIVE';
};

/** When the last loan was settled, or the moment of the request where that is later. */
export const contractEnd = (records: readonly StoredRecord[], requestedAt: string): string =>
  records
    .filter(({ kind }) => kind === kinds.loan.name)
    .map(({ body }) => (body as { readonly settledAt?: string | null }).settledAt ?? requestedAt)
    .reduce((latest, settledAt) => (settledAt > latest ? settledAt : latest), requestedAt);

/**
 * Adds a period of years or months, or `PT0S`, to a moment: the same time of day, on the last day of a shorter month.
 *
 * @throws {RangeError} The period is written in another way.
 */
export const addPeriod = (at: string, period: string): string => {
  const read = /^P(?:T0S|(\d+)([YM]))$/.exec(period);
  if (read === null) throw new RangeError(`${period} is no period of years or months.`);
  const [, count = '0', unit] = read;
  const moment = readInstant(at) ?? 0;
  const date = addMonths(businessDate(moment), Number(count) * (unit === 'Y' ? 12 : 1));
  return date + instant(moment).slice(10);
};

/** Moments that periods count from; null for one that has not come. */
export type Ends = Pick<Erasure, 'requestedAt' | 'contractEndedAt'> & {
  readonly accountEndedAt: string | null;
};

/**
 * Tells until when data of a purpose is kept: the day is null where that is for good, and there is no answer while what the
 * period counts from has not come.
 */
export const keptUntil = (
  { keptFor, countedFrom }: Pick<Rule, 'keptFor' | 'countedFrom'>,
  { requestedAt, contractEndedAt, accountEndedAt }: Ends,
): { readonly day: string | null } | undefined => {
  if (keptFor === null) return { day: null };
  const ends: Readonly<Record<string, string | null>> = {
    REQUEST: requestedAt,
    END_OF_CONTRACT: contractEndedAt,
    END_OF_ACCOUNT: contractEndedAt === null ? null : accountEndedAt,
  };
  const from = ends[countedFrom] ?? null;
  return from === null ? undefined : { day: addPeriod(from, keptFor) };
};

/** What stands in place of a customer whose data is gone: the id, which leads nowhere. */
export const emptyCustomer = (id: string): CustomerRecord => ({
  ...{ id, customerRef: '-', nameMasked: '-', phoneMasked: '-', kycLevel: 0, status: 'CLOSED' },
});

/** Members that are the bank's own: how the sandbox is to behave, digests of secrets, keys. They tell nothing about a person. */
const INTERNAL: ReadonlySet<string> = new Set([
  ...['course', 'byHeader', 'appealCourse', 'appealByHeader', 'outcomes', 'held'],
  ...['binds', 'binding', 'jkt', 'password', 'key', 'fingerprint', 'reply', 'version'],
  ...['elements', 'sealed', 'personKey', 'nameKey', 'numberKey', 'device', 'nonce'],
  ...['codeDigest', 'tokenDigest'],
  // Why a person had to look is nobody's to know: the law against money laundering lets no bank warn.
  ...['flags', 'opinions', 'decidedBy'],
]);
/** Kinds that stand under the digest of a secret. */
const BY_DIGEST: ReadonlySet<string> = new Set([
  ...[kinds.secret, kinds.token, kinds.stepUp, kinds.challengeOf, kinds.code].map(({ name }) => name),
  ...[kinds.pushedRequest, kinds.handOver, kinds.person, kinds.deviceUse].map(({ name }) => name),
  systemKinds.idempotency,
]);

/** Shows a record to the customer whom it is about. */
export const shownRecord = ({
  kind,
  id,
  body,
}: StoredRecord): { kind: string; id: string | null; data: Record<string, unknown> } => ({
  kind,
  id: BY_DIGEST.has(kind) ? null : id,
  data: Object.fromEntries(Object.entries(body as object).filter(([name]) => !INTERNAL.has(name))),
});
