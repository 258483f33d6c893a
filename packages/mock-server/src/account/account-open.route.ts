import { syntheticCard } from '@weidongli/finance/identifiers';
import type {
  Account,
  AccountOpenAccountInput,
  AccountSubmitDetailsInput,
} from '@weidongli/contracts/account';
import type { IdentityApplication } from '@weidongli/contracts';
import { issueCard, openAccountRecord } from '../engine/account-opening.js';
import type { Context, Route } from '../engine/context.js';
import { fromUtf8 } from '../engine/digest.js';
import { coversDocuments } from '../engine/documents.js';
import { openSecret } from '../engine/kept-secret.js';
import { newPassword, openPassword } from '../engine/payment-password.js';
import { refuse } from '../engine/problem.js';
import {
  kinds,
  type AccountCard,
  type AccountRecord,
  type CustomerRecord,
  type FactorsRecord,
} from '../engine/records.js';
import type { OnboardingRecord } from '../engine/records-onboarding.js';
import { matchesSlowHash } from '../engine/slow-hash.js';
import { triesOf, withFailure } from '../engine/tries.js';
import { complete } from '../engine/verification-outcome.js';
import { passStep, publicApplication, takeStep } from '../engine/verification.js';
import { changeStep, passed } from '../engine/verification.rules.js';
import { publicAccount } from './account-home.route.js';

/** An account that was just opened, with its owner. */
export interface OpenedAccount {
  readonly customer: CustomerRecord;
  readonly account: AccountRecord;
  readonly card: AccountCard;
}

/** Gives the owner of a new account what the other features begin with. */
export type CustomerOpened = (opened: OpenedAccount, ctx: Context) => Promise<void>;

/** Passes the step of what the bank has to know of an account holder. */
export const submitDetails = async (
  { applicationId, ...details }: AccountSubmitDetailsInput,
  ctx: Context,
): Promise<IdentityApplication> => {
  const application = await takeStep(ctx, applicationId, 'DETAILS');
  return publicApplication(ctx, await passStep(ctx, application, 'DETAILS', { change: { details } }));
};

/** Creates the route that opens an account; other features bring what they give its owner. */
export const createOpenAccount =
  (customerOpened: CustomerOpened): Route<AccountOpenAccountInput, Account> =>
  async (input, ctx) => {
    const { application, customer } = await requireReady(input, ctx);
    const factors = await ctx.get(kinds.factors, ctx.customerId);
    ctx.put(kinds.factors, ctx.customerId, await withPassword(ctx, input, application, factors));
    const account = openAccountRecord(ctx, {
      ...{ customerId: ctx.customerId, class: application.accountClass ?? 'III', at: ctx.now },
    });
    // The two zeros after the prefix say that this bank has issued it.
    const card = issueCard(ctx, account, syntheticCard(Number(ctx.newDigits(7))));
    const active: CustomerRecord = { ...customer, status: 'ACTIVE' };
    ctx.put(kinds.customer, customer.id, active);
    const steps = changeStep(application.steps, 'OPENING', passed);
    await complete(ctx, application, { accountId: account.id, steps });
    await customerOpened({ customer: active, account, card }, ctx);
    const shown = await publicAccount(ctx, account);
    ctx.emit('account.opened', { id: account.id, status: account.status, version: shown.version });
    ctx.reached('account.opened', account.id);
    return shown;
  };

const requireReady = async (
  { applicationId, acceptanceId }: AccountOpenAccountInput,
  ctx: Context,
): Promise<{ readonly application: OnboardingRecord; readonly customer: CustomerRecord }> => {
  const application = await takeStep(ctx, applicationId, 'OPENING');
  const [acceptance, customer] = await Promise.all([
    ctx.own(kinds.acceptance, acceptanceId),
    ctx.get(kinds.customer, ctx.customerId),
  ]);
  if (!coversDocuments(application.id, application.contracts, acceptance)) throw refuse('consent-required');
  if (customer === undefined) throw refuse('not-found', { detail: 'No customer of this session.' });
  return { application, customer };
};

/**
 * Takes the payment password: the first account sets it. With another account the customer types the one that there is; a new
 * account is no way around the rules for changing it.
 */
const withPassword = async (
  ctx: Context,
  { password, typedIn }: AccountOpenAccountInput,
  { birthDate, elements }: OnboardingRecord,
  factors: FactorsRecord | undefined,
): Promise<FactorsRecord> => {
  const secret = await openPassword(ctx, password);
  if (factors?.password !== undefined) {
    await requireSame(ctx, secret, factors.password);
    return factors;
  }
  const opened = elements === null ? undefined : fromUtf8(await openSecret(ctx, elements));
  const { idNumber } = JSON.parse(opened ?? '{}') as { readonly idNumber?: string };
  const set = newPassword(ctx, secret, { typedIn, birthDate: birthDate ?? undefined, idNumber });
  return { ...{ customerId: ctx.customerId, devices: [] }, ...factors, ...set };
};

const requireSame = async (
  ctx: Context,
  secret: Uint8Array,
  kept: NonNullable<FactorsRecord['password']>,
): Promise<void> => {
  const { customerId, now } = ctx;
  const failures = await ctx.get(kinds.failures, customerId);
  const { left, retryAfter } = triesOf(failures, 'PAYMENT_PASSWORD', now);
  if (left === 0) throw refuse('attempts-exhausted', { attemptsLeft: 0, retryAfter });
  if (matchesSlowHash(secret, kept)) return;
  const counted = withFailure(failures, { customerId, method: 'PAYMENT_PASSWORD', now });
  ctx.put(kinds.failures, customerId, counted);
  const after = triesOf(counted, 'PAYMENT_PASSWORD', now);
  throw refuse('password-incorrect', { attemptsLeft: after.left, keep: true });
};
