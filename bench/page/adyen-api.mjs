// What Adyen's servers answer to a drop-in with one payment method.

const session = {
  id: 'CS_BENCH',
  sessionData: 'bench',
  expiresAt: '2099-01-01T00:00:00+00:00',
  returnUrl: 'https://shop.example/return',
  amount: { value: 800000, currency: 'GBP' },
  countryCode: 'GB',
  shopperLocale: 'en-US',
  configuration: {},
  paymentMethods: { paymentMethods: [{ name: 'BACS Direct Debit', type: 'directdebit_GB' }] },
};
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="26"><rect width="40" height="26"/></svg>';

/** Gives Adyen's reply to a path, undefined when the path is not Adyen's. */
export function adyenReply(path) {
  const json = (value) => ({ type: 'application/json', body: JSON.stringify(value) });
  if (!path.startsWith('/test/')) return undefined;
  if (path.endsWith('/setup')) return json(session);
  if (path.startsWith('/test/images/')) return { type: 'image/svg+xml', body: icon };
  return json({ checkoutAttemptId: 'bench' });
}
