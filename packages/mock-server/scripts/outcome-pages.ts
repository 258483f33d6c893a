import type { Outcome, OutcomeArea } from '../src/outcomes/outcome.js';
import { outcomeIds, outcomes } from '../src/outcomes/outcomes.js';
import { personas } from '../src/sandbox/personas.js';
import { storiesZh } from '../src/sandbox/personas.zh.js';

type Language = 'en' | 'zh';

const AREAS: Readonly<Record<OutcomeArea, Readonly<Record<Language, string>>>> = {
  session: { en: 'Sessions', zh: '会话' },
  code: { en: 'Codes', zh: '验证码' },
  invitation: { en: 'Invitations', zh: '邀请' },
  application: { en: 'Applications', zh: '申请' },
  line: { en: 'Credit lines', zh: '额度' },
  draw: { en: 'Draws', zh: '借款' },
  repayment: { en: 'Repayments', zh: '还款' },
  loan: { en: 'The life of a loan', zh: '借款存续期' },
  order: { en: 'Orders of funds', zh: '基金交易' },
  identity: { en: 'Verification', zh: '核身' },
  card: { en: 'Bound cards', zh: '绑定银行卡' },
  account: { en: 'Accounts', zh: '账户' },
  fault: { en: 'Faults', zh: '故障' },
};

const FIELDS: Readonly<Record<NonNullable<Outcome['magic']>['field'], Readonly<Record<Language, string>>>> = {
  fen: { en: 'amount', zh: '金额' },
  code: { en: 'code', zh: '验证码' },
  score: { en: 'score', zh: '评分' },
  'last-digit': { en: 'last digit', zh: '手机号末位' },
  'card-end': { en: 'card ends in', zh: '卡号末四位' },
  'name-end': { en: 'name ends in', zh: '姓名末尾' },
};

const code = (text: string): string => `\`${text}\``;

const magicOf = ({ magic }: Outcome, language: Language): string => {
  if (magic === undefined) return '';
  const value = magic.field === 'fen' ? `.${magic.value}` : magic.value;
  return `${FIELDS[magic.field][language]} ${code(value)}`;
};

const waysOf = (outcome: Outcome, language: Language): string => {
  const { scenarioOf, simulate, persona } = outcome;
  const word = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  return [
    magicOf(outcome, language),
    ...(scenarioOf === undefined ? [] : [word('请求头', 'header')]),
    ...(simulate === undefined ? [] : [`${word('模拟', 'simulate')} ${code(simulate)}`]),
    ...(persona === undefined ? [] : [`${word('客户', 'persona')} ${code(persona)}`]),
  ]
    .filter((way) => way !== '')
    .join(language === 'zh' ? '；' : '; ');
};

const resultOf = ({ status, code: refusal, events = [] }: Outcome): string =>
  [...(status === undefined ? [] : [status]), ...(refusal === undefined ? [] : [refusal]), ...events]
    .map(code)
    .join(' ');

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const outcomeTables = (language: Language): string =>
  (Object.keys(AREAS) as OutcomeArea[])
    .map((area) => {
      const head =
        language === 'zh'
          ? ['名称', '发生什么', '怎么让它发生', '结果']
          : ['name', 'what happens', 'how', 'result'];
      const rows = outcomeIds
        .filter((id) => outcomes[id].area === area)
        .map((id) => [
          code(id),
          outcomes[id][language],
          waysOf(outcomes[id], language),
          resultOf(outcomes[id]),
        ]);
      return `### ${AREAS[area][language]}\n\n${table(head, rows)}`;
    })
    .join('\n\n');

const personaTable = (language: Language): string =>
  table(
    language === 'zh' ? ['名称', '故事'] : ['name', 'story'],
    Object.entries(personas).map(([name, { story }]) => [
      code(name),
      language === 'zh' ? (storiesZh[name] ?? story) : story,
    ]),
  );

const tables = (language: Language): ReadonlyMap<string, string> =>
  new Map([
    ['outcomes', outcomeTables(language)],
    ['personas', personaTable(language)],
  ]);

/** The tables of each page by their names. */
export const outcomePages: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['docs/guide/outcomes.md', tables('en')],
  ['docs/zh/guide/outcomes.md', tables('zh')],
]);
