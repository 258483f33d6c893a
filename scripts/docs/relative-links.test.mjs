import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withRelativeLinks } from '../../docs/.vitepress/relative-links.ts';

const written = `<html><head>
<script type="module" src="/assets/app.abc.js"></script>
<link rel="modulepreload" href="/assets/chunks/theme.js">
</head><body><div id="app"><a href="/en/loan/">Loans</a></div>
<script>window.__VP_SITE_DATA__=JSON.parse("{}");</script>
</body></html>`;

describe('the pages of the site', () => {
  const html = withRelativeLinks(written, '', { page: 'en/loan/loan-draw.md' });

  it('begin their scripts after the data that the scripts read when they begin', () => {
    const begins = html.indexOf("s.type='module'");
    assert.ok(begins > html.indexOf('__VP_SITE_DATA__'), html);
    assert.ok(html.indexOf('</body>') > begins, html);
    assert.equal(html.includes('<script type="module"'), false);
    assert.match(html, /s\.src="\.\.\/\.\.\/assets\/app\.abc\.js"/u);
  });

  it('fetch them early, and not at all from disk', () => {
    assert.match(html, /location\.protocol==='file:'\)[^<]*else\{[^<]*modulepreload[^<]*<\/script><\/head>/u);
    assert.match(html, /if\(location\.protocol!=='file:'\)\{const s=/u);
  });

  it('lead on by relative addresses', () => {
    assert.match(html, /<a href="\.\.\/\.\.\/en\/loan\/index\.html">/u);
  });
});
