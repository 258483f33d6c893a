import type { Snapshot, SnapshotFork } from '@weidongli/contracts/sandbox';
import type { WireRequest, WireResponse } from '../engine/wire.js';
import { SandboxCaller, type Send } from './caller.js';
import type { Cases, SuiteTools } from './cases.js';
import { accountCardCases } from './conformance-account-cards.js';
import { accountUseCases } from './conformance-account-uses.js';
import { accountMoneyCases } from './conformance-account-money.js';
import { accountTransferCases } from './conformance-account-transfers.js';
import { applyCases } from './conformance-apply.js';
import { auditCases } from './conformance-audit.js';
import { consentCases } from './conformance-consent.js';
import { controlCases } from './conformance-control.js';
import { customerCases } from './conformance-customers.js';
import { dayCases } from './conformance-day.js';
import { faultCases } from './conformance-faults.js';
import { idempotencyCases } from './conformance-idempotency.js';
import { inputCases } from './conformance-input.js';
import { loanCases } from './conformance-loan.js';
import { onboardingEvidenceCases } from './conformance-onboarding-evidence.js';
import { onboardingVerifyCases } from './conformance-onboarding-verify.js';
import { onboardingReviewCases } from './conformance-onboarding-review.js';
import { onboardingContinueCases, onboardingVideoCases } from './conformance-onboarding-video.js';
import { onboardingAccountCases } from './conformance-onboarding-account.js';
import { outcomeCases } from './conformance-outcomes.js';
import { privacyCases } from './conformance-privacy.js';
import { repayCases } from './conformance-repay.js';
import { sandboxCases } from './conformance-sandbox.js';
import { sessionCases } from './conformance-session.js';
import { stepUpCases } from './conformance-step-up.js';
import { webhookCases } from './conformance-webhook.js';
import { timeCases } from './conformance-time.js';
import { unitCases } from './conformance-units.js';
import { wealthDepositCases } from './conformance-wealth-deposits.js';
import { wealthHoldingCases } from './conformance-wealth-holdings.js';
import { wealthOrderCases } from './conformance-wealth-orders.js';
import { wealthProductCases } from './conformance-wealth-products.js';

export { KeyHolder, type Send } from './protection.js';

/** A bank to test: any that answers the contracts, over any transport. */
export interface ConformanceTarget {
  /** Name in the report. */
  readonly name: string;
  readonly send: (request: WireRequest) => Promise<WireResponse>;
  /** Address that `send` leads to, without a slash at its end: proofs name it. @defaultValue that of a bank in the same page */
  readonly baseUrl?: string;
  /** Key of a sandbox tenant with the customers of the sandbox, none of whose stories has begun. */
  readonly sandboxKey: string;
  /** Names of groups to leave out. @defaultValue none */
  readonly without?: readonly string[];
  /** `describe` and `it` of the test runner. */
  readonly test: {
    readonly describe: (name: string, body: () => void) => unknown;
    readonly it: (name: string, body: () => Promise<void>) => unknown;
  };
}

const GROUPS: Readonly<Record<string, Cases>> = {
  'sessions and tokens': sessionCases,
  'the loan path': loanCases,
  'the way to a line': applyCases,
  'paying back': repayCases,
  'the calendar of a loan': dayCases,
  'the second factor': stepUpCases,
  'repeats and lost answers': idempotencyCases,
  'bad input': inputCases,
  webhooks: webhookCases,
  'sandbox controls': sandboxCases,
  'outcomes on demand': outcomeCases,
  faults: faultCases,
  'personas and customers': customerCases,
  'time travel': timeCases,
  'units, transfers and the log': unitCases,
  consents: consentCases,
  'the audit trail': auditCases,
  'rights over personal data': privacyCases,
  'who may control the sandbox': controlCases,
  'verification by what is typed, and its policy': onboardingVerifyCases,
  'pictures, what is read off them, and faces': onboardingEvidenceCases,
  'reviews by a person, and objections': onboardingReviewCases,
  'video calls': onboardingVideoCases,
  'going on with another device': onboardingContinueCases,
  'opening an account': onboardingAccountCases,
  'bound cards': accountCardCases,
  'money between account and card': accountTransferCases,
  'limits, freezing, closing and statements': accountMoneyCases,
  'what an account is good for, and what keeps it open': accountUseCases,
  // Last: they wait for trading days, which takes the clock far ahead.
  'products and their values': wealthProductCases,
  'the questionnaire and orders': wealthOrderCases,
  'positions, income and plans': wealthHoldingCases,
  deposits: wealthDepositCases,
};

/** Makes the tools of the cases, and what keeps the bank as it is before the first of them. */
const toolsFor = (
  send: Send,
  sandboxKey: string,
): { readonly tools: SuiteTools; readonly begin: () => Promise<Snapshot> } => {
  const sandbox = new SandboxCaller(send, sandboxKey);
  let kept: Promise<Snapshot> | undefined;
  const begin = (): Promise<Snapshot> => (kept ??= sandbox.ok('POST', '/v1/sandbox/snapshots', {}));
  const elsewhere = async (): Promise<SuiteTools> => {
    const { id } = await begin();
    const fork = await sandbox.ok<SnapshotFork>('POST', `/v1/sandbox/snapshots/${id}/fork`, {});
    return toolsFor(send, fork.sandboxKey).tools;
  };
  return { tools: { send, sandbox, elsewhere }, begin };
};

/** Registers every conformance case for a bank. The cases draw on one line and move the bank's clock: run them alone. */
export const conformanceSuite = (target: ConformanceTarget): void => {
  const { name, sandboxKey, test, without = [] } = target;
  const call = (request: WireRequest): Promise<WireResponse> => target.send(request);
  // Read late: a server has its address only when it listens.
  const send: Send = Object.defineProperty(call, 'baseUrl', { get: () => target.baseUrl });
  const { tools, begin } = toolsFor(send, sandboxKey);
  for (const [group, cases] of Object.entries(GROUPS)) {
    if (without.includes(group)) continue;
    test.describe(`${name}: ${group}`, () => {
      for (const [title, run] of Object.entries(cases)) {
        test.it(title, async () => {
          await begin();
          await tools.sandbox.toDaytime();
          await run(tools);
        });
      }
    });
  }
};
