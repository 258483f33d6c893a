// Only Node's own modules here: this file runs before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagedChromium } from './packaged-chromium.mjs';

const LINUX_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC_APPS = ['Google Chrome', 'Chromium'];

/** Lists where Chrome or Chromium is usually installed, in order of preference. */
export function usualPaths(platform, env) {
  if (platform === 'darwin') {
    const homes = ['', env.HOME ?? ''];
    return MAC_APPS.flatMap((app) =>
      homes.map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
    return programs.flatMap((program) => roots.map((root) => join(root, program)));
  }
  const folders = [
    ...new Set(['/usr/bin', '/usr/local/bin', ...(env.PATH ?? '').split(delimiter), '/snap/bin']),
  ];
  return LINUX_NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
}

/**
 * Finds a Chromium to run browser tests with: `CHROME_PATH`, then an installed one, then on Linux x64 the one
 * packed in npm. `WDL_BROWSER=packaged` goes straight to the packed one.
 *
 * @returns {Promise<string>} Path of an executable.
 * @throws {Error} With what to do, when there is none.
 */
export async function findBrowser(env = process.env, platform = process.platform, arch = process.arch) {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, where there is no file. Correct or unset it.`);
  }
  const installed = env.WDL_BROWSER === 'packaged' ? undefined : usualPaths(platform, env).find(existsSync);
  if (installed) return installed;
  if (platform === 'linux' && arch === 'x64') return packagedChromium();
  throw new Error('No Chrome or Chromium was found. Install one, or set CHROME_PATH to its executable.');
}
