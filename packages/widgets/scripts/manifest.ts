/** Makes the custom-elements manifest of the package: what pages, editors and the React wrappers may rely on. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const defineFolder = fileURLToPath(new URL('../src/define/', import.meta.url));

/** Names a declaration and the module that holds it. */
export interface Reference {
  readonly name: string;
  readonly module?: string;
  readonly package?: string;
}

/** Something with a name and a text about it: an attribute, a slot, a part, a CSS property, an event. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly inheritedFrom?: Reference;
}

/** A property or a method of a class. */
export interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly privacy?: 'public' | 'protected' | 'private';
  readonly attribute?: string;
}

/** A class; a custom element when it has a tag name. */
export interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly tagName?: string;
  readonly superclass?: Reference;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Described[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** A name that a module exports, or a tag that it registers. */
export interface Exported {
  readonly kind: 'js' | 'custom-element-definition';
  readonly name: string;
  readonly declaration: Reference;
}

/** A module by its published path. */
export interface ManifestModule {
  readonly kind: 'javascript-module';
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly Exported[];
}

/** The manifest, see https://github.com/webcomponents/custom-elements-manifest. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly readme: string;
  readonly modules: readonly ManifestModule[];
}

/** Runs the analyzer over the sources. */
const analyze = (): Manifest => {
  const program = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  execFileSync(process.execPath, [program, 'analyze', '--config', 'custom-elements-manifest.config.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(
    readFileSync(join(root, 'node_modules/.cache/manifest/custom-elements.json'), 'utf8'),
  ) as Manifest;
};

/** Gives the path under which a source is published. */
const publishedPath = (path: string): string =>
  path.replace(/^\/?packages\/widgets\/src\//, 'dist/').replace(/\.ts$/, '.js');

/** Lists what each module of `src/define` registers: slug, then tag to class. */
const registered = (): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map(
    readdirSync(defineFolder)
      .sort()
      .map((file) => {
        const text = readFileSync(join(defineFolder, file), 'utf8');
        const calls = [...text.matchAll(/^defineElement\('([^']+)', (\w+)\);/gm)];
        return [basename(file, '.ts'), new Map(calls.map(([, tag = '', name = '']) => [tag, name]))];
      }),
  );

const isPublic = ({ static: isStatic, privacy = 'public' }: Member): boolean =>
  isStatic !== true && privacy === 'public';

const published = <T extends { readonly inheritedFrom?: Reference }>(item: T): T =>
  item.inheritedFrom?.module === undefined
    ? item
    : {
        ...item,
        inheritedFrom: { ...item.inheritedFrom, module: publishedPath(item.inheritedFrom.module) },
      };

/** Keeps what a page may use of a class. The analyzer takes the name in a call of `emit` for an event: those go. */
const cleaned = (declaration: Declaration): Declaration => {
  const { superclass, members = [], attributes, events, ...rest } = declaration;
  return {
    ...rest,
    ...(superclass?.module === undefined
      ? { ...(superclass === undefined ? {} : { superclass }) }
      : { superclass: { ...superclass, module: publishedPath(superclass.module) } }),
    members: members.filter(isPublic).map(published),
    ...(attributes === undefined ? {} : { attributes: attributes.map(published) }),
    ...(events === undefined
      ? {}
      : { events: events.filter(({ name }) => name.startsWith('wdl-')).map(published) }),
  };
};

/** Says where a tag can be registered by an import. */
const definition = (slug: string, name: string, module: string): ManifestModule => ({
  kind: 'javascript-module',
  path: `dist/define/${slug}.js`,
  declarations: [],
  exports: [{ kind: 'custom-element-definition', name: `wdl-${slug}`, declaration: { name, module } }],
});

/**
 * Describes every element that a module of `src/define` registers, with the classes that they extend.
 *
 * Members that are private, protected or static are left out; what is inherited stands at each element. The same
 * sources give the same manifest.
 */
export const createManifest = (): Manifest => {
  const definitions = registered();
  const tags = new Set([...definitions.values()].flatMap((calls) => [...calls.keys()]));
  const analyzed = analyze();
  const classes = new Map(
    analyzed.modules.flatMap(({ path, declarations }) =>
      declarations
        .filter(({ kind }) => kind === 'class')
        .map((declaration) => [declaration.name, { path: publishedPath(path), declaration }] as const),
    ),
  );
  const wanted = new Set<string>();
  const want = (name: string): void => {
    const found = classes.get(name);
    if (found === undefined || wanted.has(name)) return;
    wanted.add(name);
    if (found.declaration.superclass !== undefined) want(found.declaration.superclass.name);
  };
  for (const [name, { declaration }] of classes)
    if (declaration.tagName !== undefined && tags.has(declaration.tagName)) want(name);
  const described = [...wanted].map((name): ManifestModule => {
    const { path, declaration } = classes.get(name) ?? missing(name);
    const exported: Exported = { kind: 'js', name, declaration: { name, module: path } };
    return {
      kind: 'javascript-module',
      path,
      declarations: [cleaned(declaration)],
      exports: [exported],
    };
  });
  const own = [...definitions].flatMap(([slug, calls]) => {
    const name = calls.get(`wdl-${slug}`);
    return name === undefined ? [] : [definition(slug, name, (classes.get(name) ?? missing(name)).path)];
  });
  const modules = [...described, ...own].sort((a, b) => (a.path < b.path ? -1 : 1));
  return { schemaVersion: analyzed.schemaVersion, readme: 'README.md', modules };
};

const missing = (name: string): never => {
  throw new Error(`The analyzer found no class ${name} below packages/widgets/src.`);
};
