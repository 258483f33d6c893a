// Follows every link of the built pages, to the file and to the place inside it.
import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { filesBelow } from '../bootstrap/files.mjs';

const entities = { '&amp;': '&', '&quot;': '"', '&#39;': "'" };
const plain = (text) => text.replace(/&(amp|quot|#39);/g, (all) => entities[all]);

/** Reads the built pages of a folder: path and text. */
export const builtPages = (folder) =>
  new Map(
    filesBelow(folder, (path) => path.endsWith('.html')).map((path) => [
      path.slice(folder.length + 1),
      readFileSync(path, 'utf8'),
    ]),
  );

/** Pages that typedoc writes: it numbers headings of the same name otherwise than VitePress does. */
const TYPEDOC = 'en/api/';

/** Those pages have no Chinese twin, and `site.css` hides their switch of languages. */
const isHiddenSwitch = (path, file) => path.startsWith(TYPEDOC) && file === path.slice('en/'.length);

/** Lists the places of a page that a link can lead to. */
const placesOf = (html) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => plain(id)));

/**
 * Finds links that lead nowhere.
 *
 * @param {Map<string, string>} pages - Built pages.
 * @param {Set<string>} files - Every file of the site, for links to something else than a page.
 * @returns {{checked: number, problems: string[]}}
 */
export function linkProblems(pages, files) {
  const places = new Map([...pages].map(([path, html]) => [path, placesOf(html)]));
  let checked = 0;
  const problems = [...pages].flatMap(([path, html]) =>
    [...html.matchAll(/<(?:a|link|img|script)\b[^>]*? (?:href|src)="([^"]+)"/g)].flatMap(([, address]) => {
      const link = plain(address);
      if (/^(https?:|mailto:|data:)/.test(link)) return [];
      checked += 1;
      const [target, anchor = ''] = link.split('#');
      const file = target === '' ? path : posix.normalize(posix.join(dirname(path), decodeURI(target)));
      if (isHiddenSwitch(path, file)) return [];
      if (!files.has(file)) return [`${path}: ${link} leads to no file`];
      if (anchor === '' || path.startsWith(TYPEDOC) || !places.has(file)) return [];
      if (places.get(file).has(decodeURIComponent(anchor))) return [];
      return [`${path}: ${link} leads to no place of ${file}`];
    }),
  );
  return { checked, problems: [...new Set(problems)] };
}
