import { isPast } from '../engine/callers.js';
import type { Context } from '../engine/context.js';
import { base64url, sha256Hex } from '../engine/digest.js';
import type { Endpoint, EndpointParts, EndpointReply } from '../engine/endpoint.js';
import type { Guards } from '../engine/guards.js';
import { kinds, type PushedRequestRecord } from '../engine/records.js';
import type { Runtime } from '../engine/runtime.js';
import { instant, SECOND } from '../engine/time.js';
import { outcomeOfValue } from '../outcomes/outcomes.js';
import { findClient } from './client-authentication.js';
import { readForm, readParameters, type Form } from './form.js';
import { OAuthError } from './oauth-error.js';
import { escaped, showPage } from './page.js';
import { tenantOfRequestUri } from './par.endpoint.js';

/** Seconds within which a code is to be redeemed (FAPI 2.0). */
const CODE_SECONDS = 60;

/** A request of a partner that a customer looks at. */
interface Asked {
  readonly runtime: Runtime;
  readonly uri: string;
  readonly request: PushedRequestRecord;
  readonly clientName: string;
}

/** Shows the customer who asks for what, and lets them log in and decide. */
export const loginEndpoint: Endpoint = {
  method: 'GET',
  path: '/oauth/authorize',
  answer: async (request, parts) => {
    const asked = await askedIn(parts, parametersIn(request.path.split('?', 2)[1] ?? ''));
    return asked === undefined ? lostPage() : loginPage(asked);
  },
};

/** Takes the customer's decision and sends them back to the partner, with a code or a refusal and our name (RFC 9207). */
export const decisionEndpoint: Endpoint = {
  method: 'POST',
  path: '/oauth/authorize',
  answer: async (request, parts) => {
    const issuer = parts.baseUrlOf(request);
    const { origin } = request.headers;
    // The form of this bank's own page: another site's page cannot decide for the customer.
    if (origin !== undefined && origin !== originOf(issuer) && parts.guards.holds('page-fetch'))
      return lostPage();
    const form = formIn(() => readForm(request));
    const asked = form === undefined ? undefined : await askedIn(parts, form);
    if (form === undefined || asked === undefined) return lostPage();
    return parts.decideIn(asked.runtime, (ctx) => decided(ctx, parts, asked, form, issuer));
  },
};

/** Returns the origin of an address that begins with one. */
const originOf = (address: string): string => /^https?:\/\/[^/?#]+/.exec(address)?.[0] ?? '';

const formIn = (read: () => Form): Form | undefined => {
  try {
    return read();
  } catch (error) {
    if (error instanceof OAuthError) return undefined;
    throw error;
  }
};

const parametersIn = (query: string): Form =>
  formIn(() => readParameters(query)) ?? new Map<string, string>();

const askedIn = async (parts: EndpointParts, form: Form): Promise<Asked | undefined> => {
  const uri = form.get('request_uri') ?? '';
  const found = await findClient(parts, form.get('client_id') ?? '');
  if (found === undefined || tenantOfRequestUri(uri) !== found.runtime.config.id) return undefined;
  const { runtime, client } = found;
  const request = await parts.decideIn(runtime, (ctx) => ctx.get(kinds.pushedRequest, sha256Hex(uri)));
  const isOpen =
    request?.clientId === client.id && !request.used && !isPast(request.expiresAt, runtime.clock.now());
  return isOpen ? { runtime, uri, request, clientName: client.name } : undefined;
};

const decided = async (
  ctx: Context,
  { random }: EndpointParts,
  asked: Asked,
  form: Form,
  issuer: string,
): Promise<EndpointReply> => {
  const place = sha256Hex(asked.uri);
  const request = await ctx.get(kinds.pushedRequest, place);
  if (request === undefined || request.used) return lostPage();
  if (form.get('decision') !== 'allow') {
    ctx.put(kinds.pushedRequest, place, { ...request, used: true });
    return backTo(request, { error: 'access_denied', iss: issuer }, ctx.runtime.guards);
  }
  const customerId = await loggedIn(ctx, form);
  if (customerId === undefined) {
    const attemptsLeft = request.attemptsLeft - 1;
    const next: PushedRequestRecord = { ...request, attemptsLeft, used: attemptsLeft === 0 };
    ctx.put(kinds.pushedRequest, place, next);
    return next.used
      ? backTo(request, { error: 'access_denied', iss: issuer }, ctx.runtime.guards)
      : loginPage({ ...asked, request: next }, form.get('login') ?? '');
  }
  const code = base64url(random(32));
  ctx.put(kinds.pushedRequest, place, { ...request, used: true });
  ctx.put(kinds.code, sha256Hex(code), {
    ...{ customerId, request, used: false },
    expiresAt: instant(ctx.now + CODE_SECONDS * SECOND),
  });
  return backTo(request, { code, iss: issuer }, ctx.runtime.guards);
};

/** Logs the customer in: in the sandbox by the name that the story has given, and a code that is right. */
const loggedIn = async (ctx: Context, form: Form): Promise<string | undefined> => {
  const isRight = outcomeOfValue('identity.verifyChallenge', form.get('code') ?? '') === 'code.right';
  const known = await ctx.get(kinds.customerRef, form.get('login') ?? '');
  return isRight ? known?.customerId : undefined;
};

const backTo = (
  { redirectUri, state }: PushedRequestRecord,
  says: Readonly<Record<string, string>>,
  guards: Guards,
): EndpointReply => {
  const written = (value: string): string =>
    guards.holds('header-text') ? encodeURIComponent(value) : value;
  const query = Object.entries({ ...says, ...(state === null ? {} : { state }) })
    .map(([name, value]) => `${name}=${written(value)}`)
    .join('&');
  const location = `${redirectUri}${redirectUri.includes('?') ? '&' : '?'}${query}`;
  return { status: 303, contentType: 'text/plain', headers: { location }, body: '' };
};

/** Shows the request with the form; after a wrong login with the name that was typed. */
const loginPage = ({ runtime, uri, request, clientName }: Asked, wrongly?: string): EndpointReply =>
  showPage(wrongly === undefined ? 200 : 422, {
    title: '关联您的银行账户',
    bankName: runtime.config.bankName,
    formLeadsTo: originOf(request.redirectUri),
    content:
      `<p class="lead">“${escaped(clientName)}”请您确认身份，以便在它的应用里使用本行服务。</p>` +
      (wrongly !== undefined
        ? `<p class="wrong" role="alert">登录名或验证码不对，还可以试 ${request.attemptsLeft} 次。</p>`
        : '') +
      '<section class="card"><h2>同意后，它可以</h2><ul><li>知道您是本行客户</li><li>为您打开本行的借款和账户页面</li></ul></section>' +
      '<section class="card"><h2>它不能</h2><ul><li>看到您的密码和验证码</li><li>不经您确认就动用您的钱</li></ul></section>' +
      '<form method="post" action="authorize" autocomplete="off">' +
      `<input type="hidden" name="client_id" value="${escaped(request.clientId)}">` +
      `<input type="hidden" name="request_uri" value="${escaped(uri)}">` +
      '<label for="login">登录名</label><input id="login" name="login" autocomplete="username" aria-describedby="login-hint" ' +
      `value="${escaped(wrongly ?? '')}">` +
      '<p class="hint" id="login-hint">测试环境：客户的 customerRef，例如 repeat-borrower</p>' +
      '<label for="code">短信验证码</label><input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6" aria-describedby="code-hint">' +
      '<p class="hint" id="code-hint">测试环境：000000</p>' +
      '<button name="decision" value="allow">同意并关联</button>' +
      '<button class="plain" name="decision" value="deny" formnovalidate>不同意，返回</button></form>',
  });

const lostPage = (): EndpointReply =>
  showPage(400, {
    title: '这个链接已失效',
    bankName: '银行',
    content: '<p class="lead">请回到刚才的应用，再点一次“关联账户”。您的账户没有任何变化。</p>',
  });
