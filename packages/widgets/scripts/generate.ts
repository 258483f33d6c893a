/** Writes `src/define/<screen>.ts`: each screen registers the kit elements that its templates use, and no others. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const source = fileURLToPath(new URL('../src', import.meta.url));
const features = ['loan'];

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Lists a module and all it imports as values, by relative paths, at once or later. */
const modulesFrom = (path: string, reached = new Set<string>()): ReadonlySet<string> => {
  if (reached.has(path)) return reached;
  reached.add(path);
  const text = withoutComments(readFileSync(path, 'utf8'));
  for (const [, type, target = ''] of text.matchAll(
    /(?:import|export)\s+(type\s)?[^;'"]*?from\s+'(\.[^']+)'/g,
  )) {
    if (type === undefined) modulesFrom(resolve(dirname(path), target.replace(/\.js$/, '.ts')), reached);
  }
  return reached;
};

const tagsIn = (path: string): readonly string[] => {
  const text = withoutComments(readFileSync(path, 'utf8'));
  return [...text.matchAll(/<(wdl-[a-z-]+)[\s>]/g)].map(([, tag = '']) => tag);
};

const kitFile = (tag: string): string => join(source, 'kit', `${tag.replace('wdl-', '')}.element.ts`);
const className = (stem: string): string =>
  `${stem.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Element`;

/** Lists the kit tags that a module draws, with those that they draw themselves. */
const kitTags = (entry: string): readonly string[] => {
  const kit = new Set(readdirSync(join(source, 'kit')));
  const found = new Set<string>();
  const collect = (path: string): void => {
    for (const module of modulesFrom(path)) {
      for (const tag of tagsIn(module)) {
        if (found.has(tag) || !kit.has(basename(kitFile(tag)))) continue;
        found.add(tag);
        collect(kitFile(tag));
      }
    }
  };
  collect(entry);
  return [...found].sort();
};

const moduleFor = (feature: string, slug: string): string => {
  const tags = kitTags(join(source, feature, `${slug}.element.ts`));
  const stem = (tag: string): string => tag.replace('wdl-', '');
  const imports = tags.map(
    (tag) => `import { ${className(stem(tag))} } from '../kit/${stem(tag)}.element.js';`,
  );
  return [
    '// Generated from the templates of the screen by `npm run generate`. Do not edit.',
    "import { defineElement } from '../kit/define-element.js';",
    ...imports,
    `import { ${className(slug)} } from '../${feature}/${slug}.element.js';`,
    '',
    ...tags.map((tag) => `defineElement('${tag}', ${className(stem(tag))});`),
    `defineElement('wdl-${slug}', ${className(slug)});`,
    '',
  ].join('\n');
};

for (const feature of features) {
  const screens = readdirSync(join(source, feature)).filter((file) => file.endsWith('.element.ts'));
  for (const file of screens) {
    const slug = basename(file, '.element.ts');
    const path = join(source, 'define', `${slug}.ts`);
    const options = (await resolveConfig(path)) ?? {};
    writeFileSync(path, await format(moduleFor(feature, slug), { ...options, parser: 'typescript' }));
  }
}
