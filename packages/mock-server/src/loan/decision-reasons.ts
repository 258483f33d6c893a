import type { DecisionReason } from '@weidongli/contracts/loan';

/** A matter that the bank looks at: what it says where it is good, and where it is not. */
interface Matter {
  /** Number of its codes: `P02` where it speaks for the customer, `R02` where it limits. */
  readonly number: string;
  readonly positive: readonly [text: string, advice: string];
  readonly limiting: string;
  /** What to do after a refusal, and for a higher limit. */
  readonly advice: { readonly DECLINED: string; readonly APPROVED: string };
}

/** Matters of the sandbox, in the order in which they limit. None says how the bank recognises fraud. */
const MATTERS: readonly Matter[] = [
  {
    number: '02',
    positive: ['按时还款的记录较多。', '继续按时还款，记录会越来越好。'],
    limiting: '信用记录较少。',
    advice: {
      DECLINED: '保持按时还款，有了更多记录后可以再申请。',
      APPROVED: '保持按时还款，有了更多记录后可以申请提高额度。',
    },
  },
  {
    number: '05',
    positive: ['现有负债和收入相比不高。', '借款前先想好每月还多少，不影响日常开支。'],
    limiting: '现有负债和收入相比偏高。',
    advice: {
      DECLINED: '先还清一部分已有借款，再申请。',
      APPROVED: '先还清一部分已有借款，再申请提高额度。',
    },
  },
  {
    number: '04',
    positive: ['近期查询征信的次数不多。', '需要用钱时再申请贷款，少留查询记录。'],
    limiting: '近期查询征信的次数较多。',
    advice: {
      DECLINED: '三个月内少申请其他贷款，再来看看。',
      APPROVED: '三个月内少申请其他贷款，再申请提高额度。',
    },
  },
  {
    number: '06',
    positive: ['收入情况已经核实。', '换工作或收入变化后，请及时更新资料。'],
    limiting: '收入情况暂时没有核实。',
    advice: {
      DECLINED: '可以提交申诉，补充收入说明，由人工再看一次。',
      APPROVED: '补充收入说明后，可以申请提高额度。',
    },
  },
];

const positive = ({ number, positive: [text, advice] }: Matter): DecisionReason => ({
  code: `P${number}`,
  effect: 'POSITIVE',
  text,
  advice,
});

const limiting =
  (outcome: 'APPROVED' | 'DECLINED') =>
  ({ number, limiting: text, advice }: Matter): DecisionReason => ({
    code: `R${number}`,
    effect: 'LIMITING',
    text,
    advice: advice[outcome],
  });

/** Counts the matters that limit: the lower the score, the more of them. */
const limits = (outcome: 'APPROVED' | 'DECLINED', score: number): number =>
  outcome === 'DECLINED'
    ? score >= 45
      ? 2
      : score >= 40
        ? 3
        : 4
    : score >= 95
      ? 0
      : score >= 80
        ? 1
        : score >= 70
          ? 2
          : 3;

/**
 * Lists the main reasons of a decision, at most four. A refusal says what stood against it; an approval says what spoke
 * for the customer and what keeps the limit where it is. No matter stands on both sides.
 */
export const reasonsFor = (
  outcome: 'APPROVED' | 'DECLINED' | 'REFERRED',
  score: number,
): readonly DecisionReason[] => {
  if (outcome === 'REFERRED') return [];
  const count = limits(outcome, score);
  const against = MATTERS.slice(0, count).map(limiting(outcome));
  return outcome === 'DECLINED' ? against : [...MATTERS.slice(count).map(positive), ...against];
};
