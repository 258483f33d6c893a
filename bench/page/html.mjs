// The documents of the pages, and the policy that ours are under.
import { createHash } from 'node:crypto';

/**
 * Writes a document.
 *
 * @param {{styles?: string[], head?: string[], preloads?: string[], modules: string[], body: string}} parts - `head` is
 *   markup, `preloads` and `modules` are names of scripts beside the document.
 */
export const documentOf = ({ styles = [], head = [], preloads = [], modules, body }) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>Bench</title>
${[
  ...head,
  ...styles.map((name) => `<link rel="stylesheet" href="${name}">`),
  ...preloads.map((name) => `<link rel="modulepreload" href="${name}">`),
  ...modules.map((name) => `<script type="module" src="${name}"></script>`),
].join('\n')}
</head>
<body>${body}</body>
</html>
`;

/** The secret of a session that the server made while it wrote the page. */
export const secretHead = (secret) => `<meta name="wdl-client-secret" content="${secret}">`;

/** The script that begins with the session: async, so that it runs as soon as it is there. */
export const earlyScript = '<script type="module" src="early.js" async></script>';

/** The same inside the document; its policy has to name its digest. */
export const inlineScript = (text) => `<script>${text}</script>`;

/**
 * Writes the policy of a careful bank: nothing foreign, Trusted Types with the one policy that Lit needs, and no script
 * inside the document except those given.
 */
export const strictPolicy = (...inline) => {
  const digests = inline.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    ...["default-src 'none'", ["script-src 'self'", ...digests].join(' ')],
    ...["style-src 'self'", "connect-src 'self'", 'img-src data:'],
    ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
    ...["require-trusted-types-for 'script'", 'trusted-types lit-html'],
  ].join('; ');
};
