import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pkceChallenge } from './pkce.js';

it('a code verifier has 43 to 128 unreserved characters', async () => {
  assert.equal((await pkceChallenge('a'.repeat(43))).length, 43);
  for (const verifier of ['a'.repeat(42), 'a'.repeat(129), `${'a'.repeat(43)} `, ''])
    await assert.rejects(pkceChallenge(verifier), { code: 'malformed', part: 'code_verifier' });
});
