import type { IdentityApplication, Problem } from '@weidongli/contracts';
import type { IdentityApplicationPage } from '@weidongli/contracts/identity';
import type { EventPage } from '@weidongli/contracts/partner';
import type { PolicyExplanation, VerificationPolicy } from '@weidongli/contracts/sandbox';
import { syntheticResidentId } from '@weidongli/finance/identifiers';
import type { SandboxCaller } from './caller.js';
import { type CustomerCaller, type Reply } from './caller.js';
import type { Cases, CaseTools } from './cases.js';
import { equal, present } from './check.js';
import { sealed } from './confirm-steps.js';
import {
  acceptShown,
  APPLICATIONS,
  joinAs,
  newPerson,
  newProspect,
  newRef,
  readApplication,
  startApplication,
  throughConsents,
  throughElements,
  throughPhone,
  tryElements,
  type TestPerson,
} from './onboarding-steps.js';
import { keyFor } from './outcome-steps.js';

const SIMPLE = { scene: 'VERIFICATION', mode: 'SIMPLE' } as const;
const OPENING = { scene: 'ACCOUNT_OPENING', accountClass: 'III', mode: 'SIMPLE' } as const;

const eventsOf = async (
  sandbox: SandboxCaller,
  { id }: { readonly id: string },
): Promise<readonly string[]> => {
  const { data } = await sandbox.ok<EventPage>('GET', `/v1/partner/events?subject=${id}&limit=100`);
  return data.map(({ type }) => type.replace('identity.application.', ''));
};

const statesOf = ({ steps }: IdentityApplication): string =>
  steps.map(({ name, status }) => `${name} ${status}`).join(', ');

/** Goes as far as the elements: consents given, phone confirmed. */
const upToElements = async (
  { send }: CaseTools,
  customer: CustomerCaller,
  person: TestPerson,
  input: Parameters<typeof startApplication>[1] = SIMPLE,
): Promise<IdentityApplication> => {
  const begun = await throughConsents(customer, await startApplication(customer, input));
  return throughPhone(send, customer, begun, person);
};

/** Cases of beginning: who may, and that nobody learns whom the bank knows. */
const beginningCases: Cases = {
  'lets somebody new begin, and tells nobody whom it knows': async ({ sandbox }) => {
    const body = (customerRef: string, more: object = {}) => ({
      ...{ customerRef, modules: ['identity'], origins: ['http://127.0.0.1:5173'], ...more },
    });
    const customerRef = await newRef(sandbox);
    const path = '/v1/partner/sessions';
    await sandbox.refused('not-found', 'POST', path, body(customerRef), keyFor('session'));
    const replies: Reply<object>[] = [];
    for (const ref of [customerRef, customerRef, 'repeat-borrower'])
      replies.push(
        await sandbox.call<object>('POST', path, body(ref, { newCustomer: true }), keyFor('session')),
      );
    equal(
      replies.map(({ status, body: reply }) => [status, Object.keys(reply)]),
      replies.map(() => [201, Object.keys(present(replies[0], 'reply').body)]),
      'replies for a new, a begun and a known customer',
    );
    const first = await joinAs(sandbox, customerRef);
    const again = await joinAs(sandbox, customerRef);
    const read = () =>
      first.ok<{ id: string; status: string; kycLevel: number }>('GET', '/v1/identity/customer');
    const { id, status, kycLevel } = await read();
    equal([status, kycLevel], ['PROSPECT', 0], 'somebody new');
    equal((await again.ok<{ id: string }>('GET', '/v1/identity/customer')).id, id, 'the same one again');
  },
  'gives the open application, hears a wish for more and none for less': async ({ sandbox }) => {
    const { customer } = await newProspect(sandbox);
    const first = await startApplication(customer, SIMPLE);
    equal((await startApplication(customer, SIMPLE)).id, first.id, 'asked again');
    const raised = await startApplication(customer, { ...SIMPLE, mode: 'STANDARD' });
    equal([raised.id, raised.mode, raised.raisedFor], [first.id, 'STANDARD', []], 'asked for more');
    equal(statesOf(raised), 'CONSENTS OPEN, PHONE OPEN, ID_DOCUMENT OPEN, FACE OPEN', 'steps');
    equal((await startApplication(customer, SIMPLE)).mode, 'STANDARD', 'asked for less');
    const opening = await startApplication(customer, OPENING);
    equal(opening.id === first.id, false, 'another scene');
    const { data } = await customer.ok<IdentityApplicationPage>('GET', `${APPLICATIONS}?state=OPEN`);
    equal(
      data.map(({ id }) => id),
      [opening.id, first.id],
      'open ones, newest first',
    );
    const wrong = await customer.refused(
      'validation-failed',
      'POST',
      APPLICATIONS,
      { ...SIMPLE, accountClass: 'II' },
      keyFor('start'),
    );
    equal(wrong.errors?.[0]?.pointer, '/accountClass', 'class without opening');
  },
  'asks for document and face where an account of class II is opened': async ({ sandbox }) => {
    const { customer } = await newProspect(sandbox);
    const { mode, requestedMode } = await startApplication(customer, { ...OPENING, accountClass: 'II' });
    equal([mode, requestedMode], ['STANDARD', 'SIMPLE'], 'mode');
  },
  'shows nobody the application of somebody else': async ({ sandbox }) => {
    const { customer } = await newProspect(sandbox);
    const { id } = await startApplication(customer, SIMPLE);
    const other = (await newProspect(sandbox)).customer;
    await other.refused('not-found', 'GET', `${APPLICATIONS}/${id}`);
    await other.refused('not-found', 'POST', `${APPLICATIONS}/${id}/cancel`, {});
  },
};

/** Cases of the steps that need no camera. */
const stepCases: Cases = {
  'goes from the consents to the elements, one step after the other': async (tools) => {
    const { sandbox, send } = tools;
    const { customer } = await newProspect(sandbox);
    const person = await newPerson(sandbox);
    const begun = await startApplication(customer, SIMPLE);
    equal(
      begun.documents.map(({ kind }) => kind),
      ['IDENTITY_NOTICE'],
      'documents without a face',
    );
    const early = await tryElements(send, customer, begun, person as never);
    equal(early.body.code, 'invalid-state', 'elements before the consents');
    const consented = await throughConsents(customer, begun);
    equal([consented.step, consented.faceAllowed, consented.documents], ['PHONE', null, []], 'consented');
    const path = `${APPLICATIONS}/${begun.id}/phone`;
    const bad = await customer.refused(
      'validation-failed',
      'POST',
      path,
      { phone: await sealed(send, '12345') },
      keyFor('phone'),
    );
    equal(bad.errors?.[0]?.pointer, '/phone', 'no phone');
    const phone = { phone: await sealed(send, person.phone) };
    const { challenge } = await customer.refused('step-up-required', 'POST', path, phone, keyFor('phone'));
    equal([challenge?.purpose, challenge?.methods], ['PHONE_CONFIRM', ['OTP']], 'challenge');
    equal(challenge?.phoneMasked.slice(-4), person.phone.slice(-4), 'code goes to the number that is named');
    const reached = await throughPhone(send, customer, consented, person);
    equal([reached.step, reached.phoneMasked?.slice(-4)], ['ID_ELEMENTS', person.phone.slice(-4)], 'phone');
    const known = await throughElements(send, customer, reached, person);
    equal([known.step, known.status], ['CARD', 'COLLECTING'], 'elements');
    equal(known.person?.nameMasked, '林*夏', 'masked');
    equal(JSON.stringify(known).includes(person.idNumber), false, 'number in the reply');
    equal(await eventsOf(sandbox, begun), ['created'], 'events so far');
  },
  'takes a refusal of the face for an answer: a video call takes its place': async ({ sandbox }) => {
    const { customer } = await newProspect(sandbox);
    const begun = await startApplication(customer, { ...SIMPLE, mode: 'STANDARD' });
    equal(
      begun.documents.map(({ kind, separate }) => [kind, separate]),
      [
        ['IDENTITY_NOTICE', false],
        ['FACE_CONSENT', true],
      ],
      'documents',
    );
    const notice = await acceptShown(customer, begun, 'DECLINE');
    const path = `${APPLICATIONS}/${begun.id}/consents`;
    await customer.refused('consent-required', 'POST', path, { acceptanceId: notice, face: 'ALLOW' });
    const declined = await customer.ok<IdentityApplication>('POST', path, {
      acceptanceId: notice,
      face: 'DECLINE',
    });
    equal(
      statesOf(declined),
      'CONSENTS PASSED, PHONE OPEN, ID_DOCUMENT OPEN, FACE SKIPPED, VIDEO OPEN',
      'steps without the face',
    );
    equal(declined.faceAllowed, false, 'answer');
  },
  'counts wrong elements for a day, over all applications, and says when the next try is free': async (
    tools,
  ) => {
    const away = await tools.elsewhere();
    const { sandbox, send } = away;
    const { customerRef, customer } = await newProspect(sandbox);
    const person = await newPerson(sandbox);
    const wrong = { name: '林知夏·不符', idNumber: person.idNumber };
    let application = await upToElements(away, customer, person);
    for (const left of [4, 3]) {
      const { body } = await tryElements(send, customer, application, wrong);
      equal([body.code, body.attemptsLeft], ['identity-mismatch', left], 'wrong');
    }
    const step = present(
      (await readApplication(customer, application)).steps.find(({ name }) => name === 'ID_ELEMENTS'),
      'step',
    );
    equal([step.status, step.reason, step.attemptsLeft], ['FAILED', 'IDENTITY_MISMATCH', 3], 'step');
    await customer.ok('POST', `${APPLICATIONS}/${application.id}/cancel`, {});
    application = await upToElements(away, customer, person);
    equal(
      (await tryElements(send, customer, application, wrong)).body.attemptsLeft,
      2,
      'in another application',
    );
    const raised = await readApplication(customer, application);
    equal(
      [raised.mode, raised.raisedFor, raised.step],
      ['STANDARD', ['UNUSUAL_BEHAVIOUR'], 'CONSENTS'],
      'three failures',
    );
    await sandbox.advance('P1DT1S');
    const rested = await joinAs(sandbox, customerRef);
    const fresh = await readApplication(rested, application);
    equal(fresh.mode, 'STANDARD', 'nothing lowers it');
  },
  'knows a person again only at the end, and says the same until then': async (tools) => {
    const { sandbox, send } = tools;
    const person = await newPerson(sandbox);
    const first = (await newProspect(sandbox)).customer;
    const known = await throughElements(
      send,
      first,
      await upToElements(tools, first, person, OPENING),
      person,
    );
    equal(known.status, 'APPROVED', 'the first one');
    const second = (await newProspect(sandbox)).customer;
    const ready = await upToElements(tools, second, person, OPENING);
    const wrong = await tryElements(send, second, ready, { name: '赵云云·不符', idNumber: person.idNumber });
    const stranger = await newPerson(sandbox);
    const other = (await newProspect(sandbox)).customer;
    const asked = await upToElements(tools, other, stranger, OPENING);
    const unknown = await tryElements(send, other, asked, {
      name: '赵云云·不符',
      idNumber: stranger.idNumber,
    });
    const shown = ({ code, detail, attemptsLeft, userMessage }: Problem) => [
      code,
      detail,
      attemptsLeft,
      userMessage,
    ];
    equal(shown(wrong.body), shown(unknown.body), 'replies for a known and an unknown number');
    const proved = await throughElements(send, second, ready, person);
    equal(
      [proved.status, proved.decision?.reason, proved.ways],
      ['REJECTED', 'ALREADY_CUSTOMER', ['BRANCH']],
      'the second one',
    );
  },
  'turns down who is under age, before any picture, with no way but to wait': async (tools) => {
    const { sandbox, send } = tools;
    const { customer } = await newProspect(sandbox);
    const person = await newPerson(sandbox);
    const application = await upToElements(tools, customer, person, OPENING);
    const minor = { ...person, idNumber: syntheticResidentId({ birthDate: '2014-05-06', serial: 7 }) };
    const { status, decision, ways, step } = await throughElements(send, customer, application, minor);
    equal(
      [status, decision?.reason, decision?.appealable, ways, step],
      ['REJECTED', 'UNDER_AGE', false, [], null],
      'minor',
    );
    equal(await eventsOf(sandbox, application), ['created', 'rejected'], 'events');
  },
  'says which sealed member does not fit, at no cost': async (tools) => {
    const { sandbox, send } = tools;
    const { customer } = await newProspect(sandbox);
    const person = await newPerson(sandbox);
    const application = await upToElements(tools, customer, person);
    const bad: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
      [
        {
          name: person.name,
          idNumber: person.idNumber.slice(0, 17) + (person.idNumber.endsWith('1') ? '2' : '1'),
        },
        '/elements/idNumber',
      ],
      [{ name: person.name, idNumber: '990000700101001' }, '/elements/idNumber'],
      [{ name: '4', idNumber: person.idNumber }, '/elements/name'],
      [{ name: person.name, idNumber: person.idNumber, address: 'x' }, '/elements'],
    ];
    for (const [elements, pointer] of bad) {
      const { body, text } = await tryElements(send, customer, application, elements);
      equal(
        [body.code, body.errors?.map((error) => error.pointer)],
        ['validation-failed', [pointer]],
        pointer,
      );
      equal(text.includes(person.idNumber.slice(0, 14)), false, 'what was typed stands in the reply');
    }
    const fullWidth = person.idNumber.replace(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
    const folded = { name: ` ${person.name} `, idNumber: fullWidth };
    equal(
      (await tryElements(send, customer, application, folded)).status,
      200,
      'full-width digits are folded',
    );
  },
};

/** Cases of how applications end, and of the policy. */
const endCases: Cases = {
  'ends an application that the customer takes back, and lets another one begin': async (tools) => {
    const { sandbox, send } = tools;
    const { customer } = await newProspect(sandbox);
    const person = await newPerson(sandbox);
    const application = await throughElements(
      send,
      customer,
      await upToElements(tools, customer, person),
      person,
    );
    const path = `${APPLICATIONS}/${application.id}/cancel`;
    const { status, ways, step } = await customer.ok<IdentityApplication>('POST', path, {});
    equal([status, ways, step], ['CANCELLED', ['NEW_APPLICATION'], null], 'cancelled');
    await customer.refused('invalid-state', 'POST', path, {});
    equal((await startApplication(customer, SIMPLE)).id === application.id, false, 'another one');
    equal(await eventsOf(sandbox, application), ['created', 'cancelled'], 'events');
  },
  'ends an application that nobody finishes within 30 days': async (tools) => {
    const { sandbox } = await tools.elsewhere();
    const { customerRef, customer } = await newProspect(sandbox);
    const application = await startApplication(customer, SIMPLE);
    await sandbox.advance('P29DT23H');
    equal(
      (await readApplication(await joinAs(sandbox, customerRef), application)).status,
      'COLLECTING',
      'before',
    );
    await sandbox.advance('PT2H');
    const later = await joinAs(sandbox, customerRef);
    const { status, ways } = await readApplication(later, application);
    equal([status, ways], ['EXPIRED', ['NEW_APPLICATION']], 'after');
    equal(await eventsOf(sandbox, application), ['created', 'expired'], 'events');
  },
  'asks for more on a device that three customers use, by a policy that can be changed and explained': async (
    tools,
  ) => {
    const { sandbox } = await tools.elsewhere();
    const device = await newRef(sandbox);
    const modes: unknown[] = [];
    let last = '';
    for (let time = 0; time < 3; time += 1) {
      const { customer, customerRef } = await newProspect(sandbox, device);
      last = customerRef;
      const { mode, raisedFor } = await startApplication(customer, SIMPLE);
      modes.push([mode, raisedFor]);
    }
    equal(
      modes,
      [
        ['SIMPLE', []],
        ['SIMPLE', []],
        ['STANDARD', ['SHARED_DEVICE']],
      ],
      'by the third customer',
    );
    const explain = () =>
      sandbox.ok<PolicyExplanation>(
        'GET',
        `/v1/sandbox/policy/explanation?customerRef=${last}&scene=VERIFICATION`,
      );
    const { row, devicesUsed, failures } = await explain();
    equal(
      [row.device, row.behaviour, row.mode, devicesUsed, failures],
      ['SHARED', 'USUAL', 'STANDARD', 1, 0],
      'why',
    );
    const change = { scene: 'VERIFICATION', device: 'SHARED', behaviour: 'USUAL', mode: 'ADVANCED' };
    const changed = await sandbox.ok<VerificationPolicy>('POST', '/v1/sandbox/policy', change);
    equal([changed.version, changed.rows.length], [2, 24], 'changed');
    equal((await explain()).row.mode, 'ADVANCED', 'explained anew');
    const lax = { scene: 'VERIFICATION', device: 'NEW', behaviour: 'UNUSUAL', mode: 'SIMPLE' };
    equal(
      (await sandbox.refused('validation-failed', 'POST', '/v1/sandbox/policy', { ...lax, mode: undefined }))
        .errors?.[0]?.pointer,
      '/mode',
      'no mode',
    );
    const safer = { scene: 'VERIFICATION', device: 'KNOWN', behaviour: 'UNUSUAL', mode: 'ADVANCED' };
    equal(
      (await sandbox.refused('validation-failed', 'POST', '/v1/sandbox/policy', safer)).errors?.[0]?.pointer,
      '/mode',
      'less where the risk is higher',
    );
    const { customer } = await newProspect(sandbox, device);
    equal((await startApplication(customer, SIMPLE)).mode, 'ADVANCED', 'by the new policy');
  },
};

/** Cases of verifying somebody by what is typed, of how that ends, and of the policy behind it. */
export const onboardingVerifyCases: Cases = { ...beginningCases, ...stepCases, ...endCases };
