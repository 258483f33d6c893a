import type {
  WealthEvidence,
  WealthGetEvidenceInput,
  WealthOrderInput,
  RiskMatch,
} from '@weidongli/contracts/wealth';
import type { Context } from '../engine/context.js';
import { sha256OfJson } from '../engine/digest.js';
import { refuse } from '../engine/problem.js';
import { kinds } from '../engine/records.js';
import type { WealthOrderRecord, WealthQuoteRecord } from '../engine/records-wealth.js';
import { suitabilityOf } from './wealth-suitability.js';

/** What an order rests on. */
export interface Grounds {
  readonly order: WealthOrderRecord;
  /** Quote that the customer saw; of a plan, the one that the plan was made of. */
  readonly quote: Pick<WealthQuoteRecord, 'agreements' | 'quotedAt'>;
  readonly match: RiskMatch;
  readonly acceptanceId: string | null;
  readonly shown: NonNullable<WealthOrderInput['shown']>;
}

/** Keeps what an order rests on. It is written once, with the order, and nothing can be put over it. */
export const writeEvidence = async (ctx: Context, grounds: Grounds): Promise<void> => {
  const { order, quote, match, acceptanceId, shown } = grounds;
  const { assessment } = await suitabilityOf(ctx, order.customerId);
  const seconds = new Map(shown.map((document) => [document.agreementId, document.seconds]));
  const evidence: Omit<WealthEvidence, 'sha256'> = {
    orderId: order.id,
    assessmentId: assessment?.id ?? null,
    investorLevel: match.investorLevel,
    riskLevel: match.riskLevel,
    answersSha256: assessment?.answersSha256 ?? null,
    warningId: match.warningId,
    acceptanceId,
    documents: quote.agreements.map(({ id, title, version, sha256 }) => ({
      ...{ agreementId: id, title, version, sha256 },
      seconds: seconds.get(id) ?? null,
    })),
    quotedAt: quote.quotedAt,
    orderedAt: order.createdAt,
  };
  const { customerId } = order;
  ctx.put(kinds.evidence, order.id, { ...evidence, customerId, sha256: sha256OfJson(evidence) });
};

/** Reads what an order rests on; an order of the bank itself, such as the end of a product, rests on nothing. */
export const getEvidence = async (
  { orderId }: WealthGetEvidenceInput,
  ctx: Context,
): Promise<WealthEvidence> => {
  const order = await ctx.own(kinds.wealthOrder, orderId);
  const evidence = await ctx.get(kinds.evidence, order.id);
  if (evidence === undefined) throw refuse('not-found', { detail: 'This order has no evidence.' });
  return evidence;
};
