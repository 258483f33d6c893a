import type { Question } from '@weidongli/contracts/wealth';
import type { Entered } from '../screen/draft-keeper.js';

/** Ids of the options that were chosen, by id of the question. */
export type AssessAnswers = Readonly<Record<string, readonly string[]>>;

/** Prefix under which an answer is kept in a draft. */
const prefix = 'answer.';

/** Gives the answers that fit the questions: an option that there is, and one alone where one is asked for. */
export const fittingAnswers = (questions: readonly Question[], answers: AssessAnswers): AssessAnswers =>
  Object.fromEntries(
    questions.flatMap(({ id, kind, options }) => {
      const chosen = options.map((option) => option.id).filter((option) => answers[id]?.includes(option));
      const isSound = kind === 'MULTI' ? chosen.length > 0 : chosen.length === 1;
      return isSound ? [[id, chosen] as const] : [];
    }),
  );

/** Finds the first question without an answer, from 0; their number when all are answered. */
export const firstOpen = (questions: readonly Question[], answers: AssessAnswers): number => {
  const open = questions.findIndex(({ id }) => answers[id] === undefined);
  return open < 0 ? questions.length : open;
};

/** Writes answers as a draft keeps them. */
export const answersToDraft = (answers: AssessAnswers): Entered =>
  Object.fromEntries(Object.entries(answers).map(([id, options]) => [prefix + id, options.join(' ')]));

/** Reads answers of a draft; whether they fit, the questions say. */
export const answersOfDraft = (entered: Entered): AssessAnswers =>
  Object.fromEntries(
    Object.entries(entered).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value.split(' ')] as const] : [],
    ),
  );
