import type { ShapeComment } from './read-comments.js';

type Named = readonly [name: string, shape: ShapeComment];

const grouped = (
  shapes: readonly Named[],
  keyOf: (shape: ShapeComment) => string,
): (readonly [string, Named[]])[] =>
  [...new Set(shapes.map(([, shape]) => keyOf(shape)))]
    .sort()
    .map((key) => [key, shapes.filter(([, shape]) => keyOf(shape) === key)]);

/**
 * Prints the type proof that every generated interface is the type of its shape, both ways. A shape cannot be left out:
 * the list is that of the generator.
 */
export const equalityProof = (comments: ReadonlyMap<string, ShapeComment>): string => {
  const shapes = [...comments].sort(([a], [b]) => (a < b ? -1 : 1));
  const bySource = grouped(shapes, ({ file }) => file);
  const byFeature = grouped(shapes, ({ feature }) => feature);
  const imports = [
    ...bySource.map(
      ([file, found]) =>
        `import type { ${found.map(([, { variable }]) => variable).join(', ')} } from '../${file.replace(/\.ts$/, '.js')}';`,
    ),
    ...byFeature.map(
      ([feature, found]) =>
        `import type { ${found.map(([name]) => name).join(', ')} } from './${feature}.js';`,
    ),
  ];
  const members = shapes.map(
    ([name, { variable }]) => `readonly ${name}: Proven<Same<${name}, z.infer<typeof ${variable}>>>;`,
  );
  return [
    '// Generated from the contracts by `npm run generate`. Do not edit.',
    "import type * as z from 'zod/mini';",
    "import type { Proven, Same } from '../same.test-d.js';",
    ...imports,
    '',
    '/** Compiles only while each interface is exactly the type of its shape. */',
    `export interface Proofs {\n${members.join('\n')}\n}`,
    '',
  ].join('\n');
};
