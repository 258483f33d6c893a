import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';

const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: '.',
  // Flow and pure tests run in Node: they need no browser.
  files: [
    'packages/widgets/src/**/*.test.ts',
    '!packages/widgets/src/**/*.flow.test.ts',
    '!packages/widgets/src/**/*.pure.test.ts',
    'packages/*/src/**/*.browser.test.ts',
  ],
  nodeResolve: {
    browser: true,
    exportConditions: ['@weidongli/source', 'browser', 'development'],
    extensions: ['.ts', '.js', '.mjs'],
  },
  concurrency: 1,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath, args },
      createBrowserContext: ({ browser }) =>
        browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN' }),
    }),
  ],
  // A service worker controls what lies below the folder that it is served from.
  middleware: [
    (context, next) => {
      if (context.path === '/mockServiceWorker.js')
        context.url = '/node_modules/msw/lib/mockServiceWorker.js';
      return next();
    },
  ],
  // The base file and not the package's: the plugin reads one file and does not follow "extends".
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  // The conformance cases are one file of several hundred cases.
  testsFinishTimeout: 300_000,
  // axe is slow on a busy machine.
  testFramework: { config: { timeout: '15000' } },
  filterBrowserLogs: ({ args: [text] }) => !String(text).includes('Lit is in dev mode'),
};
