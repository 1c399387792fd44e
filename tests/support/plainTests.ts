import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The tests, in paths from the root, whose first line says that they need no document. */
export function plainTests(root: string): string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => readFileSync(join(root, file), 'utf8').startsWith('// @vitest-environment node\n'));
}
