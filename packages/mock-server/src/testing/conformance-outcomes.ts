import type { EventPage } from '@weidongli/contracts/partner';
import type { OutcomeCoverage } from '@weidongli/contracts/sandbox';
import { askedOf, outcomeIds, outcomes, type CodeOutcome, type OutcomeId } from '../outcomes/outcomes.js';
import type { SandboxCaller } from './caller.js';
import type { Cases, CaseTools } from './cases.js';
import { equal, present } from './check.js';
import { accountRecipes, cardRecipes } from './outcome-recipes-account.js';
import { confirmRecipes, faceRecipes } from './outcome-recipes-confirm.js';
import { identityRecipes, verificationRecipes } from './outcome-recipes-identity.js';
import { faultRecipes, otherRecipes } from './outcome-recipes-done.js';
import { orderDoneRecipes, orderRecipes } from './outcome-recipes-order.js';
import {
  appealRecipes,
  applicationRecipes,
  codeRecipes,
  drawRecipes,
  repaymentRecipes,
  type Brought,
  type Recipes,
} from './outcome-recipes.js';
import { borrow, drawWith, newCustomer, repayWith, scenarioOf, simulate } from './outcome-steps.js';

const COVERAGE = '/v1/sandbox/outcomes';
const RESET = '/v1/sandbox/outcomes/reset';

/** Outcomes that only a receiver of webhooks can see; they have their case where one listens. */
const WITH_RECEIVER: readonly OutcomeId[] = [
  'fault.webhook-duplicated',
  'fault.webhook-reordered',
  'fault.webhook-forged',
];

const pick = <Id extends OutcomeId>(
  ids: readonly Id[],
  recipesOf: (id: Id) => Recipes,
): readonly (readonly [OutcomeId, Recipes])[] => ids.map((id) => [id, recipesOf(id)]);

const single = (
  recipes: Readonly<Record<string, (tools: CaseTools) => Promise<Brought>>>,
): readonly (readonly [OutcomeId, Recipes])[] =>
  Object.entries(recipes).map(([id, recipe]) => [id as OutcomeId, { done: recipe }]);

const isOfCode = (id: OutcomeId): id is CodeOutcome => id.startsWith('code.');

/** Every outcome with every way to bring it about. */
const ALL: ReadonlyMap<OutcomeId, Recipes> = new Map([
  ...pick(askedOf('identity.verifyChallenge').filter(isOfCode), codeRecipes),
  ...pick(['face.matched', 'face.mismatch'], faceRecipes),
  ...single(confirmRecipes),
  ...pick(askedOf('loan.apply'), applicationRecipes),
  ...pick(askedOf('loan.appeal'), appealRecipes),
  ...pick(askedOf('loan.draw'), drawRecipes),
  ...pick(askedOf('loan.repay'), repaymentRecipes),
  ...single(otherRecipes),
  ...pick(askedOf('wealth.order'), orderRecipes),
  ...single(orderDoneRecipes),
  ...pick(askedOf('account.bindCard'), cardRecipes),
  ...single(accountRecipes),
  ...single(faultRecipes),
  ...pick(askedOf('identity.submitElements'), verificationRecipes),
  ...single(identityRecipes),
]);

/** Requires what came about to be what the table says. */
const compare = async (sandbox: SandboxCaller, id: OutcomeId, brought: Brought): Promise<void> => {
  const { status, code, events = [] } = outcomes[id];
  if (status !== undefined) equal(brought.status, status, `${id}: state`);
  equal(brought.code, code, `${id}: code`);
  if (events.length === 0) return;
  const told = await Promise.all(
    (brought.subjects ?? []).map((subject) =>
      sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${subject}&limit=100`),
    ),
  );
  const types = told.flatMap(({ data }) => data.map(({ type }) => type));
  equal(
    events.filter((type) => types.includes(type)),
    events,
    `${id}: events`,
  );
};

const coverage = (sandbox: SandboxCaller): Promise<OutcomeCoverage> => sandbox.ok('GET', COVERAGE);

const isExercised = async (sandbox: SandboxCaller, id: OutcomeId): Promise<boolean> =>
  present(
    (await coverage(sandbox)).data.find((one) => one.id === id),
    id,
  ).exercised;

const rowCases: Cases = Object.fromEntries(
  [...ALL].map(([id, recipes]): [string, (tools: CaseTools) => Promise<void>] => [
    `${id}: ${Object.keys(recipes).join(', ')}`,
    async (tools) => {
      for (const recipe of Object.values(recipes)) {
        await tools.sandbox.ok('POST', RESET, {});
        await tools.sandbox.toDaytime();
        await compare(tools.sandbox, id, await recipe(tools));
        equal(await isExercised(tools.sandbox, id), true, `${id}: counted`);
      }
      await tools.sandbox.balanced();
    },
  ]),
);

/** Cases of outcomes on demand: every row of the table by every way it names. */
export const outcomeCases: Cases = {
  'has a way to every outcome of the table': async () => {
    const without = outcomeIds.filter((id) => !ALL.has(id) && !WITH_RECEIVER.includes(id));
    equal(without, [], 'outcomes without a case');
  },
  ...rowCases,
  'does not count what was asked for and not reached': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    await sandbox.ok('POST', RESET, {});
    const loan = await drawWith(customer, '500.07');
    await sandbox.advance('PT4S');
    await simulate(sandbox, 'draw', loan.id, 'succeed');
    await sandbox.advance('PT3M');
    equal(await isExercised(sandbox, 'draw.unknown-then-failed'), false, 'asked for only');
    equal(await isExercised(sandbox, 'draw.disbursed'), true, 'what happened instead');
    const { missing, exercised, total, percent } = await coverage(sandbox);
    equal([exercised + missing.length, percent < 100], [total, true], 'figures');
  },
  'lets a header outrank simulation, and simulation an amount': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const asked = await drawWith(customer, '500.02', scenarioOf('draw.disbursed'));
    await sandbox.advance('PT4S');
    await sandbox.refused('invalid-state', 'POST', `/v1/sandbox/simulate/draw/${asked.id}/fail`, {});
    const loan = await borrow(sandbox, customer, '900.00');
    const repayment = await repayWith(customer, loan.id, '300.11');
    equal((await simulate(sandbox, 'repayment', repayment.id, 'succeed')).status, 'SUCCEEDED', '.11');
  },
  'says which scenario was meant, and lets other operations pass': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const wrong = { 'wdl-sandbox-scenario': 'draw.unknwon-then-failed' };
    const problem = await customer.refused('malformed-request', 'GET', '/v1/loan/lines', undefined, wrong);
    equal(
      problem.detail?.includes('Did you mean draw.unknown-then-failed?') === true &&
        problem.detail.includes('repayment.reversed'),
      true,
      'what was meant, and what there is',
    );
    await customer.ok('GET', '/v1/loan/lines', undefined, scenarioOf('repayment.reversed'));
  },
  'names the state and what is possible when a transition is not': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const loan = await drawWith(customer, '500.00');
    const path = (transition: string) => `/v1/sandbox/simulate/draw/${loan.id}/${transition}`;
    const early = await sandbox.refused('invalid-state', 'POST', path('succeed'), {});
    equal(
      early.detail,
      'succeed is not possible in state CREATED; possible: hold, reject.',
      'before it is approved',
    );
    await sandbox.advance('PT40S');
    const late = await sandbox.refused('invalid-state', 'POST', path('fail'), {});
    equal(late.detail, 'fail is not possible in state ACTIVE; possible: nothing.', 'afterwards');
  },
};
