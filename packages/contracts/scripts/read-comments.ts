import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';

/** Documentation of a named shape, read from the comments in its source. */
export interface ShapeComment {
  /** Feature folder, or `shared`. */
  readonly feature: string;
  /** Source file, from the root that was read, with `/`. */
  readonly file: string;
  /** Name of the constant that holds the shape. */
  readonly variable: string;
  readonly comment: string;
  readonly members: ReadonlyMap<string, string>;
}

/** What the comments of the sources say. */
export interface SourceComments {
  /** By name of the shape. */
  readonly shapes: ReadonlyMap<string, ShapeComment>;
  /** By id of the operation, such as `loan.draw`. */
  readonly operations: ReadonlyMap<string, string>;
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

/** A constant that is made by calling `shape` or `operation`. */
interface Declared {
  readonly maker: string;
  readonly variable: string;
  readonly comment: string;
  readonly first: ts.Expression;
  readonly second: ts.Expression | undefined;
}

const declaredIn = (source: ts.SourceFile): Declared[] =>
  source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const [declaration] = statement.declarationList.declarations;
    const call = declaration?.initializer;
    if (declaration === undefined || call === undefined || !ts.isCallExpression(call)) return [];
    const maker = call.expression.getText(source);
    const [first, second] = call.arguments;
    if (first === undefined) return [];
    return [
      { maker, variable: declaration.name.getText(source), comment: commentOf(statement), first, second },
    ];
  });

const idOf = (declaration: ts.Expression): string | undefined => {
  if (!ts.isObjectLiteralExpression(declaration)) return undefined;
  for (const property of declaration.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== 'id') continue;
    return ts.isStringLiteral(property.initializer) ? property.initializer.text : undefined;
  }
  return undefined;
};

const demand = (comment: string, what: string): string => {
  if (comment === '') throw new Error(`${what} has no comment above it.`);
  return comment;
};

/**
 * Reads the comments of every shape and operation below a folder.
 *
 * @throws Error when one of them, or a member of a shape, has none.
 */
export const readComments = (root: string): SourceComments => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.includes('.test') && !file.startsWith('generated'),
  );
  const shapes = new Map<string, ShapeComment>();
  const operations = new Map<string, string>();
  for (const path of files.sort()) {
    const text = readFileSync(join(root, path), 'utf8');
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    const file = path.split(sep).join('/');
    const [feature = 'shared'] = file.split('/');
    for (const { maker, variable, comment, first, second } of declaredIn(source)) {
      const id = maker === 'operation' ? idOf(first) : undefined;
      if (id !== undefined) operations.set(id, demand(comment, `${file}: the operation ${id}`));
      if (maker !== 'shape' || !ts.isStringLiteral(first)) continue;
      demand(comment, `${file}: the shape ${first.text}`);
      const members = membersOf(second);
      for (const [member, said] of members) demand(said, `${file}: ${first.text}.${member}`);
      shapes.set(first.text, { feature, file, variable, comment, members });
    }
  }
  return { shapes, operations };
};

/** Comments of members that come from the shared fragments `paging` and `pageOf`. */
export const fragmentComments: ReadonlyMap<string, string> = new Map([
  ['limit', 'Most items wanted, 1 to 100.\n@defaultValue 20'],
  ['cursor', '`nextCursor` of the page before.'],
  ['data', 'Items of this page.'],
  ['page', 'Where to go on.'],
]);
