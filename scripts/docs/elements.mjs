// Writes the tables of the custom elements from the manifest of the widgets.
import { either, prose, say, table } from './words.mjs';

/** Lists the elements of a manifest, screens first, then the parts they are built of. */
export function elementsOf(manifest) {
  const found = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName);
  const isScreen = ({ tagName }) => /^wdl-(loan-|wealth-|provider$)/.test(tagName);
  const byName = (a, b) => a.tagName.localeCompare(b.tagName, 'en');
  return {
    screens: found.filter(isScreen).sort(byName),
    parts: found.filter((one) => !isScreen(one)).sort(byName),
  };
}

/** Methods of the base of all elements serve the elements themselves. */
const isBasic = (from) => from?.name === 'WdlElement';

/** Names whatever a host page can use of an element: attributes, properties, methods, events. */
export const publicNames = ({ attributes = [], members = [], events = [] }) => [
  ...attributes.map(({ name }) => name),
  ...members
    .filter(
      ({ privacy, inheritedFrom, kind }) =>
        privacy !== 'private' && privacy !== 'protected' && !(kind === 'method' && isBasic(inheritedFrom)),
    )
    .filter(({ attribute, name }) => attribute === undefined && !name.startsWith('_') && name !== 'styles')
    .map(({ name }) => name),
  ...events.map(({ name }) => name),
];

const typeText = ({ type }) => (type?.text ? `\`${type.text.replaceAll('|', '\\|')}\`` : '');

function section(title, rows) {
  return rows.length === 0 ? [] : [`**${title}**`, table(rows[0], rows.slice(1))];
}

function elementPart(element, language) {
  const word = either(language);
  const text = ({ description = '' }) => prose(say(description, language));
  const named = (head, list, columns) => (list.length === 0 ? [] : [head, ...list.map(columns)]);
  const members = (element.members ?? []).filter(
    ({ privacy, static: isStatic }) => privacy !== 'private' && privacy !== 'protected' && isStatic !== true,
  );
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined);
  const methods = members.filter(({ kind, inheritedFrom }) => kind === 'method' && !isBasic(inheritedFrom));
  const meaning = word('说明', 'meaning');
  return [
    `### ${element.tagName}`,
    text(element),
    ...section(
      word('属性', 'Attributes'),
      named([word('名称', 'name'), word('类型', 'type'), meaning], element.attributes ?? [], (one) => [
        `\`${one.name}\``,
        typeText(one),
        text(one),
      ]),
    ),
    ...section(
      word('JavaScript属性', 'Properties'),
      named([word('名称', 'name'), word('类型', 'type'), meaning], properties, (one) => [
        `\`${one.name}\``,
        typeText(one),
        text(one),
      ]),
    ),
    ...section(
      word('方法', 'Methods'),
      named([word('名称', 'name'), meaning], methods, (one) => [
        `\`${one.name}(${(one.parameters ?? []).map(({ name }) => name).join(', ')})\``,
        text(one),
      ]),
    ),
    ...section(
      word('事件', 'Events'),
      named([word('名称', 'name'), 'detail', meaning], element.events ?? [], (one) => [
        `\`${one.name}\``,
        typeText(one),
        text(one),
      ]),
    ),
    ...section(
      word('插槽', 'Slots'),
      named([word('名称', 'name'), meaning], element.slots ?? [], (one) => [
        one.name ? `\`${one.name}\`` : word('（默认）', '(default)'),
        text(one),
      ]),
    ),
    ...section(
      word('部件', 'Parts'),
      named([word('名称', 'name'), meaning], element.cssParts ?? [], (one) => [`\`${one.name}\``, text(one)]),
    ),
    ...section(
      word('CSS变量', 'CSS properties'),
      named([word('名称', 'name'), word('默认', 'default'), meaning], element.cssProperties ?? [], (one) => [
        `\`${one.name}\``,
        one.default ? `\`${one.default}\`` : '',
        text(one),
      ]),
    ),
  ].join('\n\n');
}

/** Writes the page of all elements. */
export function elementsPage(manifest, language) {
  const word = either(language);
  const { screens, parts } = elementsOf(manifest);
  return [
    `# ${word('组件', 'Elements')}`,
    word(
      '下面的表由`custom-elements.json`生成；编辑器和框架也读同一个文件，里面的说明是英文。页面的用法写在各自的文档里。',
      'These tables come from `custom-elements.json`, which editors and frameworks read too. How a screen is used is told on its own page.',
    ),
    `## ${word('页面', 'Screens')} {#screens}`,
    ...screens.map((element) => elementPart(element, language)),
    `## ${word('零件', 'Parts of the kit')} {#kit}`,
    word(
      '页面由这些零件拼成。它们没有自己的文字，也不发请求；单独使用时，名称和属性可能变化。',
      'Screens are built of these. They hold no texts and make no calls; used alone, their names and attributes may change.',
    ),
    ...parts.map((element) => elementPart(element, language)),
    '',
  ].join('\n\n');
}
