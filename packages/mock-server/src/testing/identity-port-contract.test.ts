import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IdentityProvider } from '../engine/identity-ports.js';
import { sandboxProvider } from '../engine/identity-provider.js';
import { identityPortCases } from './identity-port-contract.js';

/** An adapter as a partner writes one: a register and a face match of its own, the rest from the sandbox. */
const adapter: IdentityProvider = {
  ...sandboxProvider,
  name: 'sample-adapter',
  authority: { compare: ({ idNumber }) => Promise.resolve(idNumber.endsWith('X') ? 'NOT_FOUND' : 'MATCH') },
  faces: { match: () => Promise.resolve({ verdict: 'BORDERLINE', score: '0.66' }) },
};

for (const provider of [sandboxProvider, adapter])
  describe(`the provider ${provider.name}`, () => {
    for (const { name, run } of identityPortCases(provider)) it(name, run);
  });

describe('the contract of the ports', () => {
  const broken: Readonly<Record<string, Partial<IdentityProvider>>> = {
    'no name': { name: '' },
    'a verdict of its own': { authority: { compare: () => Promise.resolve('PERHAPS' as 'MATCH') } },
    'a score that is no fraction': {
      faces: { match: () => Promise.resolve({ verdict: 'MATCH', score: '93' }) },
    },
    'a register that throws': { authority: { compare: () => Promise.reject(new Error('no line')) } },
  };
  for (const [what, change] of Object.entries(broken))
    it(`does not let ${what} pass`, async () => {
      const results = await Promise.allSettled(
        identityPortCases({ ...sandboxProvider, ...change }).map(async ({ run }) => run()),
      );
      assert.ok(results.some(({ status }) => status === 'rejected'));
    });
});
