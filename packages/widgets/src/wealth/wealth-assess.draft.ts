import { draftKeeping, type Draft } from '../screen/draft-keeper.js';
import { questionnaireDrafts } from '../screen/adapters/tab-drafts.js';
import { answersToDraft } from './wealth-assess.answers.js';
import type { AssessState } from './wealth-assess.state.js';

/** Steps on which nothing is known yet, or nothing certain: what is kept stays. */
const unsure: readonly AssessState['step'][] = ['loading', 'unavailable', 'exhausted', 'unknown'];

/** Says what is worth keeping of a questionnaire: version, answers and place; once it is sent, nothing. */
export const draftOf = (state: AssessState): Draft | undefined => {
  const { step, owner, questionnaire, answers, place } = state;
  if (owner === undefined || questionnaire === undefined || unsure.includes(step)) return undefined;
  const key = `wealth-assess ${owner}`;
  if (step === 'result' || step === 'refused' || Object.keys(answers).length === 0)
    return { key, entered: {} };
  return {
    key,
    entered: { version: questionnaire.version, place: String(place), ...answersToDraft(answers) },
  };
};

/** Keeps what is answered, longer than what is typed elsewhere: who looks something up comes back the next day. */
export const keepDraft = draftKeeping(draftOf, questionnaireDrafts);
