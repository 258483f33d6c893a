import type { Outcome } from '../outcomes/outcome.js';
import { outcomeIds, outcomes, type Asked, type OutcomeId } from '../outcomes/outcomes.js';
import { closest } from './closest.js';
import type { Context } from './context.js';
import { refuse } from './problem.js';

/** Outcomes that a header can ask for. */
const SCENARIOS = outcomeIds.filter((id) => outcomes[id].scenarioOf !== undefined);

/**
 * Reads the header `WDL-Sandbox-Scenario`: the name of an outcome.
 *
 * @throws {Refusal} `malformed-request` when it names none; the detail names those that there are.
 */
export const readScenario = (header: string | undefined): OutcomeId | undefined => {
  if (header === undefined) return undefined;
  const found = SCENARIOS.find((id) => id === header.trim());
  if (found !== undefined) return found;
  const near = closest(header.trim(), SCENARIOS);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  throw refuse('malformed-request', {
    detail: `WDL-Sandbox-Scenario names no outcome that can be asked for.${meant} There are: ${SCENARIOS.join(', ')}.`,
  });
};

/** Returns the outcome that this call asks for by header, if it is one of the operation's; another one's is no matter. */
export const scenarioFor = <Operation extends NonNullable<Outcome['scenarioOf']>>(
  ctx: Context,
  operation: Operation,
): Asked<Operation> | undefined => {
  const { scenario } = ctx.request;
  return scenario !== undefined && outcomes[scenario].scenarioOf === operation
    ? (scenario as Asked<Operation>)
    : undefined;
};

/**
 * Refuses to simulate what a header has decided already: `WDL-Sandbox-Scenario` outranks simulation.
 *
 * @throws {Refusal} `invalid-state`.
 */
export const requireNoScenario = (scenario: OutcomeId | null | undefined): void => {
  if (scenario === null || scenario === undefined) return;
  throw refuse('invalid-state', {
    detail: `The call that made this object asked for ${scenario} with WDL-Sandbox-Scenario, which outranks simulation.`,
  });
};
