import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** What is packed already, or too large to pack while a reader waits. */
const MOST = 5_000_000;

/** Serves folders, the first that has a file, as a host does: text packed by Brotli. */
export async function serveCompressed(...folders) {
  const packed = new Map();
  const fileOf = (path) => {
    const found = folders.map((folder) => join(folder, path)).find((file) => existsSync(file));
    return found !== undefined && statSync(found).isDirectory() ? join(found, 'index.html') : found;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = path.includes('..') ? undefined : fileOf(path);
    if (file === undefined || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)];
    const headers = {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    };
    if (type === undefined || statSync(file).size > MOST) {
      response.writeHead(200, headers);
      createReadStream(file).pipe(response);
      return;
    }
    if (!packed.has(file)) packed.set(file, brotliCompressSync(readFileSync(file)));
    response.writeHead(200, { ...headers, 'content-encoding': 'br' }).end(packed.get(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
