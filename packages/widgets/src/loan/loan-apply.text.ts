export { lengthOf, textProblem, tidyText, type TextProblem } from '../screen/own-words.js';

/** Characters that the bank takes of a workplace. */
export const workplaceLimit = 60;

/** Characters that the bank takes of an objection. */
export const statementLimit = 500;
