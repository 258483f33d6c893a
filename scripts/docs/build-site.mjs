// Builds the documentation. Runs with the source condition, because the examples come from the bank's sources.
import { build } from 'vitepress';
import { writeArchive } from './archive.mjs';
import { stage } from './stage.mjs';

await stage();
await build('docs');
console.log(`The same pages to take along: ${writeArchive()}`);
