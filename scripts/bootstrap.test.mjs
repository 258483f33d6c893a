import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { findBrowser, usualPaths } from './bootstrap/browser.mjs';
import { installStamp, nodeProblem } from './bootstrap/install.mjs';
import { tarEntry, unpackChromium, verifyIntegrity } from './bootstrap/packaged-chromium.mjs';
import { lockProblems } from './check-lock.mjs';

const integrityOf = (bytes) => `sha512-${createHash('sha512').update(bytes).digest('base64')}`;

/** Writes a tar archive of the given files, the way npm packs them. */
function tar(files) {
  const blocks = Object.entries(files).flatMap(([name, body]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(body.length.toString(8).padStart(11, '0'), 124);
    const padding = Buffer.alloc((512 - (body.length % 512)) % 512);
    return [header, body, padding];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

describe('nodeProblem', () => {
  it('refuses what is older than 20.19 and says which version runs', () => {
    for (const version of ['18.20.4', '20.18.3', '19.9.0'])
      assert.match(nodeProblem(version), /20\.19 or newer.*this is/);
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0'])
      assert.equal(nodeProblem(version), undefined);
  });
});

describe('installStamp', () => {
  it('changes with the lock file and with Node', () => {
    const stamp = installStamp('lock', 'v20.19.0');
    assert.equal(installStamp('lock', 'v20.19.0'), stamp);
    assert.notEqual(installStamp('lock2', 'v20.19.0'), stamp);
    assert.notEqual(installStamp('lock', 'v22.0.0'), stamp);
  });
});

describe('packaged browser', () => {
  const program = Buffer.from('a program '.repeat(200));
  const archive = gzipSync(
    tar({ 'package/README.md': Buffer.from('x'), 'package/bin/chromium.br': brotliCompressSync(program) }),
  );

  it('is unpacked when its integrity is the pinned one', () => {
    assert.deepEqual(unpackChromium(archive, integrityOf(archive)), program);
  });

  it('is refused when one byte differs', () => {
    const changed = Buffer.from(archive);
    changed[changed.length - 1] ^= 1;
    assert.throws(
      () => unpackChromium(changed, integrityOf(archive)),
      /is refused: its integrity is sha512-/,
    );
  });

  it('is refused by the pin of the repository when it is another archive', () => {
    assert.throws(() => unpackChromium(archive), /@sparticuz\/chromium@147\.0\.0 is refused/);
  });

  it('says which file the package lacks', () => {
    const other = gzipSync(tar({ 'package/README.md': Buffer.from('x') }));
    assert.throws(() => unpackChromium(other, integrityOf(other)), /holds no package\/bin\/chromium\.br/);
  });

  it('accepts a matching digest silently', () => {
    assert.equal(verifyIntegrity(program, integrityOf(program), 'x'), undefined);
  });

  it('finds a file behind others and ends at the last block', () => {
    const bytes = tar({ a: Buffer.alloc(512, 1), b: Buffer.from('second') });
    assert.equal(tarEntry(bytes, 'b').toString(), 'second');
    assert.equal(tarEntry(bytes, 'c'), undefined);
  });
});

describe('findBrowser', () => {
  it('takes CHROME_PATH first', async () => {
    assert.equal(await findBrowser({ CHROME_PATH: process.execPath }), process.execPath);
  });

  it('says so when CHROME_PATH names no file', async () => {
    await assert.rejects(findBrowser({ CHROME_PATH: '/nowhere/chrome' }), /CHROME_PATH is \/nowhere\/chrome/);
  });

  it('says what to do where no browser can be found or fetched', async () => {
    await assert.rejects(findBrowser({ WDL_BROWSER: 'packaged' }, 'linux', 'arm64'), /set CHROME_PATH/);
  });

  it('knows the usual places of three systems', () => {
    assert.ok(
      usualPaths('darwin', {}).includes('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
    );
    assert.ok(usualPaths('win32', { PROGRAMFILES: 'P' }).some((path) => /^P.Google.Chrome/.test(path)));
    assert.ok(usualPaths('linux', {}).includes('/usr/bin/chromium'));
  });
});

describe('lockProblems', () => {
  const sound = {
    '': {},
    'node_modules/@a/b': { resolved: 'packages/b', link: true },
    'node_modules/c': { version: '1.0.0', optionalDependencies: { 'c-linux': '1.0.0' } },
    'node_modules/c-linux': {},
  };

  it('passes a complete lock file', () => {
    assert.deepEqual(lockProblems({ packages: sound }), []);
  });

  it('finds an address', () => {
    const packages = { ...sound, 'node_modules/d': { resolved: 'https://example.test/d.tgz' } };
    assert.match(lockProblems({ packages }).join(), /node_modules\/d: holds a "resolved" address/);
  });

  it('finds a platform package that npm ci would miss', () => {
    const packages = { ...sound, 'node_modules/c-linux': undefined };
    delete packages['node_modules/c-linux'];
    assert.match(lockProblems({ packages }).join(), /c 1\.0\.0: its platform package c-linux is missing/);
  });
});
