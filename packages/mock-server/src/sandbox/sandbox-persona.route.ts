import type { PersonaList, SandboxListPersonasInput } from '@weidongli/contracts/sandbox';
import { personas } from './personas.js';
import { storiesZh } from './personas.zh.js';

/** Lists the stories that a customer can begin with. */
export const listPersonas = async (_: SandboxListPersonasInput): Promise<PersonaList> => ({
  data: Object.entries(personas).map(([name, persona]) => ({
    ...{ name, story: persona.story, storyZh: storiesZh[name] ?? persona.story },
    persona: { ...persona },
  })),
});
