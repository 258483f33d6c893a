import type {
  ExercisedOutcome,
  OutcomeCoverage,
  SandboxListOutcomesInput,
  SandboxResetOutcomesInput,
} from '@weidongli/contracts/sandbox';
import type { Context } from '../engine/context.js';
import { reachedKind } from '../engine/outcome-log.js';
import { outcomeIds, outcomes } from '../outcomes/outcomes.js';

/** Tells which outcomes have happened. */
export const listOutcomes = (_: SandboxListOutcomesInput, ctx: Context): Promise<OutcomeCoverage> =>
  coverage(ctx);

/** Forgets which outcomes have happened. */
export const resetOutcomes = async (_: SandboxResetOutcomesInput, ctx: Context): Promise<OutcomeCoverage> => {
  await ctx.aside(async (unit) => {
    for (const id of outcomeIds) {
      const found = await unit.get(reachedKind, id);
      if (found !== undefined && found.first !== null) unit.put(reachedKind, id, { first: null });
    }
  });
  return coverage(ctx);
};

const coverage = async (ctx: Context): Promise<OutcomeCoverage> => {
  const data = await ctx.aside((unit) =>
    Promise.all(
      outcomeIds.map(async (id): Promise<ExercisedOutcome> => {
        const first = (await unit.get(reachedKind, id))?.first ?? null;
        const { area, en, zh } = outcomes[id];
        return {
          ...{ id, area, text: en, textZh: zh, exercised: first !== null },
          ...{ firstAt: first?.at ?? null, object: first?.object ?? null },
        };
      }),
    ),
  );
  const missing = data.filter(({ exercised }) => !exercised).map(({ id }) => id);
  const [total, exercised] = [data.length, data.length - missing.length];
  return { data, missing, exercised, total, percent: Math.floor((exercised * 100) / total) };
};
