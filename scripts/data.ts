import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { crossCheck } from '../src/data/authored/check/checks.ts';
import type { Authored } from '../src/data/authored/dataset.ts';
import { issueText, type Issue } from '../src/data/authored/issue.ts';
import { readAuthored } from '../src/data/authored/read.ts';
import { publish, type Output } from '../src/data/publish.ts';
import { readOutlines, readTexts, sha256 } from './data/files.ts';

const usage = `npm run data               validate data/ and write public/data/ and data/schema/
npm run data -- --check    write nothing; fail where those are not what data/ compiles to
npm run data -- --report   which events cite which paragraph of the main source
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

function write(root: string, outputs: readonly Output[]): number {
  for (const { path, text } of outputs) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    const sizes = [Buffer.byteLength(text), gzipSync(text).length].map(kilobytes);
    say(`${path}  ${sizes.join(', gzip ')}\n`);
  }
  return 0;
}

function read(root: string): { readonly authored?: Authored; readonly issues: readonly Issue[] } {
  const { authored, issues } = readAuthored(readTexts(join(root, 'data')));
  if (authored === undefined) return { issues };
  return { authored, issues: [...issues, ...crossCheck(authored, readOutlines(root))] };
}

/** Validates and compiles the dataset; the exit code is 1 where anything is wrong or stale. */
export function main(args: readonly string[]): Promise<number> {
  const root = resolve('.');
  const { authored, issues } = read(root);
  if (authored === undefined || issues.length > 0) {
    say(issueText(issues));
    return Promise.resolve(1);
  }
  const outputs = publish(authored, sha256);
  if (args.includes('--check')) return Promise.resolve(check(root, outputs));
  if (args.length > 0) {
    say(usage);
    return Promise.resolve(1);
  }
  return Promise.resolve(write(root, outputs));
}
