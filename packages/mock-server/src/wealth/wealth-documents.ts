import { formatMoney, formatPercent } from '@weidongli/finance';
import type { DocumentBlock } from '@weidongli/contracts/partner';
import type { FeeSchedule, OrderDates, RiskMatch, WealthQuote } from '@weidongli/contracts/wealth';
import type { Money } from '@weidongli/contracts';
import { heading, paragraph, sealed, term, type RenderedDocument } from '../engine/documents.js';

/** What the documents say of a product. */
export interface ProductFacts {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly manager: string;
  readonly riskLevel: string;
  readonly invests: string;
  readonly confirmDays: number;
  readonly redeemSettleDays: number;
  readonly cutOff: string;
  readonly fees: FeeSchedule | null;
}

/** What the documents of a purchase or a plan say. */
export interface PurchaseFacts {
  readonly bankName: string;
  readonly customerMasked: string;
  readonly product: ProductFacts;
  readonly amount: Money;
  readonly dates: OrderDates;
  readonly riskMatch: RiskMatch;
  readonly rhythm: WealthQuote['rhythm'];
  /** Says that the customer is of an age from which a notice of its own is due. */
  readonly elder: boolean;
}

/** Renders the documents of a purchase, the contract first. Equal facts give equal digests. */
export const renderPurchase = (facts: PurchaseFacts): readonly RenderedDocument[] => [
  sealed('WEALTH_CONTRACT', contractTitle(facts.product), contractContent(facts)),
  sealed('WEALTH_KEY_FACTS', '产品资料概要', keyFacts(facts.product)),
  sealed('RISK_DISCLOSURE', '风险揭示书', disclosure(facts)),
  ...(facts.riskMatch.status === 'OVER_LEVEL'
    ? [sealed('RISK_WARNING', '超出风险承受能力提示', warning(facts))]
    : []),
  ...(facts.elder ? [sealed('ELDER_NOTICE', '65岁以上客户特别提示', elderNotice(facts))] : []),
  ...(facts.rhythm === null ? [] : [sealed('DEBIT_MANDATE', '定投扣款授权书', mandate(facts, facts.rhythm))]),
];

const TEST = paragraph('本文件由测试环境生成，不产生真实的买卖。');
const yuan = (money: Money): string => `${formatMoney(money)}元`;
const productTerms = ({ name, code, riskLevel }: ProductFacts): readonly DocumentBlock[] => [
  term('产品', `${name}（${code}）`),
  term('风险等级', riskLevel),
];

const contractTitle = ({ kind }: ProductFacts): string =>
  kind === 'BANK_WMP' ? '理财产品购买合同' : '基金交易合同';

const contractContent = ({
  bankName,
  customerMasked,
  product,
  amount,
  dates,
}: PurchaseFacts): readonly DocumentBlock[] => [
  TEST,
  heading('一、买什么'),
  term('购买人', customerMasked),
  term('销售机构', bankName),
  term('管理人', product.manager),
  ...productTerms(product),
  term('金额', yuan(amount)),
  heading('二、按哪天的净值成交'),
  term('交易日（T日）', dates.tradeDate),
  term('份额确认日', dates.confirmDate),
  paragraph(
    `交易日${product.cutOff}前提交，按当天净值成交；之后提交，按下一个交易日的净值成交。` +
      `${product.cutOff}前可以撤单，钱马上退回。`,
  ),
  heading('三、钱和份额'),
  paragraph('提交后先冻结这笔钱，确认后才转给产品。没有确认的部分退回原账户，不收费用。'),
  heading('四、意见和投诉'),
  paragraph(`您可以在${bankName}的客服页面提出意见或投诉。对处理结果不满意的，可以向当地金融监管部门反映。`),
];

const keyFacts = (product: ProductFacts): readonly DocumentBlock[] => [
  TEST,
  ...productTerms(product),
  term('管理人', product.manager),
  term('投什么', product.invests),
  heading('买卖规则'),
  term('份额确认', `T+${product.confirmDays}个交易日`),
  term('赎回到账', `T+${product.redeemSettleDays}个交易日`),
  heading('费用'),
  ...feeTerms(product.fees),
];

const feeTerms = (fees: FeeSchedule | null): readonly DocumentBlock[] => {
  if (fees === null) return [paragraph('不收费用。')];
  const { purchase, redemption, management, custody, sales } = fees;
  return [
    ...purchase.map(({ from, rate, flat }) =>
      term(
        `买入费（${yuan(from)}起）`,
        rate === null ? (flat === null ? '0.00元' : `每笔${yuan(flat)}`) : formatPercent(rate),
      ),
    ),
    ...redemption.map(({ fromDays, rate }) => term(`赎回费（持有${fromDays}天起）`, formatPercent(rate))),
    term('管理费（每年）', formatPercent(management)),
    term('托管费（每年）', formatPercent(custody)),
    term('销售服务费（每年）', formatPercent(sales)),
    paragraph('管理费、托管费和销售服务费已经在净值里扣除，不另外收取。'),
  ];
};

const disclosure = ({ product, riskMatch }: PurchaseFacts): readonly DocumentBlock[] => [
  TEST,
  ...productTerms(product),
  term('您的风险类型', riskMatch.investorLevel ?? '还没有测评'),
  heading('可能会亏'),
  paragraph('净值会涨也会跌，本金可能亏损。过去的业绩不代表以后，业绩比较基准不是收益承诺。'),
  paragraph('这不是存款，不受存款保险保障。'),
  heading('可能取不出来'),
  paragraph('一天里赎回的人太多时，管理人可以延期办理赎回，也可以暂停买卖。那时钱会晚到。'),
  heading('费用'),
  paragraph('短期内赎回可能要付赎回费。持有的时间越长，赎回费越低。'),
];

const warning = ({ product, riskMatch }: PurchaseFacts): readonly DocumentBlock[] => [
  TEST,
  ...productTerms(product),
  term('您的风险类型', riskMatch.investorLevel ?? ''),
  paragraph('这个产品的风险高于您的风险类型。它跌得可能比您能接受的更多。我们不建议您买。'),
  paragraph('您坚持要买的，请看完本提示后再想24小时。24小时后的30天里可以买，也可以不买。'),
  paragraph('这是您自己的决定，不是银行向您推荐。'),
];

const elderNotice = ({ product }: PurchaseFacts): readonly DocumentBlock[] => [
  TEST,
  ...productTerms(product),
  paragraph('您已经满65岁。买之前请再看一遍：这笔钱几年内可能会变少，急用时不一定马上能取出来。'),
  paragraph('建议您先和家人商量，只用短期内不用的钱。有人催您买、让您转账的，请先打客服电话。'),
];

const RHYTHM: Readonly<Record<string, string>> = { WEEKLY: '每周', BIWEEKLY: '每两周', MONTHLY: '每月' };
const WEEKDAYS = ['一', '二', '三', '四', '五'];

const rhythmText = ({ frequency, day }: NonNullable<WealthQuote['rhythm']>): string =>
  frequency === 'MONTHLY' ? `每月${day}日` : `${RHYTHM[frequency] ?? ''}周${WEEKDAYS[day - 1] ?? ''}`;

const mandate = (
  { bankName, amount, product, dates }: PurchaseFacts,
  rhythm: NonNullable<WealthQuote['rhythm']>,
): readonly DocumentBlock[] => [
  TEST,
  heading('一、授权内容'),
  paragraph(`您授权${bankName}按下面的时间从您的付款账户扣款，用来买入这个产品。`),
  ...productTerms(product),
  term('每次金额', yuan(amount)),
  term('时间', rhythmText(rhythm)),
  term('第一次', dates.tradeDate),
  paragraph('遇到不是交易日的，顺延到下一个交易日。余额不够的，这一次不买；连续三次不够，定投暂停。'),
  heading('二、取消授权'),
  paragraph('您可以随时暂停或者结束定投，已经买入的份额不受影响。'),
];
