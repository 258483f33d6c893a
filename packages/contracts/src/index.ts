export type { Actor, AnyOperation, Feature, Operation, Scope } from './shared/operation.js';
export type { Shape, ShapeIssue, ShapeResult } from './shared/shape.js';
export type { ProblemCode } from './shared/problem-code.js';
export type { OpenEnum } from './shared/scalars.js';
export { problemShape } from './shared/problem-shape.js';
export { problemTable, type ProblemKind, type Recovery } from './shared/problem-table.js';
export type * from './generated/shared.js';
