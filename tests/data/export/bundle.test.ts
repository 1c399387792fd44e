// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shortHash } from '../../../src/data/contentHash.ts';
import { bundle } from '../../../src/data/export/bundle.ts';
import { extractOf, type Extract } from '../../../src/data/export/extract.ts';
import { formats } from '../../../src/data/export/formats.ts';
import { licenceText } from '../../../src/data/export/licences/licenceText.ts';
import { parseAtlas } from '../../../src/data/parseAtlas.ts';
import { languages } from '../../../src/domain/language.ts';
import { anyExtract, invented, taken } from './extract.fixture.ts';

afterEach(() => vi.useRealTimers());

/** The files of the zip by their names, in its one folder. */
async function unpacked(extract: Extract) {
  const files = Object.entries(unzipSync(await bundle(extract)));
  const folders = new Set(files.map(([path]) => path.slice(0, path.indexOf('/'))));
  const byName = new Map(files.map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes]));
  const text = (name: string) => new TextDecoder().decode(byName.get(name));
  return { folders: [...folders], names: [...byName.keys()], byName, text };
}

const filtered = extractOf(invented(), ['quarry'], {
  filters: ['Outcome: won', 'Region: Mangystau'],
  address: 'https://atlas.example/?a=1',
  frozen: 'https://atlas.example/?data=ab',
  accessed: '2026-11-23',
});

describe('the bundle', () => {
  it('has every format, codebook, sources, citations, licence and a README in one folder', async () => {
    const { folders, names, byName } = await unpacked(filtered);
    expect(folders).toEqual([`strikes-1.2.3-${shortHash(filtered.atlas.hash)}-1-of-2`]);
    expect(names).toEqual([
      'README.md',
      'strikes.csv',
      'strikes.json',
      'strikes.geojson',
      'strikes.xlsx',
      'CODEBOOK.md',
      'SOURCES.txt',
      'SOURCES.csl.json',
      'CITATION.txt',
      'CITATION.bib',
      'CITATION.ris',
      'CITATION.csl.json',
      'LICENSE.txt',
    ]);
    for (const { extension, write } of formats) {
      expect(byName.get(`strikes.${extension}`)).toEqual(await write(filtered));
    }
  });

  it('says in words what it is', async () => {
    const { text } = await unpacked(filtered);
    const { hash } = filtered.atlas;
    expect(text('README.md')).toMatchInlineSnapshot(`
      "# Invented strikes

      Two invented strikes.

      - Dataset:
        - Invented strikes
        - version 1.2.3, content hash f722267d865f
        - sha256:f722267d865f7cc5c13530ae7aa37b6c60e8a6c62018e42ff7d596d1746dc030
      - What was taken: Actions of the wave: 1 of 2; recorded as context: 0 of 0
      - Filters:
        - Outcome: won
        - Region: Mangystau
      - Accessed: 2026-11-23
      - This version: https://atlas.example/?data=ab
      - As mended since: https://atlas.example/?a=1
      - Licence: The data are free to use under CC-BY-4.0, with credit to Ereuil. Please credit the original sources too.
      - To cite: Ereuil contributors (2026). Invented strikes. Dataset, version 1.2.3, content hash f722267d865f. https://atlas.example/?data=ab (accessed: 2026-11-23). Actions: 1 of 2. Filters: Outcome: won; Region: Mangystau. Original sources: Nobody: The Gazette; Somebody: Herald (ca. 2021-09). As mended since: https://atlas.example/?a=1

      ## Files

      - \`strikes.csv\`: one row an action, for any program; what each column means is in the codebook
      - \`strikes.json\`: everything recorded of these actions, with all claims; nothing is lost
      - \`strikes.geojson\`: the actions whose place is known, as points for maps
      - \`strikes.xlsx\`: the same table as a workbook, with its columns and the sources
      - \`CODEBOOK.md\`: what each column and code means, in English
      - \`SOURCES.txt\`, \`SOURCES.csl.json\`: the sources, as a list and for reference managers
      - \`CITATION.txt\`, \`CITATION.bib\`, \`CITATION.ris\`, \`CITATION.csl.json\`: how to cite this, as text and for reference managers
      - \`LICENSE.txt\`: the licence of the data
      "
    `);
    expect(text('README.md')).toContain(hash);
  });

  it.each(languages)('lists each of its files in the README: %s', async (language) => {
    const { names, text } = await unpacked(extractOf(invented(language), null, taken));
    const unlisted = names.filter((name) => !text('README.md').includes(`\`${name}\``));
    expect(unlisted).toEqual(['README.md']);
    expect(text('README.md')).not.toContain('undefined');
  });

  it('credits the sources of what was taken, as a list and as references', async () => {
    const { text } = await unpacked(extractOf(invented(), ['bakery'], taken));
    expect(text('SOURCES.txt')).toBe('Nobody: The Gazette\n');
    expect(JSON.parse(text('SOURCES.csl.json'))).toMatchObject([{ id: 'gazette' }]);
    expect(text('CITATION.bib')).toContain('Nobody: The Gazette');
  });

  it('has the whole licence and the codebook', async () => {
    const { text } = await unpacked(filtered);
    expect(text('LICENSE.txt')).toMatch(/^Attribution 4\.0 International\n/);
    expect(text('LICENSE.txt')).toContain('Section 8 -- Interpretation.');
    expect(text('CODEBOOK.md')).toContain('`participants_low`');
    expect(await licenceText('CC0-1.0')).toContain('https://spdx.org/licenses/CC0-1.0.html');
  });

  it('is the same bytes for the same, whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T01:02:03Z') });
    const first = await bundle(filtered);
    vi.setSystemTime(new Date('2031-07-08T09:10:11Z'));
    expect(Buffer.compare(await bundle(filtered), first)).toBe(0);
  });

  it('keeps to one line for each filter, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyExtract, async (extract) => {
        const { text } = await unpacked(extract);
        const before = text('README.md').split('\n## ')[0] ?? '';
        const { filters } = extract;
        const nested = before.split('\n').filter((line) => line.startsWith('  - '));
        expect(nested).toHaveLength(3 + (filters.length > 1 ? filters.length : 0));
      }),
      { numRuns: 20 },
    );
  });

  it('tells how many of the wave and of its context', async () => {
    const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
    const { text } = await unpacked(extractOf(atlas, null, taken));
    expect(text('README.md')).toContain('Actions of the wave: 29 of 29; recorded as context: 10 of 10');
    expect(text('README.md')).toContain('Filters: none: nothing was filtered out');
  });
});
