// What must never come out: every value is made up and stands nowhere else.

/** Data of a person who does not exist. */
export const PERSON = {
  name: '陈测试泄露',
  phone: '10000007391',
  idNumber: '990000198012310074',
  card: '9999997391520048',
};

/** Credentials in the forms that they have at this bank. */
export const SECRETS = {
  otp: '739152',
  accessToken: 'wat_xingqiao_leak0accessTOKEN42leak0accessTOKEN42leak0ac',
  partnerToken: 'wpt_xingqiao_leak0partnerTOKEN41leak0partnerTOKEN41leak0',
  clientSecret: 'wcs_xingqiao_leak0clientSECRET43leak0clientSECRET43leak',
  sandboxKey: 'sk_test_leak0sandboxKEY44',
  webhookSecret: 'whsec_bGVhazB3ZWJob29rU0VDUkVUNDg',
  webhookKey: 'whsk_bGVhazB3ZWJob29rS0VZNDk',
  idempotencyKey: 'order-leak0idempotency45',
  stepUpToken: 'wsu_xingqiao_leak0stepUpTOKEN46leak0stepUpTOKEN46leak0s',
  paymentPassword: 'leak0paymentPASSWORD50',
  privateKey: 'leak0privateKEY51leak0privateKEY51leak0priv',
  verifier: 'leak0codeVERIFIER52leak0codeVERIFIER52leak0',
  proof: 'eyJhbGciOiJFUzI1NiJ9.eyJsZWFrIjoicHJvb2Y1MyJ9.bGVhazBzaWduYXR1cmU1Mw',
};

/** Says of a request that it belongs to the scene; it is no secret, and has to be found wherever requests are shown. */
export const WITNESS = 'witness-of-the-scene';

/** Secrets that a request log may show: a key that only makes a repeat safe. */
export const SHOWN_IN_LOGS = ['idempotencyKey'];

const { name, phone, idNumber, card } = PERSON;
const { otp, paymentPassword, privateKey, verifier, proof, ...credentials } = SECRETS;
const texts = Object.entries(credentials)
  .filter(([kind]) => !SHOWN_IN_LOGS.includes(kind))
  .map(([, value]) => value)
  .join(' ');
const money = { amount: '8000.00', currency: 'CNY' };
const jwk = { kty: 'EC', crv: 'P-256', kid: 'a', alg: 'ES256', x: 'x', y: 'y', d: privateKey };
const deep = (inner) => `${'['.repeat(9000)}${inner}${']'.repeat(9000)}`;
const challenge = '/v1/identity/challenges/otp_01JD8Z5X3K9M2N4P6Q8R0S1T00/verify';
const words = { workplace: name, monthlyIncome: money, employment: 'OTHER', product: 'consumer' };

/** Requests that carry it: method, path, body and headers. */
export const spoilt = [
  ['POST', challenge, { code: otp }],
  ['POST', challenge, { code: Number(otp) }],
  ['POST', challenge, `{"code":"${otp}",`],
  ['POST', challenge, `{"code": "${otp}`],
  ['POST', challenge, `{"code":"${otp}","a":${deep('1')}}`],
  ['POST', challenge, { password: paymentPassword }],
  ['POST', challenge, { password: { enc: 'jwe', value: proof } }],
  ['POST', '/v1/loan/applications', { ...words, consentId: 'cns_01JD8Z5X3K9M2N4P6Q8R0S1T00' }],
  ['POST', '/v1/loan/applications', { ...words, consentId: `${phone} ${idNumber} ${card}` }],
  ['POST', '/v1/loan/applications', { phone, idNumber, cardNumber: card, name }],
  ['POST', '/v1/loan/applications', [phone, Number(phone), { deep: [`to ${card}`, texts] }]],
  ['POST', '/v1/loan/draws', { note: texts, privateKey, clientSecret: credentials.clientSecret }],
  ['POST', '/v1/partner/sessions', { customerRef: phone, modules: [idNumber], origins: [card] }],
  ['POST', '/v1/partner/sessions/exchange', { clientSecret: credentials.clientSecret }],
  ['POST', '/v1/partner/clients', { name, jwks: { keys: [jwk] } }],
  [
    'POST',
    '/v1/partner/clients',
    `client_assertion=${proof}&code_verifier=${verifier}&password=${paymentPassword}`,
  ],
  [
    'POST',
    '/v1/sandbox/customers',
    { customerRef: 'leak', persona: { phone, cardNumber: card, story: name } },
  ],
  ['POST', '/v1/sandbox/faults', { operation: texts, status: 503 }],
  ['POST', '/v1/sandbox/transfers', { to: card, amount: money, remark: name }],
  ['GET', `/v1/loan/draws?quoteId=${phone}&cursor=${idNumber}&code=${otp}&${new URLSearchParams({ texts })}`],
  ['GET', `/v1/partner/events?subject=${card}&code_verifier=${verifier}`],
  [
    'GET',
    '/v1/loan/lines',
    undefined,
    { 'wdl-step-up': credentials.stepUpToken, 'x-more': `${texts} ${phone}` },
  ],
  ['GET', '/v1/loan/lines', undefined, { cookie: paymentPassword, 'wdl-sandbox-fault': `${phone}=1` }],
  [
    'GET',
    '/v1/loan/lines',
    undefined,
    { 'wdl-sandbox-scenario': idNumber, signature: `sig=:${privateKey}:` },
  ],
];
