// Builds once more, from a copy in another folder, in another time zone and language, and holds what
// comes of it against dist, byte for byte: `npm run reproduce`, after `npm run build`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '..');
/** What a build does not start from. */
const left = new Set(['.git', 'node_modules', 'dist', 'dist-single', 'release', 'coverage', 'reports', '.stryker-tmp']);

function copyTo(folder) {
  const isSource = (path) => !left.has(relative(root, path).split(sep)[0]);
  cpSync(root, folder, { recursive: true, filter: isSource });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

function build(folder) {
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The copy does not build');
}

function filesIn(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

/** The files that the two folders do not have alike. */
function differing(one, other) {
  const files = new Set([...filesIn(one), ...filesIn(other)]);
  const bytes = (folder, file) => {
    try {
      return readFileSync(join(folder, file));
    } catch {
      return Buffer.from('there is no such file');
    }
  };
  return [...files].filter((file) => !bytes(one, file).equals(bytes(other, file))).sort();
}

const folder = mkdtempSync(join(tmpdir(), 'ereuil-'));
try {
  copyTo(folder);
  build(folder);
  const dist = join(root, 'dist');
  const faulty = differing(dist, join(folder, 'dist'));
  if (faulty.length > 0) {
    process.stderr.write(`Not the same when built again:\n${faulty.join('\n')}\n`);
    process.exitCode = 1;
  } else {
    process.stdout.write(`${filesIn(dist).length} files, the same when built again\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
