import type {
  Questionnaire,
  RiskWarning,
  Suitability,
  SuitabilityAssessment,
  WealthAcknowledgeWarningInput,
  WealthAssessInput,
  WealthGetQuestionnaireInput,
  WealthGetSuitabilityInput,
} from '@weidongli/contracts/wealth';
import { isPast } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { sha256OfJson } from '../engine/digest.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { RiskWarningRecord, WealthQuoteRecord } from '../engine/records-wealth.js';
import { DAY, instant } from '../engine/time.js';
import { QUESTIONNAIRE_SHA256, QUESTIONNAIRE_VERSION, QUESTIONS } from './wealth-assess.questions.js';
import {
  ADULT_AGE,
  attemptsLeft,
  faultsOf,
  scoreAnswers,
  standingOf,
  validUntil,
} from './wealth-assess.rules.js';
import { productOf } from './wealth-catalogue.js';
import { ageOf, riskMatchOf, suitabilityOf } from './wealth-suitability.js';
import { maxRiskOf, refuseMatch } from './wealth-suitability.rules.js';

/** How long somebody thinks after a warning, and how long the warning counts, in milliseconds. */
const COOL_OFF = DAY;
const WARNING_LIFE = 30 * DAY;

/** Reads the questionnaire, without points. */
export const getQuestionnaire = async (
  _: WealthGetQuestionnaireInput,
  ctx: Context,
): Promise<Questionnaire> => {
  const { attempts } = await suitabilityOf(ctx, ctx.customerId);
  const { attemptsLeftToday, attemptsLeft: left, nextAt } = attemptsLeft(attempts, ctx.now);
  return {
    version: QUESTIONNAIRE_VERSION,
    questions: QUESTIONS,
    sha256: QUESTIONNAIRE_SHA256,
    attemptsLeftToday,
    attemptsLeft: left,
    nextAttemptAt: nextAt > ctx.now ? instant(nextAt) : null,
  };
};

/** Scores the answers. The attempt counts with them, so answers that cannot be scored cost none. */
export const assess = async (input: WealthAssessInput, ctx: Context): Promise<SuitabilityAssessment> => {
  const { version, answers, seconds = null } = input;
  const { customerId } = ctx;
  const [age, standing] = await Promise.all([ageOf(ctx, customerId), suitabilityOf(ctx, customerId)]);
  if (age < ADULT_AGE) throw refuse('not-eligible');
  if (version !== QUESTIONNAIRE_VERSION)
    throw refuse('agreement-version-changed', { detail: 'Read the questionnaire again: it has changed.' });
  const errors = faultsOf(answers);
  if (errors.length > 0) throw refuse('validation-failed', { errors });
  const { counting, retryAfter } = attemptsLeft(standing.attempts, ctx.now);
  if (retryAfter > 0) throw refuse('attempts-exhausted', { retryAfter });
  const assessedAt = instant(ctx.now);
  const { score, ...scored } = scoreAnswers(answers, age);
  const assessment: SuitabilityAssessment = {
    id: ctx.newId('sui'),
    ...{ ...scored, maxRisk: maxRiskOf(scored), version, assessedAt },
    answersSha256: sha256OfJson({ version, answers }),
    validUntil: validUntil(assessedAt),
  };
  ctx.put(kinds.assessment, assessment.id, { ...assessment, customerId, answers, score, seconds });
  ctx.put(kinds.suitability, customerId, { customerId, assessment, attempts: [...counting, assessedAt] });
  ctx.emit('suitability.assessed', { id: assessment.id, status: assessment.level, version: 1 });
  return assessment;
};

/** Reads where the customer stands. An assessment is kept after its time, so that the screen can say when it was. */
export const getSuitability = async (_: WealthGetSuitabilityInput, ctx: Context): Promise<Suitability> => {
  const { assessment, attempts } = await suitabilityOf(ctx, ctx.customerId);
  const { attemptsLeftToday, attemptsLeft: left } = attemptsLeft(attempts, ctx.now);
  return {
    status: standingOf(assessment, ctx.now),
    ...{ assessment, attemptsLeftToday, attemptsLeft: left },
  };
};

/** Begins the day to think. A warning that counts still is answered again: reading it twice does not begin another day. */
export const acknowledgeWarning = async (
  { code, acceptanceId }: WealthAcknowledgeWarningInput,
  ctx: Context,
): Promise<RiskWarning> => {
  const product = await productOf(ctx, code);
  const acceptance = await ctx.own(kinds.acceptance, acceptanceId);
  const match = await riskMatchOf(ctx, product);
  if (match.status !== 'OVER_LEVEL') {
    throw refuse(refuseMatch(match, ctx.now) ?? 'invalid-state', {
      detail: 'There is no warning to read for this customer and product.',
    });
  }
  const quote = await ctx.get(kinds.wealthQuote, acceptance.subject);
  if (!warnsOf(quote, code))
    throw refuse('invalid-state', { detail: 'The acceptance is not of a quote with the warning.' });
  const place = `${ctx.customerId} ${code}`;
  const known = await ctx.get(kinds.riskWarning, place);
  if (known !== undefined && !isPast(known.validUntil, ctx.now)) return known;
  const warning: RiskWarningRecord = {
    ...{ id: ctx.newId('wrw'), customerId: ctx.customerId, code, acceptanceId },
    acknowledgedAt: instant(ctx.now),
    coolOffUntil: instant(ctx.now + COOL_OFF),
    validUntil: instant(ctx.now + WARNING_LIFE),
  };
  ctx.put(kinds.riskWarning, place, warning);
  return warning;
};

const warnsOf = (quote: WealthQuoteRecord | undefined, code: string): boolean =>
  quote?.code === code && quote.agreements.some(({ kind }) => kind === 'RISK_WARNING');
