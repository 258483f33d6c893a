// Checks the pages as texts: both languages have every page, the same samples, the same words for the elements.
import { elementsOf, publicNames } from './elements.mjs';
import { samplesIn } from './samples.mjs';
import { isTranslated } from './words.mjs';

/** Pages of one language only: what typedoc writes, and the frame of the live screens. */
const ONE_LANGUAGE = /^(en\/api\/|live\.md$)/;

/** Finds pages that one language has and the other lacks. */
export function parityProblems(paths) {
  const there = new Set(paths);
  const twin = (path) => (path.startsWith('en/') ? path.slice(3) : `en/${path}`);
  return [...there]
    .filter((path) => !ONE_LANGUAGE.test(path) && !there.has(twin(path)))
    .map((path) => `${path} has no ${twin(path)}`);
}

/** Code without comments and names of things: what has to be the same in both languages. */
const essence = ({ language, code }) =>
  `${language} ${code
    .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|#\s.*|<title>.*<\/title>/g, '')
    .replace(/\s+/g, ' ')
    .trim()}`;

/** Finds samples that differ between the languages of a page. Generated pages are the same by their making. */
export function sampleProblems(pages) {
  return [...pages].flatMap(([path, text]) => {
    const other = pages.get(`en/${path}`);
    if (other === undefined || path.startsWith('reference/')) return [];
    const [chinese, english] = [samplesIn(path, text), samplesIn(path, other)].map((list) =>
      list.map(essence),
    );
    if (chinese.length !== english.length)
      return [`${path}: ${chinese.length} samples, ${english.length} in English`];
    const differs = chinese.findIndex((sample, index) => sample !== english[index]);
    return differs < 0 ? [] : [`${path}: sample ${differs + 1} differs from the English one`];
  });
}

/** Finds attributes, methods and events that the page of a screen does not name. `client` and `locale` included. */
export function screenProblems(pages, manifest) {
  const { screens } = elementsOf(manifest);
  return screens.flatMap((screen) => {
    const slug = screen.tagName.replace('wdl-', '');
    return ['', 'en/'].flatMap((prefix) => {
      const path = `${prefix}${slug.split('-', 1)[0]}/${slug}.md`;
      const text = pages.get(path);
      if (text === undefined) return slug === 'provider' ? [] : [`${path} is missing`];
      const names = publicNames(screen).filter((name) => !isTwin(screen, name));
      return names.filter((name) => !namesIt(text, name)).map((name) => `${path} does not name ${name}`);
    });
  });
}

const namesIt = (text, name) => new RegExp(`\`${name}[\`(]`).test(text);

/** A property that an attribute sets is named by its attribute. */
const isTwin = ({ attributes = [] }, name) =>
  attributes.some(({ fieldName, name: own }) => fieldName === name && own !== name);

/** Finds texts of the contracts that have no Chinese words yet. */
export function wordProblems(openapi) {
  const texts = new Set();
  const visit = (value) => {
    if (value === null || typeof value !== 'object') return;
    for (const key of ['description', 'summary'])
      if (typeof value[key] === 'string') texts.add(value[key].split('\n@defaultValue')[0]);
    Object.values(value).forEach(visit);
  };
  visit(openapi.components.schemas);
  for (const operation of Object.values(openapi.paths).flatMap(Object.values)) {
    texts.add(operation.summary);
    visit(operation.parameters ?? []);
  }
  return [...texts]
    .filter((text) => !isTranslated(text))
    .map((text) => `scripts/docs/words.zh.json lacks: ${text}`);
}
