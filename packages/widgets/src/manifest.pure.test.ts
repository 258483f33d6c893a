import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import 'lit';
import type { Declaration, Manifest } from '../scripts/manifest.js';
import { manifestFiles } from '../scripts/manifest-files.js';
import { pageElements } from '../scripts/manifest-editors.js';

const folder = new URL('./define/', import.meta.url);
const stored = JSON.parse(
  readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'),
) as Manifest;

/** Runs every module of src/define, in Node, and gives the tags that they register. */
const registeredTags = async (): Promise<ReadonlySet<string>> => {
  const tags = new Set<string>();
  // Lit brings this registry where there is no browser.
  const registry = globalThis.customElements;
  const define = registry.define.bind(registry);
  registry.define = (tag, constructor, options) => {
    tags.add(tag);
    define(tag, constructor, options);
  };
  for (const file of readdirSync(folder)) await import(new URL(file, folder).href);
  registry.define = define;
  return tags;
};
const registered = registeredTags();

const elements = ({ modules }: Manifest): readonly Declaration[] =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined);

/** Lists in sentences how the manifest and what is registered differ. */
const differences = (manifest: Manifest, tags: ReadonlySet<string>): readonly string[] => {
  const described = new Set(elements(manifest).map(({ tagName = '' }) => tagName));
  return [
    ...[...tags].filter((tag) => !described.has(tag)).map((tag) => `${tag} is not described`),
    ...[...described].filter((tag) => !tags.has(tag)).map((tag) => `${tag} is registered by nothing`),
  ];
};

const without = (manifest: Manifest, tag: string): Manifest => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.filter(({ tagName }) => tagName !== tag),
  })),
});

/** Lists what has no text about it. */
const silent = (declarations: readonly Declaration[]): readonly string[] =>
  declarations.flatMap((element) =>
    [
      { name: '(itself)', description: element.description },
      ...(element.attributes ?? []),
      ...(element.members ?? []),
      ...(element.events ?? []),
      ...(element.slots ?? []),
      ...(element.cssParts ?? []),
      ...(element.cssProperties ?? []),
    ]
      .filter(({ description = '' }) => description === '')
      .map(({ name }) => `<${element.tagName ?? ''}> ${name}`),
  );

/** Lists the events whose detail has no type. */
const untypedEvents = (declarations: readonly Declaration[]): readonly string[] =>
  declarations
    .flatMap(({ events = [] }) => events)
    .filter(({ type }) => !/^CustomEvent<.+>$/.test(type?.text ?? ''))
    .map(({ name }) => name);

const kitSource = ({ tagName = '' }: Declaration): URL =>
  new URL(`./kit/${tagName.replace('wdl-', '')}.element.ts`, import.meta.url);

/** Lists the parts and slots in a template that the manifest does not name. */
const undescribed = ({ tagName = '', cssParts = [], slots = [] }: Declaration, source: string) => {
  const known = [...cssParts.map(({ name }) => `part ${name}`), ...slots.map(({ name }) => `slot ${name}`)];
  const parts = [...source.matchAll(/\bpart="([\w-]+)"/g)].map(([, name = '']) => `part ${name}`);
  const places = [...source.matchAll(/<slot(?: name="([\w-]+)")?>/g)].map(([, name = '']) => `slot ${name}`);
  return [...new Set([...parts, ...places])]
    .filter((item) => !known.includes(item))
    .map((item) => `${tagName}: ${item}`);
};

describe('the manifest', () => {
  it('describes what src/define registers, and nothing else', async () => {
    assert.ok((await registered).has('wdl-provider'));
    assert.deepEqual(differences(stored, await registered), []);
  });

  it('would not hide an element that is missing or one too many', async () => {
    const tags = await registered;
    assert.deepEqual(differences(without(stored, 'wdl-loan-draw'), tags), ['wdl-loan-draw is not described']);
    const fewer = new Set([...tags].filter((tag) => tag !== 'wdl-loan-draw'));
    assert.deepEqual(differences(stored, fewer), ['wdl-loan-draw is registered by nothing']);
  });

  it('is the same each time', () => {
    assert.deepEqual(manifestFiles(), manifestFiles());
  });

  it('hides what is private and shows what is inherited', () => {
    const draw = pageElements(stored).find(({ tagName }) => tagName === 'wdl-loan-draw');
    const members = (draw?.members ?? []).map(({ name }) => name);
    for (const name of ['client', 'locale', 'serviceHref', 'back']) assert.ok(members.includes(name), name);
    assert.deepEqual(
      elements(stored)
        .flatMap(({ members: all = [] }) => all)
        .filter((member) => member.privacy !== undefined || member.static === true),
      [],
    );
    assert.ok(draw?.attributes?.some(({ name, inheritedFrom }) => name === 'locale' && inheritedFrom));
  });

  it('says of every element, attribute, property, event, part and slot what it is', () => {
    assert.deepEqual(silent(elements(stored)), []);
    assert.deepEqual(silent([{ kind: 'class', name: 'X', tagName: 'wdl-x', slots: [{ name: 'end' }] }]), [
      '<wdl-x> (itself)',
      '<wdl-x> end',
    ]);
  });

  it('gives every event of a screen the type of its detail', () => {
    assert.deepEqual(untypedEvents(pageElements(stored)), []);
    const event = { name: 'wdl-x-ready', type: { text: 'CustomEvent' } };
    assert.deepEqual(untypedEvents([{ kind: 'class', name: 'X', events: [event] }]), ['wdl-x-ready']);
  });

  it('lists the parts and slots that the kit draws', () => {
    const sources = elements(stored)
      .map((element) => ({ element, path: kitSource(element) }))
      .filter(({ path }) => existsSync(path));
    assert.ok(sources.length > 20);
    assert.deepEqual(
      sources.flatMap(({ element, path }) => undescribed(element, readFileSync(path, 'utf8'))),
      [],
    );
    const template = '<p part="base"><slot name="end"></slot></p>';
    assert.deepEqual(undescribed({ kind: 'class', name: 'X', tagName: 'wdl-x' }, template), [
      'wdl-x: part base',
      'wdl-x: slot end',
    ]);
  });
});
