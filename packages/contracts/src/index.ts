export type { Actor, AnyOperation, AuditKind, Feature, Operation, Scope } from './shared/operation.js';
export type { Shape, ShapeIssue, ShapeResult } from './shared/shape-check.js';
export type { ProblemCode } from './shared/problem-code.js';
export type { OpenEnum } from './shared/open-enum.js';
export { problemShape } from './shared/problem-shape.js';
export { problemTable, type ProblemKind, type Recovery } from './shared/problem-table.js';
export * from './generated/shared.js';
