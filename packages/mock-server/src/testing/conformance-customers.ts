import type { Problem } from '@weidongli/contracts';
import type { Loan } from '@weidongli/contracts/loan';
import type { PersonaList, SandboxCustomer, SandboxCustomerPage } from '@weidongli/contracts/sandbox';
import type { Cases } from './cases.js';
import { equal, present } from './check.js';
import { createCustomer } from './outcome-steps.js';

const CUSTOMERS = '/v1/sandbox/customers';

/** A story that nothing is wrong with. */
const STORY = {
  story: 'A customer of a test.',
  nameMasked: '测*试',
  phone: '10000000830',
  kycLevel: 3,
  openingBalance: { amount: '100.00', currency: 'CNY' },
  line: { limit: { amount: '20000.00', currency: 'CNY' } },
  loans: [{ principal: { amount: '6000.00', currency: 'CNY' }, tenor: 5, unpaidSince: 'P30D' }],
};

/** Cases of personas and customers. */
export const customerCases: Cases = {
  'tells every story of the sandbox, with right books': async ({ sandbox }) => {
    const { data } = await sandbox.ok<PersonaList>('GET', '/v1/sandbox/personas');
    equal(data.length >= 18, true, 'number of stories');
    for (const { name } of data) {
      const { id, standing, lines, loans } = await createCustomer(sandbox, name);
      const owed = loans.some(({ daysPastDue }) => daysPastDue > 0);
      equal(standing === 'OVERDUE', owed, `${name}: overdue or not`);
      equal(
        lines.length <= 1 && (loans.length === 0 || lines.length === 1),
        true,
        `${name}: loans on a line`,
      );
      equal((await sandbox.ok<SandboxCustomer>('GET', `${CUSTOMERS}/${id}`)).standing, standing, name);
    }
    await sandbox.balanced();
  },
  'is overdue for so long as the story says, whatever day it is': async ({ sandbox }) => {
    const { loans, standing } = await createCustomer(sandbox, 'overdue-90');
    equal([standing, loans[0]?.daysPastDue], ['OVERDUE', 90], 'ninety days');
    const settled = await createCustomer(sandbox, 'settled-saver');
    equal(settled.loans[0]?.status, 'SETTLED', 'settled');
  },
  'begins a story with the first session of its customer': async ({ sandbox }) => {
    const customer = await sandbox.customer('long-history');
    const { data } = await customer.ok<{ data: Loan[] }>('GET', '/v1/loan/draws');
    equal(data.length, 12, 'loans');
    const same = await sandbox.customer('long-history');
    equal(same.line.id, customer.line.id, 'the same customer again');
  },
  'creates a customer from a story of one’s own': async ({ sandbox }) => {
    const created = await createCustomer(sandbox, STORY);
    equal([created.standing, created.loans[0]?.daysPastDue], ['OVERDUE', 30], 'as told');
    const customer = await sandbox.customer(created.customerRef);
    equal(customer.line.suspension, 'OVERDUE', 'line');
    await sandbox.refused('invalid-state', 'POST', CUSTOMERS, {
      customerRef: created.customerRef,
      persona: STORY,
    });
  },
  'says what in a story does not fit': async ({ sandbox }) => {
    const refusedAt = async (persona: unknown): Promise<readonly string[]> => {
      const body = { customerRef: 'never-created', persona };
      const problem = await sandbox.refused('validation-failed', 'POST', CUSTOMERS, body);
      return (problem.errors ?? []).map(({ pointer }) => pointer);
    };
    equal(await refusedAt({ ...STORY, line: undefined }), ['/persona/loans'], 'a loan without a line');
    equal(await refusedAt({ ...STORY, cardNumber: '9999990000000000' }), ['/persona/cardNumber'], 'card');
    equal(
      await refusedAt({ ...STORY, outcomes: { draw: 'draw.rejeted' } }),
      ['/persona/outcomes/draw'],
      'outcome',
    );
    const [loan] = STORY.loans;
    equal(
      await refusedAt({ ...STORY, loans: [{ ...loan, paidOutAgo: 'P3D' }] }),
      ['/persona/loans/0'],
      'two dates',
    );
    const body = { customerRef: 'never-created', persona: 'overdu' };
    const { errors } = await sandbox.refused('validation-failed', 'POST', CUSTOMERS, body);
    equal(errors?.[0]?.message.includes('Did you mean overdue?'), true, 'what was meant');
    const { body: real } = await sandbox.call<Problem>('POST', CUSTOMERS, {
      customerRef: 'never-created',
      persona: { ...STORY, phone: '13800138000' },
    });
    equal(real.code, 'validation-failed', 'a phone number that could be somebody’s');
  },
  'finds customers by name and standing, page by page': async ({ sandbox }) => {
    const created = await createCustomer(sandbox, 'overdue-90');
    const query = `standing=OVERDUE&customerRef=${created.customerRef}`;
    const found = await sandbox.ok<SandboxCustomerPage>('GET', `${CUSTOMERS}?${query}`);
    equal(
      found.data.map(({ id }) => id),
      [created.id],
      'by both',
    );
    const first = await sandbox.ok<SandboxCustomerPage>('GET', `${CUSTOMERS}?limit=1`);
    const cursor = present(first.page.nextCursor, 'next page');
    const second = await sandbox.ok<SandboxCustomerPage>('GET', `${CUSTOMERS}?limit=1&cursor=${cursor}`);
    equal([first.data.length, second.data.length], [1, 1], 'pages of one');
    equal(first.data[0]?.id === second.data[0]?.id, false, 'another customer');
    await sandbox.refused('not-found', 'GET', `${CUSTOMERS}/cus_00000000000000000000000000`);
  },
};
