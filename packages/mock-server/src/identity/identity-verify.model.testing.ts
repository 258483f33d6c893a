import type { IdentityApplication } from '@weidongli/contracts';
import type { IdentityStartApplicationInput } from '@weidongli/contracts/identity';
import { syntheticResidentId } from '@weidongli/finance/identifiers';
import {
  cardEnding,
  throughCard,
  throughDetails,
  throughOpening,
  tryCard,
} from '../testing/account-steps.js';
import type { CustomerCaller } from '../testing/caller.js';
import type { CaseTools } from '../testing/cases.js';
import { book, bookingPath, simulate } from '../testing/onboarding-review-steps.js';
import {
  APPLICATIONS,
  newPerson,
  newProspect,
  readApplication,
  startApplication,
  throughConsents,
  throughPhone,
  tryDocument,
  tryElements,
  tryFace,
  type TestPerson,
} from '../testing/onboarding-steps.js';
import { keyFor } from '../testing/outcome-steps.js';

/** Somebody on the way through a verification. */
export interface Walk {
  readonly tools: CaseTools;
  readonly customer: CustomerCaller;
  readonly person: TestPerson;
  readonly application: IdentityApplication;
  /** What the bank has noted and does not show: how the face check will go, or that it wants a call before it says yes. */
  readonly wish: string;
}

/** Something that can be done, or can happen, where an application stands. */
export interface Action {
  readonly name: string;
  /** Says that it is the bank that acts. */
  readonly byBank?: true;
  readonly do: (walk: Walk) => Promise<unknown>;
}

const elements = (
  name: string,
  change: (walk: Walk) => {
    readonly name?: string;
    readonly idNumber?: string;
    readonly validUntil?: string;
  },
): Action => ({
  name,
  do: (walk) => {
    const { tools, customer, application, person } = walk;
    const { name: called = person.name, idNumber = person.idNumber, validUntil } = change(walk);
    if (application.step === 'ID_ELEMENTS')
      return tryElements(tools.send, customer, application, { name: called, idNumber });
    const shown = validUntil === undefined ? {} : { validUntil };
    return tryDocument(tools.send, customer, application, { name: called, idNumber, ...shown });
  },
});

const minor = syntheticResidentId({ birthDate: '2014-05-06', serial: 11 });

/** What some actions let the bank note, by their name. */
const WISHES: Readonly<Record<string, string>> = {
  'elements, call wanted': 'before a call',
  'elements, face wrong': 'with a face that fails once',
};

const ELEMENTS: readonly Action[] = [
  elements('elements', () => ({})),
  elements('elements, in doubt', ({ person }) => ({ name: `${person.name}·人工` })),
  elements('elements, call wanted', ({ person }) => ({ name: `${person.name}·视频` })),
  elements('elements, wrong', ({ person }) => ({ name: `${person.name}·不符` })),
  elements('elements, of a minor', () => ({ idNumber: minor })),
];

const BOOK: Action = { name: 'book a call', do: ({ customer, application }) => book(customer, application) };

const happens = (name: string, transition: string): Action => ({
  name,
  byBank: true,
  do: ({ tools, application }) => simulate(tools.sandbox, application, transition),
});

const consent = (name: string, face: 'ALLOW' | 'DECLINE'): Action => ({
  name,
  do: ({ customer, application }) => throughConsents(customer, application, face),
});

const AT_STEP: Readonly<Record<string, readonly Action[]>> = {
  CONSENTS: [consent('consent', 'ALLOW'), consent('consent, without the face', 'DECLINE')],
  PHONE: [
    {
      name: 'phone',
      do: ({ tools, customer, application, person }) =>
        throughPhone(tools.send, customer, application, person),
    },
  ],
  ID_ELEMENTS: ELEMENTS,
  ID_DOCUMENT: [
    ...ELEMENTS,
    elements('elements, expired', () => ({ validUntil: '2021-01-01' })),
    elements('elements, face wrong', ({ person }) => ({ name: `${person.name}·重试` })),
    BOOK,
  ],
  FACE: [
    { name: 'face', do: ({ tools, customer, application }) => tryFace(tools.send, customer, application) },
    BOOK,
  ],
  VIDEO: [BOOK],
  DETAILS: [{ name: 'details', do: ({ customer, application }) => throughDetails(customer, application) }],
  CARD: [
    {
      name: 'card',
      do: ({ tools, customer, application }) => throughCard(tools.send, customer, cardEnding(), application),
    },
    {
      name: 'card, wrong',
      do: ({ tools, customer, application }) =>
        tryCard(tools.send, customer, cardEnding('0013'), application),
    },
  ],
  OPENING: [
    {
      name: 'open',
      do: ({ tools, customer, application }) => throughOpening(tools.send, customer, application),
    },
  ],
};

const REVIEW: readonly Action[] = [
  happens('the person says yes', 'approve'),
  happens('the person says no', 'reject'),
];
const CALL: readonly Action[] = [
  happens('the agent says yes', 'approve'),
  happens('the agent says no', 'reject'),
  happens('nobody comes', 'miss'),
  {
    name: 'give the call back',
    do: ({ customer, application }) => customer.ok('POST', `${bookingPath(application)}/cancel`, {}),
  },
  { ...BOOK, name: 'book another call' },
];

const AT_ANY_TIME: readonly Action[] = [
  {
    name: 'cancel',
    do: ({ customer, application }) => customer.ok('POST', `${APPLICATIONS}/${application.id}/cancel`, {}),
  },
  happens('30 days pass', 'expire'),
];

/** Names what can be done or can happen where an application stands. */
export const actionsAt = (application: IdentityApplication): readonly Action[] => {
  const { status, step, review, ways, decision } = application;
  switch (status) {
    case 'COLLECTING':
    case 'APPROVED': {
      const actions = AT_STEP[step ?? ''] ?? [];
      const isAsked = application.documents.some(({ kind }) => kind === 'FACE_CONSENT');
      return [
        ...actions.filter(({ name }) => isAsked || name !== 'consent, without the face'),
        ...AT_ANY_TIME,
      ];
    }
    case 'IN_REVIEW':
      return [
        ...REVIEW,
        ...(review?.isAppeal === true
          ? []
          : [happens('the person asks once more', 'ask'), happens('the person wants a call', 'video')]),
        ...(ways.includes('VIDEO') ? [BOOK] : []),
        ...AT_ANY_TIME,
      ];
    case 'AWAITING_VIDEO':
      return [...CALL, ...AT_ANY_TIME];
    case 'REJECTED':
      return decision?.appealable === true ? [OBJECT] : [];
    default:
      return [];
  }
};

const OBJECT: Action = {
  name: 'object',
  do: ({ customer, application }) =>
    customer.ok(
      'POST',
      `${APPLICATIONS}/${application.id}/appeal`,
      { statement: '请再看一遍。' },
      keyFor('appeal'),
    ),
};

/** Names the place of an application in the graph. */
export const placeOf = ({ application, wish }: Pick<Walk, 'application' | 'wish'>): string => {
  const { status, step, review, wanted, decision, steps } = application;
  const isOnTheWay = status === 'COLLECTING' || status === 'AWAITING_VIDEO';
  const open = steps.find((one) => one.status === 'OPEN' || one.status === 'FAILED')?.name ?? 'nothing';
  return [
    status,
    ...(step === null ? [] : [step]),
    ...(status === 'AWAITING_VIDEO' ? [review === null ? `instead of ${open}` : 'instead of a review'] : []),
    ...(isOnTheWay && steps.some((one) => one.status === 'IN_REVIEW') ? ['in doubt'] : []),
    ...(isOnTheWay && wish !== '' ? [wish] : []),
    ...(wanted === null ? [] : ['once more']),
    ...(review?.isAppeal === true ? ['of an objection'] : []),
    ...(status === 'REJECTED' ? [decision?.appealable === true ? 'for now' : 'for good'] : []),
  ].join(' ');
};

/** Begins a walk with somebody new. */
export const begin = async (tools: CaseTools, input: IdentityStartApplicationInput): Promise<Walk> => {
  const { customer } = await newProspect(tools.sandbox);
  const person = await newPerson(tools.sandbox);
  return { tools, customer, person, application: await startApplication(customer, input), wish: '' };
};

/** Does something and looks where the application stands then. */
export const go = async (walk: Walk, action: Action): Promise<Walk> => {
  await action.do(walk);
  const application = await readApplication(walk.customer, walk.application);
  return { ...walk, application, wish: wishAfter(walk, action, application) };
};

const wishAfter = (walk: Walk, { name }: Action, { status, steps }: IdentityApplication): Walk['wish'] => {
  const isOpen = status === 'COLLECTING' && !steps.some((step) => step.name === 'VIDEO');
  if (!isOpen) return status === 'AWAITING_VIDEO' ? walk.wish : '';
  return WISHES[name] ?? walk.wish;
};
