// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptFiles } from '../../../scripts/vite/offline.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

it('lists what the atlas asks for, the page by the address of its folder', () => {
  const beside = ['.vite/manifest.json', 'offline.js', 'whole.html', 'preview.jpg', 'assets/a.js.map', 'data/kept/0/atlas.en.json'];
  for (const path of ['index.html', 'assets/a.js', 'data/atlas.en.json', ...beside]) write(path);
  expect(keptFiles(folder).map(([address]) => address)).toEqual(['assets/a.js', 'data/atlas.en.json', './']);
});

it('knows a file by its content', () => {
  write('index.html', 'one');
  const before = keptFiles(folder);
  expect(before).toEqual(keptFiles(folder));
  write('index.html', 'another');
  expect(keptFiles(folder)).not.toEqual(before);
});
