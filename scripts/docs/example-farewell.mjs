/** A customer who owes nothing leaves: a copy of the data, its end, and the audit trail of both. */
export async function farewell(bank, key) {
  const story = { story: 'Leaves.', nameMasked: '郭*帆', phone: '10000000830', kycLevel: 3 };
  const persona = { ...story, openingBalance: { amount: '0.00', currency: 'CNY' }, invitation: 'NONE' };
  await bank.call(key, 'sandbox.createCustomer', { body: { customerRef: 'leaving', persona } });
  const { token } = await bank.customer('leaving');
  await bank.call(token, 'identity.exportData');
  const body = { understood: true };
  const { id: erasureId } = await bank.confirmed(token, 'identity.requestErasure', { body });
  const again = await bank.customer('leaving');
  await bank.call(again.token, 'identity.getErasure', { path: { erasureId } });
  await bank.call(key, 'partner.listAuditEntries', { query: { customerRef: 'leaving', kind: 'PRIVACY' } });
  await bank.call(key, 'partner.verifyAuditTrail', { query: { customerRef: 'leaving' } });
}
