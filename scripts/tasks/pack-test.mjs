import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm, runTool } from '../bootstrap/process.mjs';
import { checkContents } from '../pack/contents.mjs';
import { checkLoading } from '../pack/node-loading.mjs';
import { packAll, sizeOf } from '../pack/packages.mjs';
import { openPartnerPages } from '../pack/partner-pages.mjs';
import { checkProgram } from '../pack/program.mjs';
import { checkPublicTypes } from '../pack/public-types.mjs';
import { writeBill } from '../pack/sbom.mjs';
import { compilations, writeSamples } from '../pack/type-matrix.mjs';
import { build } from './build.mjs';
import { reportTotals } from './totals.mjs';

const TOOLS = fileURLToPath(new URL('../pack/fixtures/tools', import.meta.url));
/** So many lines of a failure are printed. */
const LINES = 20;
const BILL = 'dist/sbom.cdx.json';

/**
 * Packs the packages, installs them where a partner would, outside the workspace, and uses them there.
 *
 * @param {() => Promise<string>} findBrowser
 * @returns {Promise<number>} Exit code.
 */
export async function packTest(findBrowser) {
  const started = performance.now();
  const built = await build();
  if (built !== 0) return built;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'weidongli-pack-')));
  const totals = { passed: 0, failed: 0, skipped: 0, empty: [] };
  try {
    const { packages, partner, tools } = await install(folder);
    for (const { name, tarball } of packages) console.log(`${sizeOf(tarball).padStart(8)}  ${name}`);
    const cases = [
      ...compilations(partner, tools),
      ...packages.flatMap((one) => packageCases(one, partner)),
      ['bill of materials', () => writeBill(packages, partner, BILL)],
    ];
    const worker = async () => {
      for (let next = cases.shift(); next; next = cases.shift()) await perform(totals, ...next);
    };
    await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
    await pageCases(totals, partner, tools, await findBrowser());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`pack-test took ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  return reportTotals(totals);
}

/** Makes the partner's folder with the archives, and the folder of old tools from its lock file. */
async function install(folder) {
  const packages = await packAll(join(folder, 'tarballs'));
  const partner = join(folder, 'partner');
  const tools = join(folder, 'tools');
  mkdirSync(partner);
  cpSync(TOOLS, tools, { recursive: true });
  const manifest = {
    name: 'weidongli-release',
    version: packages[0].manifest.version,
    private: true,
    type: 'module',
  };
  writeFileSync(join(partner, 'package.json'), JSON.stringify(manifest));
  const archives = packages.map(({ tarball }) => tarball);
  await npm(['install', '--prefix', partner, ...archives, ...typesOfPeers(packages)]);
  await npm(['ci', '--prefix', tools]);
  writeSamples(packages, partner);
  return { packages, partner, tools };
}

/** What the types of a package need beside its peers: a partner who has React has these too. */
const typesOfPeers = (packages) =>
  packages.flatMap(({ manifest: { peerDependencies = {}, devDependencies = {} } }) =>
    Object.keys(peerDependencies)
      .map((name) => [`@types/${name}`, devDependencies[`@types/${name}`]])
      .filter(([, version]) => version)
      .map((pair) => pair.join('@')),
  );

async function npm(args) {
  const { code, output } = await runNpm([...args, '--no-audit', '--no-fund', '--loglevel=error'], {
    capture: true,
  });
  if (code !== 0) throw new Error(`npm ${args.join(' ')}\n${output}`);
}

/** What is asked of every package. */
function packageCases(one, partner) {
  const { name, tarball, modules } = one;
  const attw = [
    tarball,
    '--ignore-rules',
    'cjs-resolves-to-esm',
    '--entrypoints',
    ...modules.map(entrypoint),
  ];
  return [
    [`${name}: contents`, () => checkContents(one, partner)],
    [`${name}: import in Node`, () => checkLoading(one, partner, 'import')],
    [`${name}: require in Node`, () => checkLoading(one, partner, 'require')],
    [`${name}: public types`, () => checkPublicTypes(one, partner)],
    ...(one.manifest.bin ? [[`${name}: program`, () => checkProgram(one, partner)]] : []),
    [`${name}: publint`, () => tool('publint', [tarball, '--strict'])],
    // Strict apart from one thing: that an ES module is all there is, also for `require`.
    [`${name}: are the types wrong`, () => tool('@arethetypeswrong/cli', [...attw, '--no-color'], 'attw')],
  ];
}

const entrypoint = (name) => name.split('/').slice(2).join('/') || '.';

async function tool(name, args, bin) {
  const { code, output } = await runTool(name, args, { capture: true, ...(bin && { bin }) });
  if (code !== 0) throw new Error(output);
  return 'clean';
}

async function pageCases(totals, partner, tools, browser) {
  const pages = await openPartnerPages(partner, browser);
  try {
    await perform(totals, 'quick start of the README in Chromium', () => pages.quickStart());
    await perform(totals, 'script tag in Chromium', () => pages.scriptTag());
    await perform(totals, 'two script tags in Chromium', () => pages.twoScriptTags());
    await perform(totals, 'planted breach of the policy', () => pages.planted());
    await perform(totals, 'webpack 4 in Chromium', () => pages.webpack4(tools));
  } finally {
    await pages.close();
  }
}

/** Runs a case and prints its line. */
async function perform(totals, name, work) {
  const begun = performance.now();
  const line = (verdict, detail) =>
    console.log(
      `${verdict} ${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${name}: ${detail}`,
    );
  try {
    line('ok    ', await work());
    totals.passed += 1;
  } catch (error) {
    line('FAILED', error.message.split('\n').slice(0, LINES).join('\n'));
    totals.failed += 1;
  }
}
