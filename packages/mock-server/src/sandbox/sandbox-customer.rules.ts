import type { Persona, PersonaLoan } from '@weidongli/contracts/sandbox';
import { isBankCard } from '@weidongli/finance/identifiers';
import { toFen } from '@weidongli/finance';
import { closest } from '../engine/closest.js';
import type { LineTerms } from '../engine/tenant.js';
import { DAY, readDuration } from '../engine/time.js';
import type { Outcome } from '../outcomes/outcome.js';
import { askedOf } from '../outcomes/outcomes.js';

/** Something that does not fit in a story. */
export interface StoryIssue {
  readonly pointer: string;
  readonly message: string;
}

const OPERATIONS = {
  application: 'loan.apply',
  appeal: 'loan.appeal',
  draw: 'loan.draw',
  repayment: 'loan.repay',
  order: 'wealth.order',
  face: 'identity.verifyChallenge',
} as const satisfies Readonly<Record<string, NonNullable<Outcome['scenarioOf']>>>;

/** Says what is wrong with the partner's name for a customer: the stores keep it as a key. */
export const nameIssues = (customerRef: string): readonly StoryIssue[] =>
  /\p{Cc}|\p{Cs}/u.test(customerRef)
    ? [{ pointer: '/customerRef', message: 'Use no control characters and no halves of characters.' }]
    : [];

/** Says what in a story does not fit, beyond its shape; nothing when it can be told. */
export const storyIssues = (persona: Persona, terms: LineTerms): readonly StoryIssue[] => [
  ...(persona.cardNumber === undefined || isBankCard(persona.cardNumber)
    ? []
    : [{ pointer: '/persona/cardNumber', message: 'The check digit is wrong.' }]),
  ...(persona.loans !== undefined && persona.line === undefined
    ? [{ pointer: '/persona/loans', message: 'A loan needs a line.' }]
    : []),
  ...(persona.loans ?? []).flatMap((loan, place) =>
    loanIssues(loan, persona, terms).map((message) => ({ pointer: `/persona/loans/${place}`, message })),
  ),
  ...outcomeIssues(persona),
];

const loanIssues = (loan: PersonaLoan, { line }: Persona, terms: LineTerms): readonly string[] => {
  const days = (ago: string | undefined): number => Math.floor((readDuration(ago ?? '') ?? 0) / DAY);
  const principal = toFen(loan.principal);
  const limit = toFen(line?.limit ?? terms.limit);
  return [
    ...((loan.paidOutAgo === undefined) === (loan.unpaidSince === undefined)
      ? ['Send exactly one of paidOutAgo and unpaidSince.']
      : []),
    ...(terms.tenors.includes(loan.tenor) ? [] : [`The bank offers ${terms.tenors.join(', ')} instalments.`]),
    ...(principal < toFen(terms.minDraw) || principal > limit
      ? ['The principal is not within the line.']
      : []),
    ...((loan.paidInstalments ?? 0) > loan.tenor ? ['More instalments are paid than there are.'] : []),
    ...(loan.settledAgo !== undefined && days(loan.settledAgo) >= days(loan.paidOutAgo)
      ? ['It was settled before it was paid out; use paidOutAgo with settledAgo.']
      : []),
  ];
};

const outcomeIssues = ({ outcomes = {} }: Persona): readonly StoryIssue[] =>
  Object.entries(OPERATIONS).flatMap(([member, operation]) => {
    const wish = outcomes[member as keyof typeof OPERATIONS];
    // Codes are asked for by what is typed, whatever the story.
    const known = askedOf(operation).filter((id) => !id.startsWith('code.'));
    if (wish === undefined || known.some((id) => id === wish)) return [];
    const near = closest(wish, known);
    const meant = near === undefined ? '' : ` Did you mean ${near}?`;
    const message = `No such outcome.${meant} There are: ${known.join(', ')}.`;
    return [{ pointer: `/persona/outcomes/${member}`, message }];
  });
