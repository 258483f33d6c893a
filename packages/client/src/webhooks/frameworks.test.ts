import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it, mock } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { signWebhook } from '../testing/index.js';
import { WebhookError, type WdlEvent, type WebhookErrorCode } from './index.js';
import { rawBodyAdvice } from './raw-body.js';
import { event, secretOf } from './webhooks.testing.js';

// Runs the samples of the guide, each in its own framework: as they are, and with the mistake that they prevent.

const guideOf = (language: '' | 'zh/'): string =>
  readFileSync(new URL(`../../../../docs/${language}guide/webhooks.md`, import.meta.url), 'utf8');

const blocksIn = (text: string): readonly string[] =>
  [...text.matchAll(/^```(?:js|ts)\n([\s\S]*?)^```/gm)].map(([, code = '']) => code);

const guide = guideOf('');
const blocks = blocksIn(guide);
const blockWith = (words: string): string => {
  const found = blocks.filter((block) => block.includes(words));
  assert.equal(found.length, 1, words);
  return found[0] ?? '';
};

/** A sample, loaded: whichever of these it exports. */
interface Sample {
  readonly app: unknown;
  readonly POST: unknown;
  readonly config: unknown;
  readonly default: unknown;
  readonly inbox: unknown;
}
type RouteHandler = (request: Request) => Promise<Response>;
interface PageRequest extends IncomingMessage {
  body?: unknown;
}
type PageHandler = (request: PageRequest, response: ServerResponse) => Promise<void>;

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** Serves what answers a `Request` of the platform, as Hono and the route handlers of Next do. */
const overHttp =
  (answer: RouteHandler): RequestListener =>
  (request, response) => {
    void (async () => {
      const headers = new Headers(request.headers as Record<string, string>);
      const body = new Uint8Array(await bytesOf(request));
      const url = `http://127.0.0.1${request.url ?? ''}`;
      const { status } = await answer(new Request(url, { method: 'POST', headers, body }));
      response.writeHead(status).end();
    })();
  };

/** Does what Next documents of its pages API: it parses JSON unless the page says no, and answers by `status`. */
const asPage = ({ config, default: handler }: Sample): RequestListener => {
  const settings = config as { readonly api: { readonly bodyParser: boolean } } | undefined;
  return (request: PageRequest, response) => {
    void (async () => {
      if (settings?.api.bodyParser !== false) request.body = JSON.parse(String(await bytesOf(request)));
      const status = (code: number): ServerResponse => Object.assign(response, { statusCode: code });
      await (handler as PageHandler)(request, Object.assign(response, { status }));
    })();
  };
};

interface FastifyApp {
  readonly server: Server;
  listen(options: { readonly port: number; readonly host: string }): Promise<string>;
}

interface Framework {
  /** Words by which its sample is found; they stand in no other. */
  readonly sample: string;
  readonly serve: (sample: Sample) => Server | Promise<Server>;
  /** Texts of the sample, what a mistaken program says there, and what is then said. */
  readonly mistakes: readonly (readonly [right: string, wrong: string, code: WebhookErrorCode])[];
}

const frameworks: Readonly<Record<string, Framework>> = {
  Node: {
    sample: "from 'node:http'",
    serve: ({ app }) => app as Server,
    mistakes: [
      ['Buffer.concat(parts)', 'JSON.parse(String(Buffer.concat(parts)))', 'body-parsed'],
      [
        'Buffer.concat(parts)',
        'JSON.stringify(JSON.parse(String(Buffer.concat(parts))), null, 2)',
        'body-rewritten',
      ],
    ],
  },
  Express: {
    sample: "from 'express'",
    serve: ({ app }) => createServer(app as RequestListener),
    mistakes: [
      ["express.raw({ type: 'application/json' })", 'express.json()', 'body-parsed'],
      ['app.post(', 'app.use(express.json());\napp.post(', 'body-parsed'],
      ["express.raw({ type: 'application/json' }), ", '', 'body-missing'],
    ],
  },
  Koa: {
    sample: "from 'koa'",
    serve: ({ app }) => createServer((app as { callback: () => RequestListener }).callback()),
    mistakes: [
      ['ctx.request.rawBody', 'ctx.request.body', 'body-parsed'],
      ['ctx.request.rawBody', 'ctx.body', 'body-missing'],
    ],
  },
  Fastify: {
    sample: "from 'fastify'",
    serve: async ({ app }) => {
      const fastify = app as FastifyApp;
      await fastify.listen({ port: 0, host: '127.0.0.1' });
      return fastify.server;
    },
    mistakes: [
      [
        "scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body));",
        '',
        'body-parsed',
      ],
    ],
  },
  'Next, route handler': {
    sample: 'export const POST',
    serve: ({ POST }) => createServer(overHttp(POST as RouteHandler)),
    mistakes: [
      ['await request.text()', 'await request.json()', 'body-parsed'],
      ['await request.text()', 'request.text()', 'body-missing'],
      ['await request.text()', 'request.body', 'body-missing'],
    ],
  },
  'Next, pages API': {
    sample: 'export const config',
    serve: (sample) => createServer(asPage(sample)),
    mistakes: [
      ['export const config = { api: { bodyParser: false } };', '', 'body-missing'],
      [
        'export const config = { api: { bodyParser: false } };\n\nexport default async function handler(request, response) {\n  const parts = [];\n  for await (const part of request) parts.push(part);\n  response.status(receive(Buffer.concat(parts)',
        'export default async function handler(request, response) {\n  response.status(receive(request.body',
        'body-parsed',
      ],
    ],
  },
  Hono: {
    sample: "from 'hono'",
    serve: ({ app }) => createServer(overHttp((app as { fetch: RouteHandler }).fetch)),
    mistakes: [['await c.req.text()', 'await c.req.json()', 'body-parsed']],
  },
};

/** Below this package, so that the frameworks are found. */
const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));
mkdirSync(CACHE, { recursive: true });
const folder = mkdtempSync(`${CACHE}webhooks-`);
const fileOf = (name: string): string => `${folder}/${name}`;
const load = async (name: string, code: string): Promise<Sample> => {
  writeFileSync(fileOf(name), code);
  return (await import(pathToFileURL(fileOf(name)).href)) as Sample;
};

const servers: Server[] = [];
let inbox: readonly WdlEvent[] = [];
let count = 0;

/** Serves a sample and returns its address. */
const serve = async ({ serve: start }: Framework, code: string): Promise<string> => {
  count += 1;
  const server = await start(await load(`sample-${String(count)}.mjs`, code));
  servers.push(server);
  if (!server.listening)
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hooks`;
};

/** Sends a webhook that nobody has seen yet. */
const send = async (url: string): Promise<{ readonly status: number; readonly id: string }> => {
  count += 1;
  const id = `evt_${String(count).padStart(26, '0')}`;
  const { headers, body } = signWebhook({ event: { ...event, id }, secret: secretOf(1) });
  const { status } = await fetch(url, { method: 'POST', headers, body });
  return { status, id };
};

describe('the samples of the guide', () => {
  const logged: string[] = [];
  before(async () => {
    mock.method(console, 'error', (code: string) => logged.push(code));
    process.env['WEBHOOK_SECRETS'] = secretOf(1);
    const { code } = transformSync(blockWith('// receive.ts'), { loader: 'ts' });
    writeFileSync(fileOf('package.json'), '{"type": "module"}');
    inbox = (await load('receive.js', code)).inbox as readonly WdlEvent[];
  });
  after(() => {
    mock.restoreAll();
    for (const server of servers) server.closeAllConnections();
    for (const server of servers) server.close();
    rmSync(folder, { recursive: true });
  });

  for (const [name, framework] of Object.entries(frameworks)) {
    describe(name, () => {
      const sample = blockWith(framework.sample);

      it('takes a webhook as the sample says', async () => {
        const { status, id } = await send(await serve(framework, sample));
        assert.equal(status, 204, logged.at(-1));
        assert.equal(inbox.at(-1)?.id, id);
      });

      for (const [right, wrong, code] of framework.mistakes)
        it(`is told of ${code} with ${JSON.stringify(wrong.slice(0, 60))}`, async () => {
          assert.ok(sample.includes(right), right);
          const { status, id } = await send(await serve(framework, sample.replace(right, wrong)));
          assert.deepEqual([logged.at(-1), status], [code, code === 'body-missing' ? 400 : 500]);
          assert.notEqual(inbox.at(-1)?.id, id);
        });
    });
  }

  it('hold every piece of code that the error shows', () => {
    const lines = rawBodyAdvice.split('\n').filter((line) => line.startsWith('- '));
    assert.equal(lines.length, Object.keys(frameworks).length - 1);
    for (const line of lines) {
      const [, name = '', fix = ''] = /^- (.+?): (.*)$/.exec(line) ?? [];
      const sample = blockWith(frameworks[name]?.sample ?? name);
      const codes = [...fix.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
      assert.ok(codes.length > 0, line);
      for (const code of codes) assert.ok(sample.includes(code), `${name}: ${code}`);
    }
  });

  it('send a webhook of their own from a test', async () => {
    const { sample } = frameworks['Node'] ?? assert.fail();
    const url = await serve(frameworks['Node'] ?? assert.fail(), blockWith(sample));
    const test = blockWith('signWebhook({').replace('http://127.0.0.1:3000/hooks', url);
    assert.ok(test.includes(url));
    await load('test.mjs', test);
    assert.equal(inbox.at(-1)?.id, 'evt_01KAKZ6G0000000000000000TE');
  });

  it('are the same in both languages', () => {
    assert.deepEqual(blocksIn(guideOf('zh/')), blocks);
  });

  it('stand beside a table of all codes, with the status of each, and in sections that the errors link to', () => {
    const known: Readonly<Record<WebhookErrorCode, true>> = {
      ...{ 'body-parsed': true, 'body-missing': true, 'body-rewritten': true },
      ...{ 'header-missing': true, 'header-invalid': true, 'timestamp-outside-tolerance': true },
      ...{ 'signature-mismatch': true, replayed: true, 'event-invalid': true, misconfigured: true },
    };
    const errors = Object.keys(known).map((code) => new WebhookError(code as WebhookErrorCode, ''));
    for (const language of ['', 'zh/'] as const) {
      const rows = [...guideOf(language).matchAll(/^\| `([a-z-]+)` +\| (\d{3}) +\|/gm)];
      assert.deepEqual(
        rows.map(([, code, status]) => [code, Number(status)]),
        errors.map(({ code, status }) => [code, status]),
      );
    }
    const titles = [...guide.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
    const sections = titles.map((title) => `#${title.toLowerCase().replaceAll(' ', '-')}`);
    for (const { docUrl } of errors) assert.ok(sections.includes(new URL(docUrl).hash), docUrl);
  });
});
