import { gmClasses } from './gm.js';
import { httpClasses } from './http.js';
import { joseClasses } from './jose.js';
import type { VectorClasses } from './vector.js';

/** Every vector class the package can run. One file for each family of classes; add its object here. */
export const registry: VectorClasses = { ...httpClasses, ...joseClasses, ...gmClasses };
