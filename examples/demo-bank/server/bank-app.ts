import { Hono } from 'hono';
import type { AssetFiles } from './bundle.js';
import { isReviewDecision, isSkipStep } from './controls.js';
import { demoCustomers, isDemoCustomer } from './customers.js';
import type { LoginSessions } from './login.js';
import type { Platform } from './platform.js';
import { ownHostOnly, ownPagesOnly, protectingHeaders } from './protection.js';
import type { WebhookInbox } from './webhooks.js';

/** What the bank's server is made of. */
export interface BankParts {
  readonly platform: Platform;
  readonly logins: LoginSessions;
  readonly inbox: WebhookInbox;
  readonly files: AssetFiles;
  /** Address of the platform, for the policy and for the page. */
  readonly apiUrl: string;
  /** Address of the bank itself. */
  readonly bankUrl: string;
}

const largestReport = 20_000;
const mostReports = 100;

/** The pages' own interface: who is logged in, and the session for the widgets. */
const bankApi = ({ platform, logins, inbox, bankUrl }: BankParts): Hono => {
  const api = new Hono();
  api.use(ownPagesOnly(() => bankUrl));
  api.get('/customers', (context) => context.json(demoCustomers));
  api.get('/me', (context) => context.json({ customer: logins.customer(context) ?? null }));
  api.post('/login', async (context) => {
    const { customer } = await context.req.json<{ customer?: unknown }>();
    if (!isDemoCustomer(customer)) return context.json({ message: 'No such demo customer.' }, 404);
    logins.start(context, customer);
    return context.json({ customer });
  });
  api.post('/logout', (context) => {
    logins.end(context);
    return context.json({});
  });
  // The one route that a bank adds for the widgets. It trusts its own login, never what the page says about itself.
  api.post('/session', async (context) => {
    const customer = logins.customer(context);
    if (customer === undefined) return context.json({ message: 'Log in first.' }, 401);
    return context.json(await platform.createSession(customer));
  });
  api.get('/events', (context) => context.json(inbox.list()));
  api.route('/sandbox', sandboxApi(platform, logins));
  return api;
};

/** Demo only: in production time passes by itself, and a person decides. */
const sandboxApi = ({ demo }: Platform, logins: LoginSessions): Hono => {
  const api = new Hono();
  api.get('/controls', async (context) => {
    const customer = logins.customer(context);
    if (customer === undefined) return context.json({ message: 'Log in first.' }, 401);
    const { steps, review } = await demo.controls(customer);
    return context.json({ steps, review: review !== undefined });
  });
  api.post('/skip', async (context) => {
    const customer = logins.customer(context);
    if (customer === undefined) return context.json({ message: 'Log in first.' }, 401);
    const { step } = await context.req.json<{ step?: unknown }>();
    if (!isSkipStep(step)) return context.json({ message: 'No such step.' }, 422);
    await demo.skip(customer, step);
    return context.json({});
  });
  api.post('/review', async (context) => {
    const customer = logins.customer(context);
    if (customer === undefined) return context.json({ message: 'Log in first.' }, 401);
    const { decision } = await context.req.json<{ decision?: unknown }>();
    if (!isReviewDecision(decision)) return context.json({ message: 'No such decision.' }, 422);
    await demo.review(customer, decision);
    return context.json({});
  });
  return api;
};

/** What browsers report against the content security policy; the tests read it. */
const cspReports = (): Hono => {
  const reports: string[] = [];
  const app = new Hono();
  app.post('/csp-reports', async (context) => {
    const text = (await context.req.text()).slice(0, largestReport);
    if (reports.length < mostReports) reports.push(text);
    return context.body(null, 204);
  });
  app.get('/api/csp-reports', (context) => context.json(reports));
  return app;
};

/** Builds the demo bank's server. */
export const createBankApp = (parts: BankParts): Hono => {
  const { inbox, files, apiUrl, bankUrl } = parts;
  const app = new Hono();
  app.use(protectingHeaders(new URL(apiUrl).origin));
  app.use(ownHostOnly(() => bankUrl));
  app.post('/webhooks', async (context) => {
    const receipt = inbox.receive(await context.req.text(), context.req.header());
    return receipt === 'refused'
      ? context.json({ message: 'The signature does not fit.' }, 400)
      : context.body(null, 204);
  });
  app.route('/', cspReports());
  app.route('/api', bankApi(parts));
  app.all('/api/*', (context) => context.json({ message: 'No such address.' }, 404));
  app.get('*', (context) => {
    const file = files.get(context.req.path);
    if (file !== undefined) return context.body(file.body, 200, { 'Content-Type': file.type });
    const isAsset = /\.\w+$/.test(context.req.path);
    return isAsset ? context.text('No such file.', 404) : context.html(files.page(apiUrl));
  });
  app.onError((_, context) => context.json({ message: 'The bank could not do this now. Try again.' }, 502));
  return app;
};
