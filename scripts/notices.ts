import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = 'THIRD_PARTY_NOTICES';
const licenceFile = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Notice {
  readonly title: string;
  readonly text: string;
}

const preamble = `Third-party notices

Ereuil is built from the packages below. Each notice is the text its authors ship, word for word.
react-leaflet and @react-leaflet/core are under the Hippocratic License 2.1, which is not an open
source licence by the definition of the Open Source Initiative: read it before you reuse the map.
This file is written by \`npm run notices\`.
`;

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

/** Where Node finds `name` when a package in `folder` asks for it. */
function folderOf(name: string, folder: string): string {
  const levels = folder.split('node_modules/');
  for (let depth = levels.length; depth > 0; depth -= 1) {
    const candidate = join(levels.slice(0, depth).join('node_modules/'), 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
  }
  throw new Error(`${name}, which ${folder} needs, is not installed`);
}

/** Type packages never reach the reader. */
function ships(name: string): boolean {
  return !name.startsWith('@types/');
}

function production(folder: string, seen = new Set<string>()): Set<string> {
  const names = Object.keys(manifestOf(folder).dependencies ?? {}).filter(ships);
  for (const name of names) {
    const found = folderOf(name, folder);
    if (seen.has(found)) continue;
    seen.add(found);
    production(found, seen);
  }
  return seen;
}

function noticeOf(folder: string): Notice {
  const { name, version, license } = manifestOf(folder);
  const files = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort();
  const texts = files.map((file) =>
    readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n'),
  );
  const text =
    texts.map((part) => part.trim()).join('\n\n') || 'The package ships no licence text.';
  return { title: `${name} ${version} (${license ?? 'licence not stated'})`, text };
}

/** Packages that ship the same words share one section. */
function sections(all: readonly Notice[]): string[] {
  const titles = new Map<string, Set<string>>();
  for (const { title, text } of all) titles.set(text, (titles.get(text) ?? new Set()).add(title));
  return [...titles].map(([text, names]) => `${[...names].join('\n')}\n\n${text}\n`);
}

/** The faces that `scripts/fonts` cuts from packages the app does not install. */
function faces(): Notice {
  const text = readFileSync('src/ui/fonts/LICENSE', 'utf8').trim();
  return { title: 'Source Serif 4 and Source Sans 3, cut and renamed (OFL-1.1)', text };
}

/** The whole file, from what is installed now. */
export function notices(): string {
  const packages = [...production('.')].map(noticeOf);
  const all = [...packages, faces()].sort((a, b) => (a.title < b.title ? -1 : 1));
  return [preamble, ...sections(all)].join(`\n${'='.repeat(80)}\n\n`);
}

export function main(): Promise<number> {
  writeFileSync(target, notices());
  return Promise.resolve(0);
}
