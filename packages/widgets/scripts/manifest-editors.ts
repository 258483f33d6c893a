/** Turns the manifest into what editors read: completion and hover texts for the elements that a page may write. */
import type { Declaration, Described, Manifest } from './manifest.js';

/** The elements that a page can register by an import of their own, in the manifest's order. */
export const pageElements = ({ modules }: Manifest): readonly Declaration[] => {
  const definitions = modules.flatMap(({ exports }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition'),
  );
  const classes = new Set(definitions.map(({ declaration }) => declaration.name));
  return modules.flatMap(({ declarations }) => declarations.filter(({ name }) => classes.has(name)));
};

/** Lists the values of a union of literals, `'a' | 'b'`; undefined for any other type. */
const literals = (type: string | undefined): readonly string[] | undefined => {
  const members = (type ?? '').split('|').map((member) => member.trim());
  const values = members.filter((member) => /^'[^']*'$/.test(member));
  return values.length > 0 && values.length === members.length
    ? values.map((value) => value.slice(1, -1))
    : undefined;
};

const line = ({ name, description = '' }: Described): string => `- \`${name}\`: ${description}`;

/** Writes the hover text of an element: what it does, then its events. */
const hover = ({ description = '', events = [] }: Declaration): string =>
  events.length === 0 ? description : `${description}\n\nEvents:\n\n${events.map(line).join('\n')}`;

/** Makes the custom data of VS Code (`html.customData`). */
export const vscodeData = (manifest: Manifest) => ({
  $schema:
    'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: pageElements(manifest).map((element) => ({
    name: element.tagName,
    description: { kind: 'markdown', value: hover(element) },
    attributes: (element.attributes ?? []).map(({ name, description = '', type }) => {
      const values = literals(type?.text)?.map((value) => ({ name: value }));
      return { name, description, ...(values === undefined ? {} : { values }) };
    }),
  })),
});

const named = (items: readonly Described[] = []) =>
  items.map(({ name, description = '' }) => ({ name, description }));

const typed = (items: readonly Described[] = []) =>
  items.map(({ name, description = '', type }) => ({
    name,
    description,
    ...(type === undefined ? {} : { type: type.text }),
  }));

/** Makes the web-types of JetBrains editors (`web-types` in package.json). */
export const webTypes = (manifest: Manifest, { name, version }: { name: string; version: string }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: pageElements(manifest).map((element) => ({
        name: element.tagName,
        description: element.description ?? '',
        attributes: (element.attributes ?? []).map(({ name: attribute, description = '', type }) => ({
          name: attribute,
          description,
          value: { type: type?.text ?? 'string' },
        })),
        slots: named(element.slots),
        js: {
          properties: typed(element.members?.filter(({ kind }) => kind === 'field')),
          events: typed(element.events),
        },
        css: { parts: named(element.cssParts), properties: named(element.cssProperties) },
      })),
    },
  },
});
