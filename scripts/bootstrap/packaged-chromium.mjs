// Only Node's own modules here: this file runs before anything is installed.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { runNpm } from './process.mjs';

const NAME = '@sparticuz/chromium';
const VERSION = '147.0.0';
const INTEGRITY =
  'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==';
const FOLDER = 'node_modules/.cache/chromium';
const BLOCK = 512;

/**
 * Compares bytes with a pinned Subresource-Integrity digest.
 *
 * @throws {Error} When they differ: nothing of the archive may be unpacked then.
 */
export function verifyIntegrity(bytes, integrity, label) {
  const [algorithm] = integrity.split('-', 1);
  const actual = `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;
  if (actual === integrity) return;
  throw new Error(`${label} is refused: its integrity is ${actual}, expected ${integrity}.`);
}

/** Finds one regular file in a tar archive by its exact name; undefined when it is not there. */
export function tarEntry(tar, wanted) {
  for (let at = 0; at + BLOCK <= tar.length;) {
    const field = (start, end) => tar.toString('latin1', at + start, at + end).replace(/\0.*$/s, '');
    const name = field(0, 100);
    if (name === '') return undefined;
    const size = Number.parseInt(field(124, 136).trim(), 8);
    const body = at + BLOCK;
    if (name === wanted) return tar.subarray(body, body + size);
    at = body + Math.ceil(size / BLOCK) * BLOCK;
  }
  return undefined;
}

/** Unpacks the browser out of the verified package archive and returns its bytes. */
export function unpackChromium(archive, integrity = INTEGRITY) {
  verifyIntegrity(archive, integrity, `${NAME}@${VERSION}`);
  const packed = tarEntry(gunzipSync(archive), 'package/bin/chromium.br');
  if (!packed) throw new Error(`${NAME}@${VERSION} holds no package/bin/chromium.br.`);
  return brotliDecompressSync(packed);
}

/**
 * Fetches a headless Chromium for Linux x64 from npm once and keeps it in node_modules/.cache. The registry is
 * the user's own npm setting. Only the executable is taken: the other archives of the package serve machines
 * without NSS or a GPU library, and tests run with the GPU off.
 *
 * @returns {Promise<string>} Absolute path of the executable.
 */
export async function packagedChromium() {
  const target = resolve(FOLDER, `chromium-${VERSION}`);
  if (existsSync(target)) return target;
  console.log(
    `Fetching ${NAME}@${VERSION} with npm (65 MB, once): no installed Chrome or Chromium was found.`,
  );
  mkdirSync(FOLDER, { recursive: true });
  const work = mkdtempSync(join(FOLDER, 'fetch-'));
  try {
    const { code, output } = await runNpm(
      ['pack', `${NAME}@${VERSION}`, '--pack-destination', work, '--silent'],
      {
        capture: true,
      },
    );
    const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
    if (code !== 0 || !archive) throw new Error(`npm pack ${NAME}@${VERSION} failed: ${output.trim()}`);
    const fresh = join(work, 'chromium');
    writeFileSync(fresh, unpackChromium(readFileSync(join(work, archive))), { mode: 0o755 });
    renameSync(fresh, target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return target;
}
