// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../scripts/data/files.ts';
import type { Atlas } from '../../src/data/atlas.ts';
import { contentHash, shortHash } from '../../src/data/contentHash.ts';
import { keptAddress, keptFolder, keptPath } from '../../src/data/kept.ts';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import { languages, type Language } from '../../src/domain/language.ts';

const folder = `public/data/${keptFolder}`;
const copies = readdirSync(folder);

function read(path: string): Atlas {
  return parseAtlas(JSON.parse(readFileSync(path, 'utf8')));
}

function content(hash: string, language: Language): Omit<Atlas, 'hash'> {
  const { hash: named, ...rest } = read(`${folder}/${hash}/atlas.${language}.json`);
  expect(shortHash(named)).toBe(hash);
  return rest;
}

describe('the kept copies', () => {
  it.each(languages)('have the current version as it is published: %s (else: npm run data)', (language) => {
    const current = `public/data/atlas.${language}.json`;
    const path = `public/data/${String(keptPath(read(current).hash, language))}`;
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(readFileSync(current, 'utf8'));
  });

  it.each(copies)('%s is in every language what its name says, and can be read', (copy) => {
    const files = languages.map((language) => `atlas.${language}.json`);
    expect(readdirSync(`${folder}/${copy}`).sort()).toEqual([...files].sort());
    const [en, ru, kk] = [content(copy, 'en'), content(copy, 'ru'), content(copy, 'kk')];
    const hash = contentHash({ en, ru, kk }, sha256);
    expect(shortHash(hash)).toBe(copy);
    expect(files.map((file) => read(`${folder}/${copy}/${file}`).hash)).toEqual([hash, hash, hash]);
  });

  it('are one a version: raise it, or take out the copy that was never published', () => {
    const versions = copies.map((copy) => read(`${folder}/${copy}/atlas.en.json`).version);
    expect(versions.filter((version, i) => versions.indexOf(version) !== i)).toEqual([]);
  });
});

describe('the address of a kept copy', () => {
  const full = '0123456789abcdef'.repeat(4);

  it('is the same for the full hash and its short form', () => {
    const address = './data/kept/0123456789ab/atlas.kk.json';
    expect(keptAddress('./', full, 'kk')).toBe(address);
    expect(keptAddress('./', '0123456789ab', 'kk')).toBe(address);
  });

  it.each(['', '../../secret', '0123456789a', '0123456789AB', `${full}0`, '0123456789ab/..'])(
    'is none for what is no hash: "%s"',
    (hash) => {
      expect(keptAddress('./', hash, 'en')).toBeUndefined();
    },
  );
});
