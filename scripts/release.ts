import { zipSync, type Zippable } from 'fflate';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn } from './addressesIn.ts';

/** A zip knows days and hours without a zone, and none before this one. */
const mtime = new Date(1980, 0, 1);

/** A built atlas as one zip: the same files make the same bytes, whenever and wherever. */
export function archive(folder: string, name: string): Uint8Array {
  const files: Zippable = Object.fromEntries(
    addressesIn(folder).map((address) => [`${name}/${address}`, readFileSync(join(folder, address))]),
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
  const packed = archive('dist', name);
  mkdirSync('release', { recursive: true });
  writeFileSync(join('release', `${name}.zip`), packed);
  const hash = createHash('sha256').update(packed).digest('hex');
  process.stdout.write(`release/${name}.zip, ${packed.length} bytes\nSHA-256 ${hash}\n`);
  return Promise.resolve(0);
}
