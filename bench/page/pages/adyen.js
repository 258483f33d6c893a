// Adyen's drop-in with its largest form that needs no iframe: holder, account, sort code, e-mail and two consents.
import { AdyenCheckout, BacsDirectDebit, Dropin } from '@adyen/adyen-web';

const here = (path) => `${location.origin}/test/${path}`;
const checkout = await AdyenCheckout({
  session: { id: 'CS_BENCH', sessionData: 'bench' },
  clientKey: 'test_BENCH',
  environment: 'test',
  locale: 'en-US',
  countryCode: 'GB',
  amount: { value: 800000, currency: 'GBP' },
  _environmentUrls: {
    api: here('checkoutshopper/'),
    analytics: here('checkoutanalytics/'),
    cdn: { images: here('images/'), translations: here('translations/') },
  },
});
new Dropin(checkout, { paymentMethodComponents: [BacsDirectDebit] }).mount('#root');
