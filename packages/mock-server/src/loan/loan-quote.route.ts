import { toFen } from '@weidongli/finance';
import type { DrawQuote, LoanQuoteDrawInput } from '@weidongli/contracts/loan';
import type { Context } from '../engine/context.js';
import { keepDocuments } from '../engine/documents.js';
import { availableCredit } from '../engine/ledger.js';
import { kinds, type QuoteRecord } from '../engine/records.js';
import { instant } from '../engine/time.js';
import { renderDocuments } from './loan-documents.js';
import { refuseReached } from './loan-refusals.js';
import { quoteFigures, refuseQuote } from './loan-quote.rules.js';

/** Quotes a draw and writes the documents that belong to it. Books nothing. */
export const quoteDraw = async (input: LoanQuoteDrawInput, ctx: Context): Promise<DrawQuote> => {
  const line = await ctx.own(kinds.line, input.lineId);
  const available = availableCredit(await ctx.ledger(`line/${line.id}/available`));
  const question = { line, available, principal: toFen(input.principal), tenor: input.tenor, now: ctx.now };
  const reason = refuseQuote(question);
  if (reason !== undefined) throw refuseReached(ctx, reason, line.id);
  const { expiresAt, ...figures } = quoteFigures(question);
  const { lineId, principal, tenor } = input;
  const quote = { lineId, principal, tenor, method: 'EQUAL_PRINCIPAL', ...figures };
  const record: QuoteRecord = {
    ...quote,
    id: ctx.newId('lqt'),
    customerId: ctx.customerId,
    agreements: await writeDocuments(ctx, quote),
    createdAt: instant(ctx.now),
    expiresAt: instant(expiresAt),
    drawId: null,
  };
  ctx.put(kinds.quote, record.id, record);
  return record;
};

type QuotedTerms = Pick<DrawQuote, 'principal' | 'tenor' | 'valueDate' | 'schedule' | 'disclosure'>;

const writeDocuments = async (ctx: Context, terms: QuotedTerms): Promise<DrawQuote['agreements']> => {
  const customer = await ctx.get(kinds.customer, ctx.customerId);
  const facts = { ...terms, bankName: ctx.tenant.bankName, borrowerMasked: customer?.nameMasked ?? '' };
  return keepDocuments(ctx, renderDocuments(facts));
};
