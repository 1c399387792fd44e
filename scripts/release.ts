import { zipSync, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A zip knows days and hours without a zone, and none before this one. */
const mtime = new Date(1980, 0, 1);

/** The files below a folder by their address in it, sorted; what begins with a dot is for tools only. */
function addressesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((address) => !address.startsWith('.'))
    .sort();
}

/**
 * A built atlas and the papers that go with it as one zip: the same files make the same bytes,
 * whenever and wherever.
 */
export function archive(folder: string, name: string, papers: readonly string[]): Uint8Array {
  const paths = [
    ...addressesIn(folder).map((address) => [address, join(folder, address)] as const),
    ...papers.map((paper) => [paper, paper] as const),
  ];
  const files: Zippable = Object.fromEntries(
    paths.map(([address, path]) => [`${name}/${address}`, readFileSync(path)]),
  );
  return zipSync(files, { level: 9, mtime });
}

export function main(): Promise<number> {
  if (!existsSync('dist/index.html')) {
    process.stderr.write('There is no build to pack: npm run build\n');
    return Promise.resolve(1);
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const name = `ereuil-${version}`;
  const packed = archive('dist', name, ['LICENSE', 'THIRD_PARTY_NOTICES']);
  mkdirSync('release', { recursive: true });
  writeFileSync(join('release', `${name}.zip`), packed);
  const hash = createHash('sha256').update(packed).digest('hex');
  process.stdout.write(`release/${name}.zip, ${packed.length} bytes\nSHA-256 ${hash}\n`);
  return Promise.resolve(0);
}
