import { formatMoney, formatPercent } from '@weidongli/finance';
import type { Money } from '@weidongli/contracts';
import type { FeeSchedule, ProductDocument } from '@weidongli/contracts/wealth';
import type { ProductTerms } from './wealth-terms.js';

const VERSION = '2026-01';
const TEST = '本文件由测试环境生成，不产生真实的买卖。';

/** Writes the documents about a product that anybody may read. They follow from its terms alone. */
export const documentsOf = (terms: ProductTerms): readonly ProductDocument[] =>
  terms.market === null ? depositDocuments(terms) : valueDocuments(terms);

const document = (
  kind: ProductDocument['kind'],
  title: string,
  paragraphs: readonly string[],
): ProductDocument => ({
  ...{ kind, title, version: VERSION },
  paragraphs: [TEST, ...paragraphs],
});

const yuan = (money: Money): string => `${formatMoney(money)}元`;
const identity = ({ name, code, riskLevel }: ProductTerms): string =>
  `${name}（${code}），风险等级${riskLevel}。`;
const isWealthProduct = ({ kind }: ProductTerms): boolean => kind === 'BANK_WMP';

const valueDocuments = (terms: ProductTerms): readonly ProductDocument[] => {
  const wealth = isWealthProduct(terms);
  return [
    document('KEY_FACTS', '产品资料概要', keyFacts(terms)),
    document('PROSPECTUS', wealth ? '理财产品说明书' : '招募说明书', prospectus(terms)),
    document('CONTRACT', wealth ? '理财产品合同' : '基金合同', contract(terms)),
    document('RISK_DISCLOSURE', '风险揭示书', risks(terms)),
    document('NOTICE', '运作公告', notice(terms)),
  ];
};

const depositDocuments = (terms: ProductTerms): readonly ProductDocument[] => [
  document('KEY_FACTS', '存款产品概要', [
    identity(terms),
    terms.invests,
    `起存金额${yuan(terms.minBuy)}。年利率${formatPercent(terms.fixedTerm?.annualRate ?? '0')}，存入时定下，到期前不变。`,
    `提前支取的部分，按年利率${formatPercent(terms.fixedTerm?.earlyRate ?? '0')}计息。`,
  ]),
  document('CONTRACT', '存款协议', [
    identity(terms),
    '存入当天开始计息，到期日当天不计息。到期时按您的选择转出或续存。',
    '可以提前支取全部或一部分，取出的部分按活期利率计息，其余的部分利率不变。',
  ]),
  document('NOTICE', '存款保险说明', [
    '本存款受存款保险保障。同一家银行的存款，本金和利息合计最高赔付50万元。',
  ]),
];

const keyFacts = (terms: ProductTerms): readonly string[] => [
  identity(terms),
  `管理人：${terms.manager}。托管人：${terms.custodian ?? ''}。`,
  terms.invests,
  ...benchmarkLines(terms),
  `最少买${yuan(terms.minBuy)}。T日${terms.cutOff}前提交，按当天净值成交，T+${terms.confirmDays}个交易日确认份额。`,
  ...outLines(terms),
  ...feeLines(terms.fees),
];

const benchmarkLines = ({ benchmark }: ProductTerms): readonly string[] =>
  benchmark === null ? [] : [`业绩比较基准为年化${formatPercent(benchmark)}。它不是收益承诺。`];

const outLines = ({
  fixedTerm,
  lockMonths,
  redeemSettleDays,
  fastRedemption,
}: ProductTerms): readonly string[] => {
  const { maturityDate = null } = fixedTerm ?? {};
  if (maturityDate !== null) return [`${maturityDate}到期，到期前不能赎回。`];
  if (lockMonths > 0) return [`每${lockMonths}个月开放一次，其余时间不能赎回。`];
  const fast =
    fastRedemption === null
      ? []
      : [`快速赎回每天最多${yuan(fastRedemption.perDay)}，马上到账，当天没有收益。`];
  return [`赎回的钱在T+${redeemSettleDays}个交易日到账。`, ...fast];
};

const feeLines = (fees: FeeSchedule | null): readonly string[] => {
  if (fees === null) return ['不收费用。'];
  const { purchase, redemption, management, custody, sales } = fees;
  return [
    ...(purchase.length === 0 ? ['买入不收费。'] : []),
    ...purchase.map(({ from, rate, flat }) =>
      flat === null
        ? `买入${yuan(from)}起，买入费${formatPercent(rate ?? '0')}。`
        : `买入${yuan(from)}起，每笔买入费${yuan(flat)}。`,
    ),
    ...(redemption.length === 0 ? ['赎回不收费。'] : []),
    ...redemption.map(({ fromDays, rate }) => `持有${fromDays}天起，赎回费${formatPercent(rate)}。`),
    `每年管理费${formatPercent(management)}，托管费${formatPercent(custody)}，销售服务费${formatPercent(sales)}，` +
      '已经在净值里扣除，不另外收取。',
  ];
};

const prospectus = (terms: ProductTerms): readonly string[] => [
  identity(terms),
  `投资范围：${terms.invests}`,
  ...benchmarkLines(terms),
  '单位净值每个交易日晚上公布，保留四位小数。',
  ...(terms.kind === 'MONEY_FUND'
    ? [
        '每天公布万份收益和七日年化收益率。七日年化收益率按最近七天的万份收益之和，除以7，乘365，再除以10,000计算。',
      ]
    : []),
  ...dividendLines(terms),
];

const dividendLines = ({ market }: ProductTerms): readonly string[] => {
  const rule = market?.dividend ?? null;
  if (rule === null) return [];
  const [month, day] = rule.monthDay.split('-').map(Number);
  return [
    `每年${month ?? ''}月${day ?? ''}日（遇休市顺延）可以分红。分红后净值不低于1元时才分。分红可以再投资，也可以拿现金。`,
  ];
};

const contract = (terms: ProductTerms): readonly string[] => [
  identity(terms),
  '一、您把钱交给管理人，按产品说明书投资。投资的收益归您，损失也由您承担。',
  '二、资产由托管人保管，和管理人、销售银行自己的财产分开。',
  `三、每个交易日${terms.cutOff}前提交的买卖按当天净值成交，之后的按下一个交易日成交。`,
  '四、一天里赎回太多时，管理人可以延期办理，也可以暂停买卖，并马上公告。',
];

const risks = (terms: ProductTerms): readonly string[] => [
  identity(terms),
  terms.kind === 'MONEY_FUND'
    ? '货币基金不等于存款，不保证本金，也不保证收益。'
    : '净值会涨也会跌，本金可能亏损。过去的业绩不代表以后。',
  '本产品不是存款，不受存款保险保障。',
  ...(terms.confirmDays > 1 ? ['投资海外市场，还有汇率风险，确认份额和到账的时间更长。'] : []),
  ...(terms.lockMonths > 0 ? ['封闭期内不能赎回。这段时间要用的钱，不要买。'] : []),
];

const notice = (terms: ProductTerms): readonly string[] => {
  const { fixedTerm, quota } = terms;
  const dates =
    fixedTerm === null
      ? ['本产品正常运作。']
      : [
          `认购到${fixedTerm.raiseUntil ?? ''}${terms.cutOff}为止。${fixedTerm.valueDate ?? ''}起开始计算收益，` +
            `${fixedTerm.maturityDate ?? ''}到期。`,
        ];
  return [identity(terms), ...dates, ...(quota === null ? [] : [`总额度${yuan(quota)}，卖完为止。`])];
};
