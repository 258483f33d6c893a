// Only Node's own modules here: this file runs before anything is installed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runNpm } from './process.mjs';

const STAMP = 'node_modules/.cache/installed';

/**
 * Tells whether a version of Node can run the repository.
 *
 * @param {string} version - As in `process.versions.node`, for example `20.19.0`.
 * @returns {string | undefined} A sentence for the user when it cannot.
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return undefined;
  return `Node 20.19 or newer is needed; this is ${version}. Install a newer Node, then run the command again.`;
}

/** Computes what node_modules must have been installed from: the lock file and the version of Node. */
export function installStamp(lock, nodeVersion) {
  return createHash('sha256').update(lock).update(nodeVersion).digest('hex');
}

/** Runs `npm ci` when the lock file or Node changed since the last time; prints one line when it does. */
export async function ensureInstalled() {
  const wanted = installStamp(readFileSync('package-lock.json'), process.version);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log(
    'Installing dependencies (npm ci): node_modules does not match package-lock.json and this Node.',
  );
  const { code } = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error(`npm ci failed with exit code ${code}; its own message is above.`);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted);
}
