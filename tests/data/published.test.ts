// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDataset, sha256 } from '../../scripts/data/files.ts';
import { vocabularies } from '../../src/data/codebook/vocabularies.ts';
import { columns } from '../../src/data/export/columns.ts';
import { keptFolder, keptPath } from '../../src/data/kept.ts';
import { publish, publishSchemas, type Output } from '../../src/data/publish.ts';
import { languages } from '../../src/domain/language.ts';
import { fixture } from './fixtures/dataset.ts';

const { authored, issues } = readDataset('.');
const outputs = authored === undefined ? [] : [...publishSchemas(), ...publish(authored, sha256)];

function textOf(files: readonly Output[], path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

describe('the bundled dataset', () => {
  it('has no mistakes', () => {
    expect(issues).toEqual([]);
    expect(authored?.events.length).toBeGreaterThan(20);
  });

  it('is published as data/ compiles (else: npm run data)', () => {
    const stale = outputs
      .filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
      .map(({ path }) => path);
    expect(stale).toEqual([]);
  });

  it('has no file beside those', () => {
    const names = readdirSync('public/data').map((name) => `public/data/${name}`);
    const own = names.filter((name) => name !== `public/data/${keptFolder}`);
    expect(own.filter((name) => !outputs.some(({ path }) => path === name))).toEqual([]);
  });

  it('weighs at most 60 kB gzip in English', () => {
    const text = textOf(outputs, 'public/data/atlas.en.json');
    expect(gzipSync(text).length).toBeLessThanOrEqual(60_000);
  });

  it('holds no paragraph of a source: finding aids stay a few words long', () => {
    const opens = authored?.sources.flatMap(({ content }) => content.passages) ?? [];
    const long = opens.filter((passage) => (passage.opens ?? '').split(/\s+/).length > 8);
    expect(long.map(({ n }) => n)).toEqual([]);
  });
});

describe('publish', () => {
  const files = publish(fixture(), sha256);

  it('writes each file once, the data package last, and keeps the lossless ones under their hash', () => {
    const { hash } = JSON.parse(textOf(files, 'public/data/atlas.en.json')) as { hash: string };
    expect(files.map(({ path }) => path.replace('public/data/', ''))).toEqual([
      'atlas.en.json',
      'atlas.ru.json',
      'atlas.kk.json',
      'strikes.csv',
      'strikes.geojson',
      'CODEBOOK.md',
      'datapackage.json',
      ...languages.map((language) => keptPath(hash, language)),
    ]);
    for (const language of languages) {
      const kept = textOf(files, `public/data/${String(keptPath(hash, language))}`);
      expect(kept).toBe(textOf(files, `public/data/atlas.${language}.json`));
    }
  });

  it('describes every column and file in the data package', () => {
    const listed = JSON.parse(textOf(files, 'public/data/datapackage.json')) as {
      licenses: { name: string }[];
      resources: { path: string; hash: string; schema?: { fields: { name: string }[] } }[];
    };
    const csv = listed.resources.find(({ path }) => path === 'strikes.csv');
    expect(csv?.schema?.fields.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
    expect(csv?.hash).toBe(`sha256:${sha256(textOf(files, 'public/data/strikes.csv'))}`);
    expect(listed.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    expect(listed.resources).toHaveLength(6);
  });

  it('names a source by its publisher, and by its title where that is known', () => {
    const listed = JSON.parse(textOf(files, 'public/data/datapackage.json')) as {
      sources: { title: string }[];
    };
    expect(listed.sources.map(({ title }) => title)).toEqual(['Nobody: The Gazette', 'Somebody']);
    const codebook = textOf(files, 'public/data/CODEBOOK.md');
    expect(codebook).toContain('| `gazette` | Nobody: The Gazette |');
    expect(codebook).toContain('| `herald` | Somebody |');
    expect(textOf(files, 'public/data/atlas.en.json')).not.toContain('undefined');
  });

  it('explains every code and column in the codebook', () => {
    const codebook = textOf(files, 'public/data/CODEBOOK.md');
    const codes = vocabularies.flatMap(({ terms }) => Object.keys(terms));
    const names = columns.map(({ name }) => name);
    expect([...codes, ...names].filter((code) => !codebook.includes(`\`${code}\``))).toEqual([]);
  });
});
