import type { MiddlewareHandler } from 'hono';

/**
 * The content security policy of every page.
 *
 * It is as strict as a policy gets: no inline script, no inline style, no foreign host but the platform's, and Trusted
 * Types with the one policy that Lit needs. The widgets work under it as they are.
 */
export const contentSecurityPolicy = (apiOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${apiOrigin}`,
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
    'report-uri /csp-reports',
  ].join('; ');

/** Sets the protecting headers on every reply. */
export const protectingHeaders = (apiOrigin: string): MiddlewareHandler => {
  const policy = contentSecurityPolicy(apiOrigin);
  return async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy);
    context.header('Referrer-Policy', 'no-referrer');
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cache-Control', 'no-store');
  };
};

/** Answers only under the bank's own name: another one would be a page that pretends to be the bank. */
export const ownHostOnly = (bankUrl: () => string): MiddlewareHandler => {
  return async (context, next) => {
    const own = bankUrl();
    if (context.req.header('host') === new URL(own).host) return next();
    return context.text(`This demo answers at ${own} only.`, 421);
  };
};

/**
 * Lets a change through only from the bank's own pages.
 *
 * A foreign page cannot send JSON without asking first, and what it sends carries its origin; the cookie is
 * `SameSite=Strict` besides.
 */
export const ownPagesOnly = (bankUrl: () => string): MiddlewareHandler => {
  return async (context, next) => {
    if (context.req.method === 'GET') return next();
    const isJson = /^application\/json\b/.test(context.req.header('content-type') ?? '');
    if (!isJson) return context.json({ message: 'Send application/json.' }, 415);
    if (context.req.header('origin') !== bankUrl())
      return context.json({ message: "Only the bank's own pages may do this." }, 403);
    return next();
  };
};
