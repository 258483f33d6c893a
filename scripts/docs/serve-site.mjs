// Shows the documentation while it is written: a change of a page is put in place, and VitePress reloads it.
import { watch } from 'node:fs';
import { createServer } from 'vitepress';
import { stage } from './stage.mjs';

await stage();
const server = await createServer('docs', { host: '127.0.0.1' });
await server.listen();
server.printUrls();

let soon;
watch('docs', { recursive: true }, (_kind, name) => {
  if (name === null || !name.endsWith('.md') || name.startsWith('.vitepress')) return;
  clearTimeout(soon);
  soon = setTimeout(() => stage().catch((error) => console.error(error.message)), 100);
});
