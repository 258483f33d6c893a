/** Endpoints of webhooks, what was delivered to them, and what is sent again. */
export async function webhooks(bank, key, endpointId) {
  await bank.call(key, 'partner.listWebhookEndpoints');
  await bank.call(key, 'partner.getWebhookEndpoint', { path: { endpointId } });
  await bank.call(key, 'partner.rotateWebhookSecret', { path: { endpointId } });
  const { data: deliveries } = await bank.call(key, 'partner.listWebhookDeliveries', { query: { limit: 1 } });
  const [{ id: deliveryId, eventId }] = deliveries;
  await bank.call(key, 'partner.getEvent', { path: { eventId } });
  await bank.call(key, 'partner.getWebhookDelivery', { path: { deliveryId } });
  await bank.call(key, 'partner.redeliverWebhook', { path: { deliveryId } });
  const body = { undeliveredOnly: true };
  await bank.call(key, 'partner.replayWebhookEvents', { path: { endpointId }, body });
  const change = { eventTypes: ['loan.*'], status: 'DISABLED' };
  await bank.call(key, 'partner.updateWebhookEndpoint', { path: { endpointId }, body: change });
  await bank.call(key, 'partner.deleteWebhookEndpoint', { path: { endpointId } });
}
