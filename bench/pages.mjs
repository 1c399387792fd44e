import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const cache = join(root, 'node_modules', '.cache', 'brush');

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function serve(outDir) {
  const port = await freePort();
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** What `npm run bundle` builds, in a folder of its own: dist stays as it is. */
export async function buildProduct() {
  const outDir = join(cache, 'product');
  const cwd = process.cwd();
  process.chdir(root);
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  process.chdir(cwd);
  return outDir;
}

export async function buildPeer() {
  const outDir = join(cache, 'peer');
  await build({
    root: join(root, 'bench', 'peer'),
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: join(root, 'public'),
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  return outDir;
}

/**
 * The pages that are measured. `later`: what a view may draw after the rest (the product's charts
 * follow a gesture in their own time). `result`: where the number of rows shown is written. The floor
 * is the peer's brush with nothing else to draw: what input and a frame cost on this machine.
 */
const subjects = [
  { name: 'product', make: buildProduct, later: 'aside', result: 'section p[tabindex="-1"]' },
  { name: 'peer', make: buildPeer, later: 'none', result: '#result' },
  { name: 'floor', make: buildPeer, query: '?floor', later: 'none', result: '#result' },
];

/** Builds and serves the pages; only one of them if it is named. */
export async function openPages(only) {
  const open = [];
  for (const { make, query = '', ...subject } of subjects) {
    if (only !== undefined && only !== subject.name) continue;
    const { address, close } = await serve(await make());
    open.push({ ...subject, address: address + query, close });
  }
  return open;
}
