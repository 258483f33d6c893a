import { formatMoney, formatPercent } from '@weidongli/finance';
import type { Money } from '@weidongli/contracts';
import type { DepositQuote } from '@weidongli/contracts/wealth';
import { heading, paragraph, sealed, term, type RenderedDocument } from '../engine/documents.js';

/** What the contract of a deposit says. */
export interface DepositFacts extends Pick<
  DepositQuote,
  | 'code'
  | 'name'
  | 'amount'
  | 'annualRate'
  | 'earlyRate'
  | 'startDate'
  | 'maturityDate'
  | 'renewal'
  | 'interest'
> {
  readonly bankName: string;
  readonly customerMasked: string;
}

const RENEWALS: Readonly<Record<string, string>> = {
  NONE: '到期转入您的账户',
  PRINCIPAL: '到期本金按当天利率转存，利息转入您的账户',
  PRINCIPAL_AND_INTEREST: '到期本金和利息按当天利率一起转存',
};

const yuan = (money: Money): string => `${formatMoney(money)}元`;

/** Renders the contract of a deposit. Equal facts give equal digests. */
export const renderDeposit = (facts: DepositFacts): readonly RenderedDocument[] => [
  sealed('DEPOSIT_CONTRACT', '存款协议', [
    paragraph('本文件由测试环境生成，不产生真实的存款关系。'),
    heading('一、存多少，存多久'),
    term('存款人', facts.customerMasked),
    term('存款银行', facts.bankName),
    term('产品', `${facts.name}（${facts.code}）`),
    term('本金', yuan(facts.amount)),
    term('起息日', facts.startDate),
    term('到期日', facts.maturityDate),
    heading('二、利息'),
    term('年利率', formatPercent(facts.annualRate)),
    term('到期利息', yuan(facts.interest)),
    term('提前支取利率', formatPercent(facts.earlyRate)),
    paragraph('提前支取的部分，从起息日到支取前一天，按提前支取利率计息；没有支取的部分，利率和到期日不变。'),
    heading('三、到期以后'),
    term('到期方式', RENEWALS[facts.renewal] ?? facts.renewal),
    paragraph('到期日前一天以前，您可以改变到期方式。产品停售的，到期转入您的账户。'),
    heading('四、存款保险'),
    paragraph('您在本行全部存款的本金和利息，合计500,000.00元以内由存款保险全额偿付。'),
    heading('五、意见和投诉'),
    paragraph(
      `您可以在${facts.bankName}的客服页面提出意见或投诉。对处理结果不满意的，可以向当地金融监管部门反映。`,
    ),
  ]),
];
