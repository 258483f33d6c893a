import { formatMoney, formatPercent } from '@weidongli/finance';
import type { LoanOffer } from '@weidongli/contracts/loan';
import { heading, paragraph, sealed, term, type RenderedDocument } from '../engine/documents.js';

/** Renders the authorisation of one query of the credit report. */
export const renderAuthorisation = (bankName: string, nameMasked: string): RenderedDocument =>
  sealed('CREDIT_REPORT_AUTHORISATION', '个人征信查询授权书', [
    paragraph('本文件由测试环境生成，不会查询任何真实的征信记录。'),
    heading('一、授权内容'),
    term('授权人', nameMasked),
    term('被授权人', bankName),
    paragraph(`您授权${bankName}查询一次您的个人信用报告，只用于审批这次额度申请。`),
    heading('二、有效期'),
    paragraph('授权30天内有效，查询一次后即失效。查询记录会显示在您的信用报告中。'),
    heading('三、您的权利'),
    paragraph('您可以不同意，也可以在查询前随时撤回。不同意或撤回，本次申请就不能继续，不影响其他服务。'),
  ]);

/** Renders the contract of a credit line. */
export const renderLineContract = (
  bankName: string,
  nameMasked: string,
  offer: Omit<LoanOffer, 'agreements'>,
): RenderedDocument =>
  sealed('LINE_CONTRACT', '个人消费额度合同', [
    paragraph('本文件由测试环境生成，不产生真实的借贷关系。'),
    heading('一、额度'),
    term('借款人', nameMasked),
    ...offer.funders.map(({ name, share }) => term('贷款人', `${name}，出资${formatPercent(share, 0)}`)),
    term('额度', `${formatMoney(offer.limit)}元`),
    paragraph('额度可以循环使用：还了本金，额度就恢复。不借款不收费。'),
    heading('二、利率和费用'),
    term('年化利率（单利）', `${formatPercent(offer.annualRate)}，按一年${offer.yearBasis}天计算`),
    term('日利率', formatPercent(offer.dailyRate)),
    term('费用', '0.00元'),
    heading('三、每次借款'),
    paragraph('每次借款另签借款合同，写明金额、期数、还款计划和综合年化成本。额度合同本身不产生借款。'),
    heading('四、锁定和关闭'),
    paragraph('您可以随时锁定或降低额度。有借款逾期时，额度暂停使用，还清逾期部分后恢复。'),
    heading('五、意见和投诉'),
    paragraph(
      `您可以在${bankName}的客服页面提出意见或投诉。对处理结果不满意的，可以向当地金融监管部门反映。`,
    ),
  ]);
