/**
 * Turns the addresses of a page that begin at the root of the site into relative ones, so that a page opened from a
 * folder on disk finds its styles and its neighbours. Browsers refuse module scripts there, so those are asked for
 * only where a server answers; on disk the page is marked, and `site.css` shows what works without scripts.
 *
 * @param html - The page as VitePress wrote it.
 * @param id - Its file.
 * @param context - `page` is its place in the site, for example `en/loan/loan-draw.md`.
 */
export const withRelativeLinks = (html: string, _id: string, { page }: { readonly page: string }): string => {
  const up = '../'.repeat(page.split('/').length - 1) || './';
  const relative = (path: string): string => {
    const [, place = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
    return `${up}${place === '' || place.endsWith('/') ? `${place}index.html` : place}${rest}`;
  };
  let entry = '';
  return html
    .replace(/<script type="module" src="\/([^"]+)"><\/script>/g, (_all, path: string) => {
      entry = path;
      return '';
    })
    .replace(/<link rel="modulepreload" href="\/[^"]+">\s*/g, '')
    .replace(
      / (href|src)="\/(?!\/)([^"]*)"/g,
      (_all, name: string, path: string) => ` ${name}="${relative(path)}"`,
    )
    .replace(/ href="(\.{1,2}\/(?:[^"?#]*\/)?)([?#][^"]*)?"/g, ' href="$1index.html$2"')
    .replace('</head>', () => `${loader(up + entry)}</head>`);
};

const loader = (entry: string): string =>
  `<script>if(location.protocol==='file:')document.documentElement.classList.add('from-disk');` +
  `else{const s=document.createElement('script');s.type='module';s.src=${JSON.stringify(entry)};document.head.append(s)}</script>`;
