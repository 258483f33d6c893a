import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  sandbox,
  type Persona,
  type SandboxCustomer,
  type SandboxListCustomersInput,
} from '@weidongli/contracts/sandbox';
import { allPages } from '../api/all-pages.js';
import { Api } from '../api/api.js';
import { customerCalled } from '../api/customers.js';
import type { CommandContext, Run } from '../command.js';
import { CliError, usageError } from '../errors.js';
import type { Output } from '../output.js';

/** Lists customers. */
export const list: Run = async ({ place, out, values }) => {
  const api = new Api(place);
  const standing = values.text('standing');
  // The choices of the option are those of the contract.
  const filter =
    standing === undefined ? {} : { standing: standing as SandboxListCustomersInput['standing'] };
  const limit = values.whole('limit', 1, 1000) ?? 50;
  const customers = await allPages((page) => api.call(sandbox.listCustomers, { ...filter, ...page }), limit);
  if (customers.length === 0) out.line('No customer fits.');
  else
    out.table([
      ['Customer', 'Name', 'Standing', 'Id'],
      ...customers.map((one) => [one.customerRef, one.nameMasked, one.standing, one.id]),
    ]);
  if (customers.length === limit) out.note('There may be more: --limit');
  return { customers };
};

/** Shows a customer. */
export const show: Run = async ({ place, out, values }) =>
  print(out, await customerCalled(new Api(place), values.required('customer')));

/** Creates a customer. */
export const create: Run = async (context) => {
  const { place, out, values } = context;
  const customerRef = values.required('ref');
  const persona = await storyOf(context);
  return print(out, await new Api(place).call(sandbox.createCustomer, { customerRef, persona }));
};

const storyOf = async ({ values, folder }: CommandContext): Promise<string | Persona> => {
  const file = values.text('file');
  const named = values.text('persona');
  if (file !== undefined && named !== undefined)
    throw usageError('--persona and --file exclude each other.', 'Give one of them.');
  if (file === undefined) return named ?? 'repeat-borrower';
  const path = resolve(folder, file);
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Persona;
  } catch (error) {
    throw new CliError({
      code: 'no-story',
      message: `${path} cannot be read as JSON: ${(error as Error).message}`,
      fix: 'Begin with: weidongli persona show repeat-borrower --json > mine.json',
      cause: error,
    });
  }
};

const print = (out: Output, customer: SandboxCustomer): SandboxCustomer => {
  out.line(
    `${out.look('bold', customer.customerRef)}  ${customer.nameMasked}  ${customer.standing}  ${customer.id}`,
  );
  for (const { id, available } of customer.accounts)
    out.line(`  account ${id}  ${available.amount} can be spent`);
  for (const { id, status, suspension, limit, available } of customer.lines)
    out.line(`  line    ${id}  ${suspension ?? status}  ${available.amount} of ${limit.amount} can be drawn`);
  for (const { id, status, principal, outstandingPrincipal, daysPastDue } of customer.loans) {
    const late = daysPastDue === 0 ? '' : `  ${daysPastDue} days past due`;
    out.line(`  loan    ${id}  ${status}  ${outstandingPrincipal.amount} of ${principal.amount} owed${late}`);
  }
  return customer;
};
