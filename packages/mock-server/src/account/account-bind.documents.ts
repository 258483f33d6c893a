import { formatMoney } from '@weidongli/finance';
import type { QuickPayLimits } from '@weidongli/contracts/account';
import { heading, paragraph, sealed, term, type RenderedDocument } from '../engine/documents.js';

/** What the quick-pay agreement says. */
export interface QuickPayFacts {
  readonly bankName: string;
  readonly holderMasked: string;
  readonly limits: QuickPayLimits;
}

/** Renders the agreement by which money moves between a bound card and an account. Equal facts give equal digests. */
export const renderQuickPay = ({ bankName, holderMasked, limits }: QuickPayFacts): RenderedDocument =>
  sealed('QUICK_PAY_CONTRACT', '快捷支付协议', [
    paragraph('本文件由测试环境生成，不会绑定真实的银行卡，也不会划走真实的钱。'),
    heading('一、绑什么卡'),
    term('持卡人', holderMasked),
    term('办理银行', bankName),
    paragraph('只能绑定您本人的一类户储蓄卡。卡号和预留手机号会和发卡行核对，不会给别人。'),
    heading('二、能转多少'),
    term('每笔最多', `${formatMoney(limits.perTransaction)}元`),
    term('每天最多', `${formatMoney(limits.perDay)}元`),
    term('每月最多', `${formatMoney(limits.perMonth)}元`),
    paragraph('转入和转出合在一起算。每一笔都要您确认，银行不会自己扣款。'),
    heading('三、可以随时解绑'),
    paragraph('解绑马上生效，之后这张卡不能再转入转出。已经转的钱不受影响。'),
    heading('四、意见和投诉'),
    paragraph(
      `您可以在${bankName}的客服页面提出意见或投诉。对处理结果不满意的，可以向当地金融监管部门反映。`,
    ),
  ]);
