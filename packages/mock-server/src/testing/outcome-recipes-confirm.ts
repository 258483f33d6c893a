import type { Challenge } from '@weidongli/contracts';
import type { FaceOutcome } from '../outcomes/outcomes.js';
import type { CustomerCaller } from './caller.js';
import type { CaseTools } from './cases.js';
import { answer, answerByFace, answerByPassword, registerDevice } from './confirm-steps.js';
import { PLAIN, type Brought, type Recipes } from './outcome-recipes.js';
import { newCustomer, scenarioOf } from './outcome-steps.js';

/** A customer who is asked to confirm a draw. */
const asked = async (
  { sandbox }: CaseTools,
  persona?: unknown,
): Promise<{ readonly customer: CustomerCaller; readonly challenge: Challenge }> => {
  const customer = await newCustomer(sandbox, persona);
  return { customer, challenge: await customer.challenge(await customer.prepare('500.00')) };
};

const codeIn = ({ status, body }: Awaited<ReturnType<typeof answer>>): Brought =>
  status === 200 ? {} : { code: body.code };

/** Gives the same answer again and again; what the last one led to. */
const times = async (count: number, give: () => ReturnType<typeof answer>): Promise<Brought> => {
  let last: Brought = {};
  for (let time = 0; time < count; time += 1) last = codeIn(await give());
  return last;
};

/** An answer by face: by header, and by the story of the customer. */
export const faceRecipes = (id: FaceOutcome): Recipes => ({
  header: async (tools) => {
    const { customer, challenge } = await asked(tools);
    return codeIn(await answerByFace(tools.send, customer, challenge, scenarioOf(id)));
  },
  story: async (tools) => {
    const { customer, challenge } = await asked(tools, { ...PLAIN, line: {}, outcomes: { face: id } });
    return codeIn(await answerByFace(tools.send, customer, challenge));
  },
});

/** Outcomes of the ways to confirm that follow from what is answered. */
export const confirmRecipes: Readonly<Record<string, (tools: CaseTools) => Promise<Brought>>> = {
  'code.too-often': async (tools) => {
    const { customer, challenge } = await asked(tools);
    return times(5, () => answer(customer, challenge, { code: '000001' }));
  },
  'password.right': async (tools) => {
    const { customer, challenge } = await asked(tools);
    return codeIn(await answerByPassword(tools.send, customer, challenge));
  },
  'password.wrong': async (tools) => {
    const { customer, challenge } = await asked(tools);
    return codeIn(await answerByPassword(tools.send, customer, challenge, '135790'));
  },
  'password.too-often': async (tools) => {
    const { customer, challenge } = await asked(tools);
    return times(5, () => answerByPassword(tools.send, customer, challenge, '135790'));
  },
  'face.too-often': async (tools) => {
    const { customer, challenge } = await asked(tools);
    const headers = scenarioOf('face.mismatch');
    return times(3, () => answerByFace(tools.send, customer, challenge, headers));
  },
  'device.registered': async ({ sandbox }) => {
    await registerDevice(await newCustomer(sandbox));
    return {};
  },
  'device.confirmed': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const device = await registerDevice(customer);
    const challenge = await customer.challenge(await customer.prepare('500.00'));
    return codeIn(await answer(customer, challenge, { assertion: await device.sign(challenge) }));
  },
  'device.refused': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const device = await registerDevice(customer);
    const first = await customer.challenge(await customer.prepare('500.00'));
    const other = await customer.challenge(await customer.prepare('600.00'));
    return codeIn(await answer(customer, other, { assertion: await device.sign(first) }));
  },
  'device.too-often': async ({ sandbox }) => {
    const customer = await newCustomer(sandbox);
    const device = await registerDevice(customer);
    const first = await customer.challenge(await customer.prepare('500.00'));
    const other = await customer.challenge(await customer.prepare('600.00'));
    const assertion = await device.sign(first);
    return times(5, () => answer(customer, other, { assertion }));
  },
};
