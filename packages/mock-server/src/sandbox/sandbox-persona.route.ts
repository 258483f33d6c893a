import type { PersonaList, SandboxListPersonasInput } from '@weidongli/contracts/sandbox';
import { personas } from './personas.js';

/** Lists the stories that a customer can begin with. */
export const listPersonas = async (_: SandboxListPersonasInput): Promise<PersonaList> => ({
  data: Object.entries(personas).map(([name, persona]) => ({ name, persona })),
});
