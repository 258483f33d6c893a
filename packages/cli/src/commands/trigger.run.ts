import type { WdlEvent } from '@weidongli/contracts/partner';
import { Api } from '../api/api.js';
import { Customer } from '../api/customer.js';
import { newCustomer, ownerOf } from '../api/customers.js';
import type { CommandContext, Run } from '../command.js';
import { CliError, usageError } from '../errors.js';
import { meant } from '../suggest.js';
import { recipes, type Recipe } from '../trigger/recipes.js';
import { Stage } from '../trigger/stage.js';

/** Lets an event happen, or lists those that can. */
export const run: Run = async (context) => {
  const { values, out } = context;
  const type = values.text('event');
  if (values.flag('list') || type === undefined) {
    if (!values.flag('list'))
      throw usageError('Which event?', `One of: ${recipes.map(({ event }) => event).join(', ')}.`);
    out.table([
      ['Event', 'Happens to', 'Cause'],
      ...recipes.map(({ event, persona, takesLoan, text }) => [
        event,
        `a new ${persona}, --customer${takesLoan ? ', --loan' : ''}`,
        text,
      ]),
    ]);
    return {
      events: recipes.map(({ event, persona, takesLoan, text }) => ({ event, persona, takesLoan, text })),
    };
  }
  const recipe = recipes.find(({ event }) => event === type);
  if (recipe === undefined)
    throw usageError(
      `There is no event ${type}.`,
      meant(
        type,
        recipes.map(({ event }) => event),
      ),
    );
  const event = await perform(context, recipe);
  out.line(
    `${out.look('green', event.type)}  ${event.id}  ${event.subject} is ${event.data.status} at ${event.time}`,
  );
  out.note('See whether your receiver took it: weidongli listen, or the deliveries on the dashboard.');
  return { event };
};

const perform = async ({ place, values, out }: CommandContext, recipe: Recipe): Promise<WdlEvent> => {
  const api = new Api(place);
  const loanId = values.text('loan');
  if (loanId !== undefined && !recipe.takesLoan)
    throw usageError(`${recipe.event} is not about a loan that is there already.`, 'Leave --loan out.');
  const named = values.text('customer');
  const customerRef =
    named ??
    (loanId === undefined
      ? (await newCustomer(api, recipe.persona)).customerRef
      : await ownerOf(api, loanId));
  const say = (step: string): void => out.line(out.look('dim', `  ${step}`));
  const stage = new Stage({ api, customer: new Customer(api, customerRef), loanId, say });
  const subject = await recipe.cause(stage);
  const event = await stage.find(recipe.event, subject);
  if (event !== undefined) return event;
  throw new CliError({
    code: 'not-caused',
    message: `${recipe.event} did not follow for ${subject}, although every step was done.`,
    fix: 'Look at the object: its state may rule the event out. weidongli logs shows what was answered.',
  });
};
