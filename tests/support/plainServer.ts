import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { freePort } from './freePort.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The dullest of hosts: the files of one folder below one path, `index.html` for the path itself. */
export interface PlainServer {
  /** Where the folder is served, with a slash at the end. */
  readonly address: string;
  /** Another folder in its place, from the next request on. */
  serve(folder: string): void;
  /** What was asked for and is not there. */
  readonly missing: readonly string[];
  /** Cuts every connection, kept ones too. */
  stop(): void;
}

export async function plainServer(folder: string, path: string): Promise<PlainServer> {
  const port = await freePort();
  const missing: string[] = [];
  let served = folder;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = pathname === path ? 'index.html' : pathname.slice(path.length);
    try {
      const body = readFileSync(join(served, pathname.startsWith(path) ? file : '..'));
      const type = types[extname(file)] ?? 'text/plain';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
    } catch {
      missing.push(pathname);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${port}${path}`,
    missing,
    serve(next) {
      served = next;
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
