import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** In the published package it lies beside this file; in the repository where its own build puts it. */
const PLACES = ['./dashboard/', '../../../dashboard/dist/'];

/** Finds the built dashboard; undefined where it is not built. */
export const dashboardFolder = (): string | undefined =>
  PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((folder) =>
    existsSync(join(folder, 'index.html')),
  );
