import * as z from 'zod/mini';
import type {
  Questionnaire,
  RiskWarning,
  Suitability,
  SuitabilityAssessment,
  WealthAcknowledgeWarningInput,
  WealthAssessInput,
  WealthGetQuestionnaireInput,
  WealthGetSuitabilityInput,
} from '../generated/wealth.js';
import { operation } from '../shared/declare-operation.js';
import type { Operation } from '../shared/operation.js';
import { id, instant, openEnum, sha256, text } from '../shared/scalars.js';
import { shape } from '../shared/shape.js';
import { investorLevel, riskLevel, wealthCode } from './wealth.shapes.js';

/** An answer that can be chosen. */
export const QuestionOptionShape = shape(
  'QuestionOption',
  z.object({
    /** Name of the option within its question. */
    id: text(10),
    /** Text. */
    text: text(120),
  }),
);

/** A question about money, experience, or what a loss would mean. */
export const QuestionShape = shape(
  'Question',
  z.object({
    /** Name of the question. */
    id: text(10),
    /** Text. */
    text: text(200),
    /** `SINGLE`: one option. `MULTI`: one or more. */
    kind: openEnum(['SINGLE', 'MULTI']),
    /** Options. */
    options: z.array(QuestionOptionShape),
  }),
);

/** The questionnaire about risk 风险测评问卷. Points are the bank’s and are not told. */
export const QuestionnaireShape = shape(
  'Questionnaire',
  z.object({
    /** Version; the answers name it. */
    version: text(20),
    /** Questions in their order. */
    questions: z.array(QuestionShape),
    /** Digest of the questions; part of the evidence. */
    sha256: sha256(),
    /** Times that the customer may still answer today. */
    attemptsLeftToday: z.int(),
    /** Times that the customer may still answer within twelve months. */
    attemptsLeft: z.int(),
    /** From when the customer may answer again; null when that is now. */
    nextAttemptAt: z.nullable(instant()),
  }),
);

/** The answers to one question. */
export const AnswerInputShape = shape(
  'AnswerInput',
  z.strictObject({
    /** Question. */
    questionId: text(10),
    /** Options chosen: exactly one unless the question takes more. */
    optionIds: z.array(text(10)).check(z.minLength(1), z.maxLength(10)),
  }),
);

/** The customer’s answers. */
export const WealthAssessInputShape = shape(
  'WealthAssessInput',
  z.strictObject({
    /** Version that was answered. */
    version: text(20),
    /** One for every question. */
    answers: z.array(AnswerInputShape).check(z.minLength(1), z.maxLength(40)),
    /** Seconds from the first question to the last answer, for the evidence. */
    seconds: z.optional(z.int().check(z.gte(0), z.lte(86_400))),
  }),
);

/** What the answers say. */
export const SuitabilityAssessmentShape = shape(
  'SuitabilityAssessment',
  z.object({
    /** Id, `sui_…`. */
    id: id('sui'),
    /** Risk type 风险承受能力. */
    level: investorLevel(),
    /** Says that it is the lowest type 最低类别, which may buy R1 only and cannot insist on more. */
    lowest: z.boolean(),
    /** Highest risk level that may be bought without a warning. */
    maxRisk: riskLevel(),
    /** Version of the questionnaire. */
    version: text(20),
    /** Why it is this type, the weightiest first. */
    reasons: z.array(
      openEnum([
        'AGE',
        'SHORT_HORIZON',
        'LONG_HORIZON',
        'NO_LOSS_WANTED',
        'SMALL_LOSS_BEARABLE',
        'LARGE_LOSS_BEARABLE',
        'LITTLE_EXPERIENCE',
        'MUCH_EXPERIENCE',
        'INCOME_STEADY',
        'INCOME_UNSTEADY',
        'DEBT_HIGH',
      ]),
    ),
    /** Digest of the answers with their version. */
    answersSha256: sha256(),
    /** When it was made. */
    assessedAt: instant(),
    /** When it stops counting: twelve months later. */
    validUntil: instant(),
  }),
);

/** Where the customer stands. */
export const SuitabilityShape = shape(
  'Suitability',
  z.object({
    /** `NONE`: never answered. `VALID`. `EXPIRED`: older than twelve months. */
    status: openEnum(['NONE', 'VALID', 'EXPIRED']),
    /** The latest assessment; null without one. */
    assessment: z.nullable(SuitabilityAssessmentShape),
    /** Times that the customer may still answer today. */
    attemptsLeftToday: z.int(),
    /** Times that the customer may still answer within twelve months. */
    attemptsLeft: z.int(),
  }),
);

/** Nothing to send. */
export const WealthGetQuestionnaireInputShape = shape('WealthGetQuestionnaireInput', z.strictObject({}));

/** Nothing to send. */
export const WealthGetSuitabilityInputShape = shape('WealthGetSuitabilityInput', z.strictObject({}));

/** Says that the customer has read the warning about a product that is riskier than their type. */
export const WealthAcknowledgeWarningInputShape = shape(
  'WealthAcknowledgeWarningInput',
  z.strictObject({
    /** Product. */
    code: wealthCode(),
    /** Acceptance of the quote’s documents, the warning among them. */
    acceptanceId: id('acp'),
  }),
);

/** A warning that was read, and the day to think. */
export const RiskWarningShape = shape(
  'RiskWarning',
  z.object({
    /** Id, `wrw_…`. */
    id: id('wrw'),
    /** Product. */
    code: wealthCode(),
    /** When it was read. */
    acknowledgedAt: instant(),
    /** From when the product can be bought: 24 hours later. */
    coolOffUntil: instant(),
    /** When it stops counting: 30 days later. */
    validUntil: instant(),
  }),
);

/** Reads the questionnaire. */
export const getQuestionnaire: Operation<WealthGetQuestionnaireInput, Questionnaire> = operation({
  id: 'wealth.getQuestionnaire',
  summary: 'Read the questionnaire about risk',
  method: 'GET',
  path: '/v1/wealth/questionnaire',
  actor: 'customer',
  scope: 'wealth:read',
  input: WealthGetQuestionnaireInputShape,
  output: QuestionnaireShape,
});

/** Answers the questionnaire: at most twice a day and eight times in twelve months. */
export const assess: Operation<WealthAssessInput, SuitabilityAssessment> = operation({
  id: 'wealth.assess',
  summary: 'Answer the questionnaire about risk',
  method: 'POST',
  path: '/v1/wealth/assessments',
  actor: 'customer',
  scope: 'wealth:trade',
  idempotent: true,
  successStatus: 201,
  audit: 'CONSENT',
  input: WealthAssessInputShape,
  output: SuitabilityAssessmentShape,
  errors: ['attempts-exhausted', 'agreement-version-changed', 'not-eligible'],
});

/** Reads where the customer stands. */
export const getSuitability: Operation<WealthGetSuitabilityInput, Suitability> = operation({
  id: 'wealth.getSuitability',
  summary: 'Read the risk type of the customer',
  method: 'GET',
  path: '/v1/wealth/assessments/current',
  actor: 'customer',
  scope: 'wealth:read',
  input: WealthGetSuitabilityInputShape,
  output: SuitabilityShape,
});

/** Records that a warning was read; the day to think begins. */
export const acknowledgeWarning: Operation<WealthAcknowledgeWarningInput, RiskWarning> = operation({
  id: 'wealth.acknowledgeWarning',
  summary: 'Acknowledge the warning about a riskier product',
  method: 'POST',
  path: '/v1/wealth/risk-warnings',
  actor: 'customer',
  scope: 'wealth:trade',
  idempotent: true,
  successStatus: 201,
  audit: 'CONSENT',
  input: WealthAcknowledgeWarningInputShape,
  output: RiskWarningShape,
  errors: ['not-found', 'risk-mismatch', 'suitability-required', 'suitability-expired', 'invalid-state'],
});
