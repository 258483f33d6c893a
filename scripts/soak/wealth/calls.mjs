// Calls that every action makes: documents are accepted, and orders confirmed by a second factor.

/** Writes an amount. */
export const cny = (amount) => ({ amount, currency: 'CNY' });
let keys = 0;
/** Makes a key that no other call of the run uses. */
export const freshKey = (name) => `${name}-${String((keys += 1)).padStart(16, '0')}`;

/** Accepts the documents of a quote. */
export const accept = async (caller, { id, agreements }) => {
  if (agreements.length === 0) return {};
  const documents = agreements.map((one) => ({ agreementId: one.id, sha256: one.sha256 }));
  const body = { subject: id, documents, method: 'CHECKBOX' };
  const signed = await caller.ok('POST', '/v1/partner/agreement-acceptances', body, {
    'idempotency-key': freshKey('accept'),
  });
  return { acceptanceId: signed.id };
};

/** Sends an order that a second factor confirms. Gives the reply, or the problem. */
export const confirmed = async (caller, path, body, key) => {
  const headers = { 'idempotency-key': key };
  const first = await caller.call('POST', path, body, headers);
  if (first.body.code !== 'step-up-required') return first.body;
  const { id } = first.body.challenge;
  const answer = `/v1/identity/challenges/${id}/verify`;
  const { token } = await caller.ok('POST', answer, { code: '000000' });
  return (await caller.call('POST', path, body, { ...headers, 'wdl-step-up': token })).body;
};
