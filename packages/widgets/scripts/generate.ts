/**
 * Writes `src/define/<screen>.ts`: each screen registers the kit elements that its templates use, and no others. Then
 * the manifest of all elements, and what editors read.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { manifestFiles } from './manifest-files.js';

const source = fileURLToPath(new URL('../src', import.meta.url));
const features = ['account', 'identity', 'loan', 'wealth'];

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Lists a module and all it imports as values, by relative paths and at once. */
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

/** Lists the screens that a module draws inside its own; each registers itself with all that it needs. */
const innerScreens = (entry: string): readonly string[] => {
  const tags = new Set([...modulesFrom(entry)].flatMap(tagsIn));
  return [...tags]
    .map(stem)
    .filter((slug) => features.some((feature) => existsSync(join(source, feature, `${slug}.element.ts`))))
    .sort();
};

const stem = (tag: string): string => tag.replace('wdl-', '');
const banner = '// Generated from the templates of the screen by `npm run generate`. Do not edit.';
const importsOf = (tags: readonly string[]): readonly string[] =>
  tags.map((tag) => `import { ${className(stem(tag))} } from '../kit/${stem(tag)}.element.js';`);
const definesOf = (tags: readonly string[]): readonly string[] =>
  tags.map((tag) => `defineElement('${tag}', ${className(stem(tag))});`);
const importDefine = "import { defineElement } from '../kit/define-element.js';";

/** Writes what registers a screen, and says where its later parts come from. */
const firstModule = (feature: string, slug: string, tags: readonly string[], hasLater: boolean): string => {
  const later = `${className(slug)}.later = () => import('./${slug}.later.js');`;
  return [
    banner,
    importDefine,
    ...importsOf(tags),
    `import { ${className(slug)} } from '../${feature}/${slug}.element.js';`,
    '',
    ...definesOf(tags),
    ...(hasLater ? [later] : []),
    `defineElement('wdl-${slug}', ${className(slug)});`,
    '',
  ].join('\n');
};

/** Writes what registers the elements of the later parts, and gives those. */
const laterModule = (
  feature: string,
  slug: string,
  tags: readonly string[],
  inner: readonly string[],
): string =>
  [
    banner,
    ...(tags.length === 0 ? [] : [importDefine]),
    ...importsOf(tags),
    ...inner.map((screen) => `import './${screen}.js';`),
    '',
    `export * from '../${feature}/${slug}.later.js';`,
    '',
    ...definesOf(tags),
    '',
  ].join('\n');

const write = async (path: string, text: string): Promise<void> => {
  const options = (await resolveConfig(path)) ?? {};
  writeFileSync(path, await format(text, { ...options, parser: 'typescript' }));
};

const writeScreen = async (feature: string, slug: string): Promise<void> => {
  const later = join(source, feature, `${slug}.later.ts`);
  const tags = kitTags(join(source, feature, `${slug}.element.ts`));
  await write(join(source, 'define', `${slug}.ts`), firstModule(feature, slug, tags, existsSync(later)));
  if (!existsSync(later)) return;
  const laterTags = kitTags(later).filter((tag) => !tags.includes(tag));
  await write(
    join(source, 'define', `${slug}.later.ts`),
    laterModule(feature, slug, laterTags, innerScreens(later)),
  );
};

for (const feature of features) {
  const screens = readdirSync(join(source, feature)).filter((file) => file.endsWith('.element.ts'));
  for (const file of screens) await writeScreen(feature, basename(file, '.element.ts'));
}

// The manifest describes what the modules above register.
for (const [name, text] of manifestFiles()) writeFileSync(join(source, '..', name), text);
