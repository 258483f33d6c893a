import type { AnyOperation } from '../src/shared/operation.js';
import { tsdoc } from './tsdoc.js';

/** Operations of a feature by method name. */
type Methods = Readonly<Record<string, AnyOperation>>;

const actors: Readonly<Record<AnyOperation['actor'], string>> = {
  partner: 'for a partner’s server',
  customer: 'for a customer’s session',
  public: 'for anybody who holds the secret in its body',
  sandbox: 'for the holder of a sandbox key',
};

const remarksOf = (operation: AnyOperation): string =>
  [
    `\`${operation.method} ${operation.path}\`, ${actors[operation.actor]}`,
    operation.scope === undefined ? '' : `, scope \`${operation.scope}\``,
    '.',
    operation.idempotent ? ' Carries an idempotency key, so a repeat is harmless.' : '',
    operation.stepUp ? ' Asks for a second factor.' : '',
  ].join('');

const commentOf = (operation: AnyOperation, comment: string): string => {
  const errors =
    operation.errors.length === 0
      ? []
      : ['', `@throws {WdlError} ${operation.errors.map((code) => `\`${code}\``).join(', ')}`];
  return [comment, '', remarksOf(operation), ...errors].join('\n');
};

/** Names the shapes of an operation's input and output. */
export type ShapeNames = (operation: AnyOperation) => { readonly input: string; readonly output: string };

/**
 * Prints the type of a feature: its operations with their documentation. A type, not an interface, because only a type
 * fits where operations are handed on by name.
 */
export const operationType = (
  feature: string,
  methods: Methods,
  comments: ReadonlyMap<string, string>,
  namesOf: ShapeNames,
  mentions: Set<string>,
): string => {
  const members = Object.entries(methods).map(([method, operation]) => {
    if (operation.id !== `${feature}.${method}`)
      throw new Error(`${feature}.${method} is declared with the id ${operation.id}.`);
    const { input, output } = namesOf(operation);
    mentions.add(input).add(output);
    const comment = tsdoc(commentOf(operation, comments.get(operation.id) ?? operation.summary));
    return `${comment}readonly ${method}: Operation<${input}, ${output}, '${operation.actor}'>;`;
  });
  const name = `${feature.charAt(0).toUpperCase()}${feature.slice(1)}Operations`;
  return `/** Operations of the feature \`${feature}\` by method name. */\nexport type ${name} = {\n${members.join('\n')}\n};\n`;
};
