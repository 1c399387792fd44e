// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { archive } from '../../scripts/release.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A small built atlas whose files were written in some order, at some time. */
function built(name: string, files: readonly (readonly [string, string])[], seconds: number): string {
  const place = join(folder, name);
  mkdirSync(join(place, 'assets'), { recursive: true });
  mkdirSync(join(place, '.vite'));
  writeFileSync(join(place, '.vite', 'manifest.json'), '{}');
  for (const [file, text] of files) {
    writeFileSync(join(place, file), text);
    utimesSync(join(place, file), seconds, seconds);
  }
  return place;
}

const files = [
  ['index.html', '<!doctype html>'],
  ['assets/app.js', 'export {};'],
] as const;

it('holds what a host needs, in a folder of its name', () => {
  const unpacked = unzipSync(archive(built('one', files, 1e9), 'ereuil-1.2.3'));
  const texts = Object.entries(unpacked).map(([path, bytes]) => [path, strFromU8(bytes)]);
  expect(texts).toEqual([
    ['ereuil-1.2.3/assets/app.js', 'export {};'],
    ['ereuil-1.2.3/index.html', '<!doctype html>'],
  ]);
});

it('is the same to the byte whenever the files were written', () => {
  const early = archive(built('early', files, 1e9), 'ereuil');
  const late = archive(built('late', [...files].reverse(), 1.5e9), 'ereuil');
  expect(Buffer.from(late).equals(Buffer.from(early))).toBe(true);
});
