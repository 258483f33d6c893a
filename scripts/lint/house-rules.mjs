// ESLint rules of this repository that no published plugin has.
import { TypeFlags } from 'typescript';

const MONEY_WORDS = new Set(['amount', 'amounts', 'principal', 'money', 'fen', 'interest']);
/** A name that ends so is a count, although it speaks of money: `interestDays`. */
const COUNT_WORDS = new Set(['days', 'count', 'index', 'length', 'rows', 'digits', 'step', 'steps']);
const ARITHMETIC = new Set(['+', '-', '*', '/', '%', '**', '+=', '-=', '*=', '/=', '%=', '**=']);
const TO_NUMBER = new Set(['Number', 'parseFloat', 'parseInt']);

/** Tells whether an identifier names money: one of its camel-case words does, and it is not a count. */
export function namesMoney(name) {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => MONEY_WORDS.has(word)) && !COUNT_WORDS.has(words.at(-1));
}

function nameOf(node) {
  if (node.type === 'Identifier') return node.name;
  if (node.type === 'MemberExpression' && !node.computed) return node.property.name;
  if (node.type === 'TSNonNullExpression' || node.type === 'TSAsExpression') return nameOf(node.expression);
  return undefined;
}

const isMoney = (node) => {
  const name = nameOf(node);
  return name !== undefined && namesMoney(name);
};

function calleeName({ callee }) {
  if (callee.type === 'Identifier') return callee.name;
  return callee.type === 'MemberExpression' && callee.object.name === 'Number'
    ? callee.property.name
    : undefined;
}

const message =
  '"{{name}}" is money: keep it bigint fen (toFen, fromFen) and calculate in @weidongli/finance.';

/** Forbids turning money into a `number`, and arithmetic on money that is not `bigint`. */
const moneyIsNotANumber = {
  meta: { type: 'problem', schema: [], messages: { money: message } },
  create(context) {
    const report = (node) => context.report({ node, messageId: 'money', data: { name: nameOf(node) } });
    const services = context.sourceCode.parserServices;
    const isBigInt = (node) =>
      Boolean(services?.program) && (services.getTypeAtLocation(node).flags & TypeFlags.BigIntLike) !== 0;
    const arithmetic = (node) => {
      if (!ARITHMETIC.has(node.operator)) return;
      for (const side of [node.left, node.right]) if (isMoney(side) && !isBigInt(side)) report(side);
    };
    return {
      CallExpression(node) {
        if (TO_NUMBER.has(calleeName(node)) && node.arguments[0] && isMoney(node.arguments[0]))
          report(node.arguments[0]);
      },
      UnaryExpression(node) {
        if (node.operator === '+' && isMoney(node.argument)) report(node.argument);
      },
      BinaryExpression: arithmetic,
      AssignmentExpression: arithmetic,
    };
  },
};

/** Forbids every sum with `bigint`: in the loan's routes and screens amounts and rates are worked out by finance alone. */
const sumsBelongToFinance = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { sum: 'Work this out in @weidongli/finance, so that no two places can disagree by a fen.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const isBigInt = (node) =>
      (node.type === 'Literal' && typeof node.bigint === 'string') ||
      (Boolean(services?.program) && (services.getTypeAtLocation(node).flags & TypeFlags.BigIntLike) !== 0);
    const arithmetic = (node) => {
      if (ARITHMETIC.has(node.operator) && (isBigInt(node.left) || isBigInt(node.right)))
        context.report({ node, messageId: 'sum' });
    };
    return { BinaryExpression: arithmetic, AssignmentExpression: arithmetic };
  },
};

/** Asks for a doc comment on every exported declaration. */
const exportedDoc = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Say in a /** doc comment */ what "{{name}}" does.' },
  },
  create(context) {
    const described = (node) =>
      context.sourceCode
        .getCommentsBefore(node)
        .some(({ type, value }) => type === 'Block' && value.startsWith('*'));
    const nameIn = ({ id, declarations }) => (id ?? declarations?.[0]?.id)?.name ?? 'this';
    return {
      ExportNamedDeclaration(node) {
        if (!node.declaration || described(node)) return;
        const previous = node.parent.body[node.parent.body.indexOf(node) - 1];
        const overloaded = previous?.declaration?.type === 'TSDeclareFunction';
        if (overloaded && nameIn(previous.declaration) === nameIn(node.declaration)) return;
        context.report({ node, messageId: 'missing', data: { name: nameIn(node.declaration) } });
      },
    };
  },
};

/** Plugin object with the rules above, used under the prefix `house`. */
export const housePlugin = {
  rules: {
    'money-is-not-a-number': moneyIsNotANumber,
    'sums-belong-to-finance': sumsBelongToFinance,
    'exported-doc': exportedDoc,
  },
};
