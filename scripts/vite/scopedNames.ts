import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/**
 * Names the classes of CSS Modules: the class and three letters that stand for its file. Sheets and
 * scripts repeat each name, and these compress well. Throws where two files get one name.
 */
export function scopedNames(): (local: string, file: string) => string {
  const files = new Map<string, string>();
  return (local, file) => {
    const path = relative(process.cwd(), file).replaceAll('\\', '/');
    const letters = createHash('sha256').update(path).digest('base64url').slice(0, 3);
    const name = `${local}-${letters}`;
    const owner = files.get(name) ?? path;
    if (owner !== path) throw new Error(`${owner} and ${path} both have a class ${name}: rename one`);
    files.set(name, path);
    return name;
  };
}
