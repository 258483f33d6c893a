// What the code of this repository may not say, as options of ESLint's no-restricted-* rules.
// Each ban has a planted case and a clean twin in scripts/lint-bans.test.mjs.

/** Bans by name: AST selectors and the sentence a developer reads. */
const SYNTAX = {
  clock: [
    [
      'MemberExpression[object.name="Date"][property.name="now"]',
      'Take a Clock; only adapters read the time.',
    ],
    ['NewExpression[callee.name="Date"][arguments.length=0]', 'Take a Clock; only adapters read the time.'],
    ['CallExpression[callee.name="Date"]', 'Take a Clock; only adapters read the time.'],
  ],
  chance: [
    [
      'MemberExpression[object.name="Math"][property.name="random"]',
      'Take an Rng; only adapters draw random numbers.',
    ],
  ],
  defaultExport: [
    ['ExportDefaultDeclaration', 'Export by name.'],
    ['ExportSpecifier[exported.name="default"]', 'Export by name.'],
  ],
  erasable: [
    ['TSEnumDeclaration', 'Use a union of string literals; an enum leaves code behind.'],
    ['TSModuleDeclaration[kind="namespace"]', 'Use a module; a namespace leaves code behind.'],
    ['TSParameterProperty', 'Declare the field; a parameter property leaves code behind.'],
  ],
  markup: [
    [
      'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
      'Render with a Lit template; text never becomes markup.',
    ],
    [
      'MemberExpression[computed=true][property.value=/^(innerHTML|outerHTML)$/]',
      'Render with a Lit template.',
    ],
    [
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
      'Render with a Lit template.',
    ],
    [
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/[.](inner|outer)HTML *=/]',
      'Render with a nested Lit template.',
    ],
  ],
  texts: [
    [
      'Literal[value=/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/]',
      'Put the text into the messages of the screen.',
    ],
    [
      'TemplateElement[value.raw=/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/]',
      'Put the text into the messages of the screen.',
    ],
  ],
  inlineStyle: [
    [
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
      'Use a class or a part; a strict CSP refuses style attributes.',
    ],
    [
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style[\\s>]/]',
      'Use static styles; a strict CSP refuses style elements.',
    ],
    [
      'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
      'Use a class; a strict CSP refuses style attributes.',
    ],
  ],
  globalQuery: [
    [
      'MemberExpression[object.name="document"][property.name=/^(querySelector|querySelectorAll|getElementById|getElementsBy.*)$/]',
      'Query the own renderRoot: elements live in nested shadow roots, several on a page.',
    ],
  ],
};

const STYLE_MAP = {
  regex: '^lit(-html)?/directives/style-map',
  message: 'Use classMap: a strict CSP refuses style attributes.',
};
const UNSAFE = {
  regex: '^lit(-html)?/directives/unsafe-',
  message: 'Render with a Lit template; text never becomes markup.',
};
const ZOD = {
  regex: '^zod(?!/mini$)',
  message: "Import 'zod/mini': the classic build costs a browser four times as much.",
};
const AXIOS = {
  regex: '^(axios|node-fetch|undici|ky|got)(/|$)',
  message: 'Only client/src/transport talks to the network.',
};

const NETWORK = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'];

/**
 * Builds the `no-restricted-*` rules of one area of the repository. ESLint lets a later block replace the options
 * of an earlier one, so every area states all its bans.
 *
 * @param {{syntax: (keyof typeof SYNTAX)[], network?: boolean, zod?: boolean, unsafe?: boolean}} area - Bans in force.
 */
export function bans({ syntax, network = false, zod = false, unsafe = false }) {
  const selectors = syntax
    .flatMap((name) => SYNTAX[name])
    .map(([selector, message]) => ({ selector, message }));
  const patterns = [
    ...(unsafe ? [STYLE_MAP, UNSAFE] : []),
    ...(zod ? [ZOD] : []),
    ...(network ? [AXIOS] : []),
  ];
  const message = 'Only client/src/transport and adapters talk to the network.';
  const globals = NETWORK.map((name) => ({ name, message }));
  return {
    'no-restricted-syntax': ['error', ...selectors],
    'no-restricted-imports': patterns.length > 0 ? ['error', { patterns }] : 'off',
    'no-restricted-globals': network ? ['error', { globals, checkGlobalObject: true }] : 'off',
  };
}
