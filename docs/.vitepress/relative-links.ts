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
    .replace('</head>', () => `${whereFrom(up + entry)}</head>`)
    .replace('</body>', () => `${loader(up + entry)}</body>`);
};

/** In the head, before the first paint: marks a page from disk, and lets a served one fetch its scripts at once. */
const whereFrom = (entry: string): string =>
  `<script>if(location.protocol==='file:')document.documentElement.classList.add('from-disk');` +
  `else{const l=document.createElement('link');l.rel='modulepreload';l.href=${JSON.stringify(entry)};document.head.append(l)}</script>`;

/**
 * The last thing in the body. A script that a page adds runs as soon as it is there, be the page whole or not; the data
 * of the site are written at the end of the body, and the scripts read them when they begin.
 */
const loader = (entry: string): string =>
  `<script>if(location.protocol!=='file:'){const s=document.createElement('script');s.type='module';` +
  `s.src=${JSON.stringify(entry)};document.body.append(s)}</script>`;
