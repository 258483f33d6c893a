/** Writes the manifest and the editors' data, each as the JSON file that package.json publishes. */
import { readFileSync } from 'node:fs';
import { createManifest } from './manifest.js';
import { vscodeData, webTypes } from './manifest-editors.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Gives the text of each file by its name below the package. */
export const manifestFiles = (): ReadonlyMap<string, string> => {
  const manifest = createManifest();
  const about = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    name: string;
    version: string;
  };
  return new Map([
    ['custom-elements.json', json(manifest)],
    ['vscode.html-custom-data.json', json(vscodeData(manifest))],
    ['web-types.json', json(webTypes(manifest, about))],
  ]);
};
