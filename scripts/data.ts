import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { issueText } from '../src/data/authored/issue.ts';
import { compileAtlas } from '../src/data/compile/compileAtlas.ts';
import { publish, publishSchemas, type Output } from '../src/data/publish.ts';
import { disagreementCount, disagreementReport } from '../src/data/report/disagreements.ts';
import { paragraphReport } from '../src/data/report/paragraphs.ts';
import { readDataset, sha256 } from './data/files.ts';

const usage = `npm run data               validate data/, write public/data/ and data/schema/
npm run data -- --check    write nothing; fail where those are not what data/ compiles to
npm run data -- --report   which events cite which paragraph of the main source
npm run data -- --disagreements   everything the claims do not agree on, as text
`;

function say(text: string): void {
  process.stdout.write(text);
}

function isStale(root: string, { path, text }: Output): boolean {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
}

function check(root: string, outputs: readonly Output[]): number {
  const stale = outputs.filter((output) => isStale(root, output));
  for (const { path } of stale) say(`stale: ${path}\n`);
  say(stale.length === 0 ? `${outputs.length} files up to date\n` : 'run: npm run data\n');
  return stale.length === 0 ? 0 : 1;
}

function write(root: string, outputs: readonly Output[]): void {
  for (const { path, text } of outputs) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    if (isStale(root, { path, text })) writeFileSync(file, text);
    const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    const sizes = [Buffer.byteLength(text), gzipSync(text).length].map(kilobytes);
    say(`${path}  ${sizes.join(', gzip ')}\n`);
  }
}

function run(args: readonly string[]): number {
  const root = resolve('.');
  const unknown = args.filter((arg) => !['--check', '--report', '--disagreements'].includes(arg));
  if (unknown.length > 0) {
    say(`unknown: ${unknown.join(' ')}\n${usage}`);
    return 2;
  }
  const writes = args.length === 0;
  // The schemas come first: they are what mends a dataset with mistakes in an editor.
  if (writes) write(root, publishSchemas());
  const { authored, issues } = readDataset(root);
  if (authored === undefined || issues.length > 0) {
    say(issueText(issues));
    return 1;
  }
  if (args.includes('--check')) {
    return check(root, [...publishSchemas(), ...publish(authored, sha256)]);
  }
  const atlas = compileAtlas(authored, 'en', sha256);
  if (args.includes('--disagreements')) {
    say(disagreementReport(atlas));
    return 0;
  }
  if (writes) write(root, publish(authored, sha256));
  else say(paragraphReport(atlas));
  const { events, places, sources } = atlas;
  const wave = events.filter((event) => event.wave).length;
  say(`${wave} events of the wave, ${events.length - wave} of context, `);
  say(`${places.length} places, ${sources.length} sources\n`);
  const disagreements = disagreementCount(atlas);
  say(`${disagreements.found} disagreements in ${disagreements.events} events\n`);
  return 0;
}

/** Validates and compiles the dataset; the exit code is 1 where anything is wrong or stale. */
export function main(args: readonly string[]): Promise<number> {
  return Promise.resolve(run(args));
}
