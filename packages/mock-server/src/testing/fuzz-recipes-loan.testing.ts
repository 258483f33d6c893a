import type { Repayment } from '@weidongli/contracts/loan';
import { present } from './check.js';
import { consentOf } from './conformance-apply.js';
import { by, confirmed, type Recipe, type Recipes } from './fuzz-draft.testing.js';
import { acceptAll, applicant, DEBTOR, SETTLED } from './fuzz-stories.testing.js';
import { confirmedWith } from './outcome-steps.js';

const APPLICATIONS = '/v1/loan/applications';
const cny = (amount: string) => ({ amount, currency: 'CNY' });

/** A customer of whom an application has just been made; decided when a transition is given. */
const applied =
  (transition?: 'approve' | 'decline'): Recipe =>
  async (tenant) => {
    const { customerRef, application } = await applicant(tenant, transition);
    return { tenant, customerRef, fixed: { applicationId: application.id } };
  };

const offer: Recipe = async (tenant) => {
  const { customerRef, application } = await applicant(tenant, 'approve');
  const { agreements } = present(application.offer, 'offer');
  const acceptanceId = await acceptAll(await tenant.login(customerRef), application.id, agreements);
  return { tenant, customerRef, only: true, fixed: { applicationId: application.id, acceptanceId } };
};

/** A draw that only lacks its second factor. */
export const preparedDraw: Recipe = by(
  'borrower',
  async (customer) => ({ ...(await customer.prepare('500.00')).body }),
  true,
);

/** A repayment that only lacks its second factor. */
export const preparedRepayment: Recipe = async (tenant) => {
  const customerRef = await tenant.create(DEBTOR);
  const customer = await tenant.login(customerRef);
  const quote = await customer.quoteRepayment((await tenant.loanOf(customerRef)).id, 'FULL');
  return { tenant, customerRef, only: true, fixed: { quoteId: quote.id, cardId: customer.card.id } };
};

/** Whose line may be locked: a locked one would keep others from drawing. */
const CAREFUL = { ...DEBTOR, phone: '10000000910' };

const locked: Recipe = by(CAREFUL, async (customer) => {
  await customer.ok('POST', `/v1/loan/lines/${customer.line.id}/lock`, {});
  return { lineId: customer.line.id };
});

const repaid: Recipe = async (tenant, slot) => {
  const draft = await preparedRepayment(tenant, slot);
  const customer = await tenant.login(draft.customerRef ?? '');
  const { id } = await confirmedWith<Repayment>(customer, '/v1/loan/repayments', draft.fixed, {});
  return { ...draft, fixed: { repaymentId: id } };
};

const loanOf = (story: unknown): Recipe =>
  by(story, async (customer) => {
    const { data } = await customer.ok<{ data: { id: string }[] }>('GET', '/v1/loan/draws');
    return { drawId: present(data[0], 'loan').id };
  });

/** Prepares every call of the loan. */
export const loanRecipes: Recipes = {
  'loan.getInvitation': by('first-time', () => ({ product: 'consumer' })),
  'loan.apply': async (tenant) => {
    const customerRef = await tenant.create('first-time');
    const { id: consentId } = await consentOf(await tenant.login(customerRef));
    return { tenant, customerRef, fixed: { consentId } };
  },
  'loan.getApplication': applied(),
  'loan.listApplications': by('first-time', () => ({})),
  'loan.acceptOffer': confirmed(
    offer,
    ({ applicationId }) => `${APPLICATIONS}/${String(applicationId)}/accept`,
    'applicationId',
  ),
  'loan.withdrawApplication': applied(),
  'loan.appeal': applied('decline'),
  'loan.listLines': by('borrower', () => ({})),
  'loan.lockLine': by(CAREFUL, (customer) => ({ lineId: customer.line.id })),
  'loan.unlockLine': confirmed(locked, ({ lineId }) => `/v1/loan/lines/${String(lineId)}/unlock`, 'lineId'),
  'loan.requestLimit': by(DEBTOR, (customer) => ({ lineId: customer.line.id, limit: cny('50000.00') })),
  'loan.quoteDraw': by('borrower', (customer) => ({
    ...{ lineId: customer.line.id, principal: cny('500.00'), tenor: 5 },
  })),
  'loan.draw': confirmed(preparedDraw, () => '/v1/loan/draws'),
  'loan.getDraw': loanOf(DEBTOR),
  'loan.listDraws': by('long-history', () => ({})),
  'loan.getSchedule': loanOf(DEBTOR),
  'loan.quoteRepayment': async (tenant, slot) => {
    const draft = await loanOf(DEBTOR)(tenant, slot);
    return { ...draft, only: true, fixed: { ...draft.fixed, kind: 'FULL' } };
  },
  'loan.repay': confirmed(preparedRepayment, () => '/v1/loan/repayments'),
  'loan.getRepayment': repaid,
  'loan.listRepayments': by('almost-settled', () => ({})),
  'loan.getCertificate': loanOf(SETTLED),
};
