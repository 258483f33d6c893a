import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

/** Documentation of a named shape, read from the comments in its source. */
export interface ShapeComment {
  /** Feature folder, or `shared`. */
  readonly feature: string;
  readonly comment: string;
  readonly members: ReadonlyMap<string, string>;
}

const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map((doc) => {
      const tags = (doc.tags ?? []).map((tag) =>
        `@${tag.tagName.text} ${ts.getTextOfJSDocComment(tag.comment) ?? ''}`.trim(),
      );
      return [ts.getTextOfJSDocComment(doc.comment) ?? '', ...tags].join('\n').trim();
    })
    .at(-1) ?? '';

const membersOf = (schema: ts.Node | undefined): Map<string, string> => {
  const members = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property)) members.set(property.name.getText(), commentOf(property));
      }
      return;
    }
    ts.forEachChild(node, visit);
  };
  if (schema !== undefined) visit(schema);
  return members;
};

const shapesIn = (source: ts.SourceFile, feature: string): [string, ShapeComment][] => {
  const found: [string, ShapeComment][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableStatement(node)) {
      const call = node.declarationList.declarations[0]?.initializer;
      if (call !== undefined && ts.isCallExpression(call) && call.expression.getText(source) === 'shape') {
        const [name, schema] = call.arguments;
        if (name !== undefined && ts.isStringLiteral(name)) {
          found.push([name.text, { feature, comment: commentOf(node), members: membersOf(schema) }]);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** Reads the comments of every `shape()` below a folder. @throws Error when a shape or one of its members has none. */
export const readComments = (root: string): ReadonlyMap<string, ShapeComment> => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('.test') && !file.startsWith('generated'),
  );
  const all = new Map<string, ShapeComment>();
  for (const file of files.sort()) {
    const path = join(root, file);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    const [feature = 'shared'] = relative(root, path).split(sep);
    for (const [name, shape] of shapesIn(source, feature)) {
      if (shape.comment === '') throw new Error(`${file}: the shape ${name} has no comment above it.`);
      for (const [member, comment] of shape.members) {
        if (comment === '') throw new Error(`${file}: ${name}.${member} has no comment above it.`);
      }
      all.set(name, shape);
    }
  }
  return all;
};

/** Comments of members that come from the shared fragments `paging` and `pageOf`. */
export const fragmentComments: ReadonlyMap<string, string> = new Map([
  ['limit', 'Most items wanted, 1 to 100.\n@defaultValue 20'],
  ['cursor', '`nextCursor` of the page before.'],
  ['data', 'Items of this page.'],
  ['page', 'Where to go on.'],
]);
