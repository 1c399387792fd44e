import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pagePolicy } from '../../scripts/vite/contentSecurityPolicy.ts';
import { writeWorker } from '../../scripts/vite/offline.ts';

type Change = readonly [from: string, to: string];

/** What tells the next version from this one: an action's title in the data, a heading in a late chunk. */
export const changes = {
  data: ['KEZBI', 'KEZBI again'],
  words: ['What this is', 'What this is now'],
} as const satisfies Readonly<Record<string, Change>>;

const named = /-([\w-]{8})\.(js|css|woff2)$/;
const text = /\.(js|css|html|json)$/;

function textsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => text.test(path))
    .map((path) => join(folder, path));
}

function rewrite(path: string, all: readonly Change[]): void {
  const before = readFileSync(path, 'utf8');
  const after = all.reduce((words, [from, to]) => words.replaceAll(from, to), before);
  if (after !== before) writeFileSync(path, after);
}

/** Allows what is inline in the page as it is now. */
function allow(path: string): void {
  const html = readFileSync(path, 'utf8');
  const policy = `http-equiv="Content-Security-Policy" content="${pagePolicy(html)}"`;
  writeFileSync(path, html.replace(/http-equiv="Content-Security-Policy" content="[^"]*"/, policy));
}

/** Another version of a built atlas: none of its assets has the name of one of this version's. */
export async function nextVersion(dist: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ereuil-next-'));
  cpSync(dist, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).flatMap((name): Change[] => {
    const hash = named.exec(name)?.[1];
    return hash === undefined ? [] : [[name, name.replace(hash, Array.from(hash).reverse().join(''))]];
  });
  for (const path of textsIn(folder)) rewrite(path, names);
  for (const [from, to] of names) renameSync(join(assets, from), join(assets, to));
  for (const path of textsIn(assets)) rewrite(path, [changes.words]);
  // The first view is drawn from the data when a version is built.
  const page = join(folder, 'index.html');
  const drawn = [page, ...textsIn(join(folder, 'first'))];
  for (const path of [...textsIn(join(folder, 'data')), ...drawn]) rewrite(path, [changes.data]);
  allow(page);
  await writeWorker(folder);
  return folder;
}
