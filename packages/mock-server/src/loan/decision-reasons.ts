import type { DecisionReason } from '@weidongli/contracts/loan';

const reason = (code: string, text: string, advice: string): DecisionReason => ({ code, text, advice });

/** Reasons of the sandbox, the weightiest first. None says how the bank recognises fraud. */
const REASONS: readonly DecisionReason[] = [
  reason('R02', '信用记录较少。', '保持按时还款，有了更多记录后可以再申请。'),
  reason('R05', '现有负债和收入相比偏高。', '先还清一部分已有借款，再申请。'),
  reason('R04', '近期查询征信的次数较多。', '三个月内少申请其他贷款，再来看看。'),
  reason('R06', '收入情况暂时没有核实。', '可以提交申诉，补充收入说明，由人工再看一次。'),
];

/** Lists the main reasons of a refusal, at most four: the lower the score, the more of them. */
export const reasonsFor = (score: number): readonly DecisionReason[] =>
  REASONS.slice(0, score >= 45 ? 2 : score >= 40 ? 3 : 4);
