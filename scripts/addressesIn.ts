import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files below a folder by their address in it, sorted; what begins with a dot is for tools only. */
export function addressesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((address) => !address.startsWith('.'))
    .sort();
}
