// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortHash } from '../../../../src/data/contentHash.ts';
import {
  citableEvent,
  citableExtract,
  oneLine,
  type Citable,
} from '../../../../src/data/export/cite/citable.ts';
import { sentence } from '../../../../src/data/export/cite/notes.ts';
import { citationStyles, type CitationStyle } from '../../../../src/data/export/cite/styles.ts';
import { extractOf } from '../../../../src/data/export/extract.ts';
import { parseAtlas } from '../../../../src/data/parseAtlas.ts';
import { languages, type Language } from '../../../../src/domain/language.ts';
import { anyExtract, invented, taken } from '../extract.fixture.ts';

const links = { address: 'https://atlas.example/?a=1', frozen: 'https://atlas.example/?data=ab' };

function written(id: CitationStyle['id'], citable: Citable): string {
  return citationStyles.find((style) => style.id === id)?.write(citable) ?? '';
}

function eventOf(title: string, language: Language = 'en'): Citable {
  const atlas = invented(language);
  const events = atlas.events.map((event) => ({ ...event, title }));
  const found = citableEvent({ ...atlas, events }, 'quarry', { ...taken, ...links });
  if (found === undefined) throw new Error('quarry');
  return found;
}

/** The fields of one reference, braces counted as BibTeX counts them: escaped ones too. */
function fieldsOfBibtex(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const start = / {2}(\w+) = /y;
  start.lastIndex = text.indexOf('\n') + 1;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    let depth = 0;
    let end = start.lastIndex;
    do {
      if (text[end] === '{') depth += 1;
      if (text[end] === '}') depth -= 1;
      end += 1;
    } while (end < text.length && !(depth === 0 && text.startsWith(',\n', end)));
    fields.set(match[1] ?? '', text.slice(start.lastIndex, end));
    start.lastIndex = end + 2;
  }
  expect(text.slice(start.lastIndex === 0 ? -2 : start.lastIndex)).toBe('}\n');
  return fields;
}

const words: Readonly<Record<string, string>> = {
  backslash: '\\',
  braceleft: '{',
  braceright: '}',
  asciitilde: '~',
  asciicircum: '^',
};

function unescaped(text: string): string {
  return text.replace(
    /\\text(\w+)\{\}|\\([&%$#_])/g,
    (_, word: string | undefined, character: string) => words[word ?? ''] ?? character,
  );
}

/** The tags of a RIS text, one a line. */
function tagsOfRis(text: string): readonly (readonly [string, string])[] {
  const lines = text.split('\r\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => {
    const match = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/u.exec(line);
    if (match === null) throw new Error(JSON.stringify(line));
    return [match[1] ?? '', match[2] ?? ''] as const;
  });
}

const anyCitable = anyExtract.map((extract) => citableExtract(extract));
const anyTitle = anyExtract.map(({ events }) => events[0]?.title ?? '');

describe('a citation', () => {
  it.each(citationStyles.map(({ id }) => id))('names everything it has to: %s', (id) => {
    const extract = extractOf(invented(), ['quarry'], {
      ...taken,
      ...links,
      filters: ['Outcome: won', 'Active 1 - 9 July 2021'],
    });
    const text = written(id, citableExtract(extract)).replaceAll('\\', '');
    expect(text).toContain('Invented strikes');
    expect(text).toContain('1.2.3');
    expect(text).toContain(`content hash ${shortHash(extract.atlas.hash)}`);
    expect(text).toContain('https://atlas.example/?data=ab');
    expect(text).toContain('https://atlas.example/?a=1');
    expect(text).toMatch(/2026-11-23|2026\/11\/23|\[\s*2026,\s*11,\s*23\s*\]/);
    expect(text).toContain('Filters: Outcome: won; Active 1 - 9 July 2021');
    expect(text).toContain('Actions: 1 of 2');
    expect(text).toContain('Nobody: The Gazette');
    expect(text).toContain('Somebody: Herald (ca. 2021-09)');
  });

  it('of one action names it, the dataset it is in, and only its own sources', () => {
    const bakery = citableEvent(invented(), 'bakery', { ...taken, filters: ['Outcome: won'] });
    if (bakery === undefined) throw new Error('bakery');
    const text = written('text', bakery);
    expect(text).toContain(' Bakery. Dataset: Invented strikes, version 1.2.3, content hash ');
    expect(text).toContain('Gazette');
    expect(text).not.toMatch(/Herald|Filters|Actions:/);
    expect(citableEvent(invented(), 'nobody', taken)).toBeUndefined();
  });

  it('of everything has no part and no filters', () => {
    const text = written('text', citableExtract(extractOf(invented(), null, taken)));
    expect(text).toBe(
      `Ereuil contributors (2026). Invented strikes. Dataset, version 1.2.3, content hash ${shortHash(invented().hash)}. https://atlas.example/ (accessed: 2026-11-23). Original sources: Nobody: The Gazette; Somebody: Herald (ca. 2021-09).\n`,
    );
  });

  it('has the year of the version of the data, not of the access', () => {
    const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.ru.json', 'utf8')));
    const citable = citableExtract(extractOf(atlas, null, { ...taken, accessed: '2031-01-02' }));
    expect(citable.issued).toBe('2026-11-23');
    expect(written('text', citable)).toContain('Первоисточники: ');
    expect(citable.sources).toBe(atlas.sources);
  });

  it.each(languages)('speaks the language of the data: %s', (language) => {
    const extract = extractOf(invented(language), [], { ...taken, ...links, filters: ['ә'] });
    const text = written('text', citableExtract(extract));
    expect(text).toContain({ en: 'Filters: ә.', ru: 'Фильтры: ә.', kk: 'Сүзгілер: ә.' }[language]);
  });

  it.each(citationStyles.map(({ id }) => id))('names its authors in the language of the data: %s', (id) => {
    expect(written(id, eventOf('They won', 'ru'))).toContain('Авторы атласа Ereuil');
    expect(written(id, eventOf('They won', 'kk'))).toContain('Ereuil атласының авторлары');
    expect(written(id, eventOf('They won'))).toContain('Ereuil contributors');
  });
});

describe('titles that try a format', () => {
  const title = 'A{B}\\ 100 % & $5 #1 a_b ~ ^\r\nER  - «ереуіл» Ғ "q"';

  it('are escaped for TeX, and their letters stay', () => {
    expect(written('bibtex', eventOf(title))).toContain(
      '  title = {{A\\textbraceleft{}B\\textbraceright{}\\textbackslash{} 100 \\% \\& \\$5 \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} ER - «ереуіл» Ғ "q"}},\n',
    );
  });

  it('stay on one line of RIS', () => {
    expect(tagsOfRis(written('ris', eventOf(title)))).toContainEqual([
      'TI',
      'A{B}\\ 100 % & $5 #1 a_b ~ ^ ER - «ереуіл» Ғ "q"',
    ]);
  });

  it('are followed by addresses that no full stop is taken for part of, and each part ends', () => {
    expect(written('text', eventOf('They won'))).toMatch(
      /\. https:\/\/\S+\?data=ab \(accessed: 2026-11-23\)\. Original sources: .*\)\. As mended since: \S+\?a=1\n$/,
    );
  });

  it('end with a full stop after an address in brackets, and with none after a bare one', () => {
    expect(sentence('Sources: A (a.org/b)')).toBe('Sources: A (a.org/b).');
    expect(sentence('As mended since: https://a.org/b?c=1')).toBe('As mended since: https://a.org/b?c=1');
  });

  it('end with one mark only in text', () => {
    expect(written('text', eventOf('Who pays?'))).toContain('). Who pays? Dataset');
    expect(written('text', eventOf('They won'))).toContain('). They won. Dataset');
  });
});

describe('what is written reads back', () => {
  it('as BibTeX, whatever the words', () => {
    fc.assert(
      fc.property(anyTitle, anyCitable, (title, citable) => {
        const fields = fieldsOfBibtex(written('bibtex', { ...citable, title: oneLine(title) }));
        expect(fields.get('title')?.slice(0, 2)).toBe('{{');
        expect(unescaped(fields.get('title')?.slice(2, -2) ?? '')).toBe(oneLine(title));
        expect(fields.get('year')).toBe(`{${citable.issued.slice(0, 4)}}`);
        expect([...fields.keys()].at(-1)).toBe('note');
      }),
    );
  });

  it('as RIS, whatever the words: a tag a line, ER last and once', () => {
    fc.assert(
      fc.property(anyTitle, anyCitable, (title, citable) => {
        const tags = tagsOfRis(written('ris', { ...citable, title: oneLine(title) }));
        expect(tags.find(([tag]) => tag === 'TI')?.[1]).toBe(oneLine(title));
        expect(tags.find(([tag]) => tag === 'UR')?.[1]).toBe(citable.address);
        expect(tags.filter(([tag]) => tag === 'ER')).toEqual([['ER', '']]);
        expect(tags.at(-1)?.[0]).toBe('ER');
        expect(tags[0]).toEqual(['TY', 'DATA']);
      }),
    );
  });

  it('as CSL-JSON, whatever the words', () => {
    fc.assert(
      fc.property(anyTitle, anyCitable, (title, citable) => {
        const [reference] = JSON.parse(
          written('csl', { ...citable, title: oneLine(title) }),
        ) as Record<string, unknown>[];
        expect(reference).toMatchObject({
          title: oneLine(title),
          URL: citable.address,
          version: citable.version,
          accessed: { 'date-parts': [[2026, 11, 23]] },
        });
        expect(String(reference?.note)).toContain(citable.hash);
      }),
    );
  });

  it('as text on one line', () => {
    fc.assert(
      fc.property(anyCitable, (citable) => {
        expect(written('text', citable)).toMatch(/^[^\n\r]+\n$/);
      }),
    );
  });
});
