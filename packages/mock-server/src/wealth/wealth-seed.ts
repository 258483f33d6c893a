import { addFen, toFen } from '@weidongli/finance';
import type { Persona } from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import { sha256OfJson } from '../engine/digest.js';
import { kinds, type AccountCard } from '../engine/records.js';
import type { AssessmentRecord } from '../engine/records-wealth.js';
import type { CustomerSeed } from '../engine/tenant.js';
import { businessDate, instant, momentOf, readDuration } from '../engine/time.js';
import { scoreAnswers, validUntil } from './wealth-assess.rules.js';
import { QUESTIONNAIRE_VERSION } from './wealth-assess.questions.js';
import { catalogueOf } from './wealth-catalogue.js';
import { keepDeposit, newDeposit, payIn } from './wealth-deposit.js';
import { depositTerms } from './wealth-deposit.rules.js';
import { openStoryPositions } from './wealth-story.js';
import {
  answersFor,
  dayAgo,
  depositIssue,
  holdingIssue,
  type StoryDeposit,
  type StoryWealth,
  type WealthIssue,
  wealthIssues,
} from './wealth-story.rules.js';
import { maxRiskOf } from './wealth-suitability.rules.js';

/** Time of day at which deposits of stories were opened, and at which the money for everything came. */
const OPENED = '10:40:00';
const CAME = '09:00:00';

/** Gives a customer of the sandbox the assessment, the positions and the deposits of their story. */
export const seedWealth = (seed: CustomerSeed, card: AccountCard, ctx: Context): void => {
  const told = tellable(seed.wealth, ctx);
  if (told.assessment !== undefined) seedAssessment(seed, card, ctx, told.assessment);
  receiveMoney(ctx, card, told);
  openStoryPositions(ctx, card, told.holdings);
  for (const deposit of told.deposits) openStoryDeposit(ctx, card, deposit);
};

/** Says what a story has invested in that this bank does not have. */
export const storyIssuesOf = (story: Pick<Persona, 'wealth' | 'age'>, ctx: Context): readonly WealthIssue[] =>
  wealthIssues(story, ctx.tenant, businessDate(ctx.now));

interface Told {
  readonly assessment: StoryWealth['assessment'];
  readonly holdings: NonNullable<StoryWealth['holdings']>;
  readonly deposits: NonNullable<StoryWealth['deposits']>;
}

/** Leaves out what this bank does not have: a built-in story is told by banks with smaller catalogues and at other times, too. */
const tellable = (wealth: StoryWealth | undefined, ctx: Context): Told => {
  const { assessment, holdings = [], deposits = [] } = wealth ?? {};
  const catalogue = catalogueOf(ctx.tenant);
  const today = businessDate(ctx.now);
  return {
    assessment,
    holdings: holdings.filter((one) => holdingIssue(one, catalogue.get(one.code), today) === undefined),
    deposits: deposits.filter((one) => depositIssue(one, catalogue.get(one.code), today) === undefined),
  };
};

const seedAssessment = (
  seed: CustomerSeed,
  { customerId }: AccountCard,
  ctx: Context,
  { level, lowest = false, ago }: NonNullable<StoryWealth['assessment']>,
): void => {
  const at = ctx.now - (readDuration(ago) ?? 0);
  const age = seed.age ?? 0;
  const answers = answersFor({ level, lowest }, age);
  if (answers === undefined) return;
  const { score, ...scored } = scoreAnswers(answers, age);
  const assessedAt = instant(at);
  const assessment = {
    ...{ id: ctx.newId('sui', at), ...scored, maxRisk: maxRiskOf(scored), version: QUESTIONNAIRE_VERSION },
    reasons: [...scored.reasons],
    answersSha256: sha256OfJson({ version: QUESTIONNAIRE_VERSION, answers }),
    assessedAt,
    validUntil: validUntil(assessedAt),
  };
  const record: AssessmentRecord = { ...assessment, customerId, answers, score, seconds: null };
  ctx.put(kinds.assessment, assessment.id, record);
  ctx.put(kinds.suitability, customerId, { customerId, assessment, attempts: [assessedAt] });
};

/** The money of everything came in on the day before the first of it, so that the account is what the story says. */
const receiveMoney = (ctx: Context, { accountId }: AccountCard, { holdings, deposits }: Told): void => {
  const all = [...holdings, ...deposits];
  const amount = addFen(...all.map((one) => toFen(one.amount)));
  if (amount === 0n) return;
  const today = businessDate(ctx.now);
  const agos = [...holdings.map(({ boughtAgo }) => boughtAgo), ...deposits.map(({ openedAgo }) => openedAgo)];
  const [first = today] = agos.map((ago) => dayAgo(today, ago)).sort();
  ctx.transfer({
    ...{ debit: 'bank/cash', credit: `account/${accountId}`, amount, currency: 'CNY', state: 'POSTED' },
    ...{ purpose: 'SALARY', at: momentOf(beforeTrading(first), CAME) },
  });
};

/** Units of a story were ordered some days before they were confirmed: two weeks are before every order, holidays or not. */
const beforeTrading = (date: string): string => dayAgo(date, 'P14D');

const openStoryDeposit = (ctx: Context, card: AccountCard, deposit: StoryDeposit): void => {
  const product = catalogueOf(ctx.tenant).get(deposit.code);
  const startDate = dayAgo(businessDate(ctx.now), deposit.openedAgo);
  const terms = product === undefined ? undefined : depositTerms(product, startDate);
  if (product === undefined || terms === undefined) return;
  const at = Math.min(momentOf(startDate, OPENED), ctx.now);
  const { customerId, accountId, id: cardId, panMasked: cardMasked } = card;
  const opened = newDeposit(ctx, {
    ...{ customerId, accountId, cardId, cardMasked, terms, at },
    ...{ code: product.code, name: product.name, kind: product.kind },
    ...{ quoteId: null, renewal: deposit.renewal ?? 'NONE', principal: toFen(deposit.amount) },
  });
  payIn(ctx, `account/${accountId}`, opened.id, { amount: toFen(deposit.amount), reference: opened.id, at });
  keepDeposit(ctx, opened);
};
