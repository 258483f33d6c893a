import { join, posix } from 'node:path';
import ts from 'typescript';
import { entriesOf } from '../tasks/entries.mjs';

const OURS = /\/@weidongli\/[^/]+\//;
const ZOD = /\/node_modules\/zod\//;

/** Money inside, where an amount is a `bigint` of fen: everything else that is published is safe for JSON. */
const WITH_BIGINT = ['@weidongli/finance', '@weidongli/mock-server'];

/**
 * Checks the declarations of an installed package.
 *
 * @returns {string} How much was walked, for the report.
 * @throws {Error} With each public name that shows what it must not.
 */
export function checkPublicTypes({ name, folder }, partner) {
  const at = join(partner, 'node_modules', name);
  const entries = entriesOf(folder).modules;
  const modules = new Map(entries.map((entry) => [posix.join(name, entry.name), join(at, entry.types)]));
  const { problems, names } = publicTypes(modules);
  const found = WITH_BIGINT.includes(name)
    ? problems.filter((one) => !one.endsWith('holds bigint'))
    : problems;
  if (found.length > 0) throw new Error(found.join('\n'));
  return `${modules.size} modules, ${names} names`;
}

/**
 * Walks the declarations that a partner's compiler meets behind public names, and lists those that hold a `bigint`,
 * an `any` or a type of zod. Private members and the inside of other packages are not followed.
 *
 * @param {Map<string, string>} modules - Import name of each module and the path of its declarations.
 * @returns {{problems: string[], names: number}} With one way to each problem from each public name.
 */
export function publicTypes(modules) {
  const options = {
    // What the platform declares is nobody's business here, and slow to read.
    noLib: true,
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Node16, strict: true, types: [] },
    ...{ moduleResolution: ts.ModuleResolutionKind.Node16, noEmit: true },
  };
  const program = ts.createProgram([...modules.values()], options);
  const checker = program.getTypeChecker();
  const problems = [];
  let names = 0;
  for (const [name, file] of modules) {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file) ?? fail(`${file} is missing.`));
    // A file that exports nothing, as those that only register elements, has no symbol.
    for (const exported of symbol ? checker.getExportsOfModule(symbol) : []) {
      const walk = { checker, seen: new Set(), problems };
      visitSymbol(walk, exported, `${name}: ${exported.name}`);
      names += 1;
    }
  }
  return { problems, names };
}

function fail(message) {
  throw new Error(message);
}

function visitSymbol(walk, symbol, way) {
  const target = symbol.flags & ts.SymbolFlags.Alias ? walk.checker.getAliasedSymbol(symbol) : symbol;
  if (walk.seen.has(target)) return;
  walk.seen.add(target);
  for (const declaration of target.declarations ?? []) {
    const file = declaration.getSourceFile().fileName;
    if (ZOD.test(file)) walk.problems.push(`${way} is a type of zod`);
    else if (OURS.test(file)) visitNode(walk, declaration, way);
  }
}

/** Words that must not stand in a public type. */
const BANNED = new Map([
  [ts.SyntaxKind.BigIntKeyword, 'bigint'],
  [ts.SyntaxKind.BigIntLiteral, 'bigint'],
  [ts.SyntaxKind.AnyKeyword, 'any'],
]);

function visitNode(walk, node, way) {
  if (isPrivate(node)) return;
  const banned = BANNED.get(node.kind);
  if (banned) walk.problems.push(`${way} holds ${banned}`);
  const isReference = ts.isIdentifier(node) && node.parent.name !== node;
  const symbol = isReference && walk.checker.getSymbolAtLocation(node);
  if (symbol) visitSymbol(walk, symbol, `${way} > ${node.text}`);
  ts.forEachChild(node, (child) => {
    const name = child.name && ts.isIdentifier(child.name) ? child.name.text : undefined;
    visitNode(walk, child, name === undefined ? way : `${way} > ${name}`);
  });
}

function isPrivate(node) {
  const flags = ts.canHaveModifiers(node) ? ts.getCombinedModifierFlags(node) : 0;
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (flags & hidden) !== 0 || (node.name !== undefined && ts.isPrivateIdentifier(node.name));
}
