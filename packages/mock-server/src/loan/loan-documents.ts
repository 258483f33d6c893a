import { formatMoney, formatPercent } from '@weidongli/finance';
import type { Money } from '@weidongli/contracts';
import type { Disclosure, ScheduleRow } from '@weidongli/contracts/loan';
import type { DocumentBlock } from '@weidongli/contracts/partner';
import { heading, paragraph, sealed, term, type RenderedDocument } from '../engine/documents.js';

/** What the documents of a quote say. */
export interface DocumentFacts {
  readonly bankName: string;
  readonly borrowerMasked: string;
  readonly principal: Money;
  readonly tenor: number;
  readonly valueDate: string;
  readonly schedule: readonly ScheduleRow[];
  readonly disclosure: Disclosure;
}

/** Renders the documents of a quote, the loan contract first. Equal facts give equal digests. */
export const renderDocuments = (facts: DocumentFacts): readonly RenderedDocument[] => [
  sealed('LOAN_CONTRACT', '个人消费贷款合同', contractContent(facts)),
  sealed('DEBIT_MANDATE', '委托扣款授权书', mandateContent(facts)),
];

const yuan = (money: Money): string => `${formatMoney(money)}元`;

const contractContent = (facts: DocumentFacts): readonly DocumentBlock[] => [
  paragraph('本文件由测试环境生成，不产生真实的借贷关系。'),
  heading('一、借款人和贷款人'),
  term('借款人', facts.borrowerMasked),
  ...facts.disclosure.funders.map(({ name, share }) =>
    term('贷款人', `${name}，出资${formatPercent(share, 0)}`),
  ),
  heading('二、借款金额和期限'),
  term('借款金额', yuan(facts.principal)),
  term('起息日', facts.valueDate),
  term('期数', `${facts.tenor}期，每月一期`),
  term('还款方式', '等额本金，利息按天计算'),
  heading('三、利率和费用'),
  ...costTerms(facts.disclosure),
  heading('四、还款计划'),
  ...facts.schedule.map(({ n, dueDate, principal, interest, total }) =>
    term(`第${n}期 ${dueDate}`, `${yuan(total)}（本金${yuan(principal)}，利息${yuan(interest)}）`),
  ),
  heading('五、提前还款'),
  paragraph('您可以随时提前还清全部或部分本金，不收费用。利息算到还款的前一天。'),
  heading('六、逾期'),
  paragraph(
    `到期日后有${facts.disclosure.graceDays}天宽限期，宽限期内还清按时算。过了宽限期还没还清的，` +
      `从到期日起，对逾期本金按日利率${formatPercent(facts.disclosure.penaltyDailyRate)}计收罚息，` +
      '是原利率的1.5倍，代替原利率。罚息不再计收复利。',
  ),
  heading('七、借款用途'),
  paragraph('借款只能用于个人消费。不能用于买房、炒股，也不能用于买卖基金、期货等投资，不能转借他人。'),
  heading('八、意见和投诉'),
  paragraph(
    `您可以在${facts.bankName}的客服页面提出意见或投诉。对处理结果不满意的，可以向当地金融监管部门反映。`,
  ),
];

const costTerms = (disclosure: Disclosure): readonly DocumentBlock[] => [
  term('年化利率（单利）', `${formatPercent(disclosure.annualRate)}，按一年${disclosure.yearBasis}天计算`),
  term('日利率', formatPercent(disclosure.dailyRate)),
  term('综合年化成本（IRR）', formatPercent(disclosure.allInAnnualCost)),
  term('利息合计', yuan(disclosure.totalInterest)),
  term('费用合计', yuan(disclosure.totalFees)),
  term('还款合计', yuan(disclosure.totalRepayment)),
];

const mandateContent = (facts: DocumentFacts): readonly DocumentBlock[] => [
  paragraph('本文件由测试环境生成，不产生真实的扣款。'),
  heading('一、授权内容'),
  paragraph(
    `您授权${facts.bankName}在每期到期日，从您收款的银行卡扣取当期应还金额，用于归还这笔借款。` +
      '每次扣款不超过当期应还的本金、利息和罚息。',
  ),
  term('借款金额', yuan(facts.principal)),
  term('首次扣款日', facts.schedule[0]?.dueDate ?? facts.valueDate),
  term('扣款次数', `${facts.tenor}次，每月一次`),
  heading('二、取消授权'),
  paragraph('您可以随时取消授权，改为自己主动还款。取消授权不影响这笔借款。'),
];
