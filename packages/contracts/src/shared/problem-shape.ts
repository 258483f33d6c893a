import type { Problem } from '../generated/shared.js';
import { ProblemShape } from './problem.js';
import type { Shape } from './shape-check.js';
import { shapeOf } from './shape.js';

/** Checks the body of an error reply. */
export const problemShape: Shape<Problem> = shapeOf<Problem>(ProblemShape);
