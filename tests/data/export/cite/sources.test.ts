// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceLine, sourceReference } from '../../../../src/data/export/cite/sources.ts';
import { parseAtlas } from '../../../../src/data/parseAtlas.ts';
import type { Source } from '../../../../src/domain/source.ts';

const { sources } = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));

const source: Source = {
  id: 'x',
  label: 'X',
  publisher: 'Nobody',
  language: 'und',
  about: '',
  read: '',
  passages: [],
};

describe('a source in one line', () => {
  it.each([
    [{}, 'Nobody: X'],
    [{ title: 'A title' }, 'Nobody: A title'],
    [{ label: 'Nobody, Sep 2021' }, 'Nobody, Sep 2021'],
    [{ date: '2021-09~', address: 'x.example/1' }, 'Nobody: X (ca. 2021-09, x.example/1)'],
    [{ address: 'x.example/1' }, 'Nobody: X (x.example/1)'],
    [{ label: 'Nobody, 7 Sep 2021', date: '2021-09-07' }, 'Nobody, 7 Sep 2021'],
    [{ label: 'Nobody, Sep 2021', date: '2021-09-07' }, 'Nobody, Sep 2021 (2021-09-07)'],
  ])('tells what is known: %j', (known, line) => {
    expect(sourceLine({ ...source, ...known }, 'en')).toBe(line);
  });

  it('says in the language of the data that a date is rough', () => {
    const rough = { ...source, date: '2021-09~' };
    expect(sourceLine(rough, 'ru')).toBe('Nobody: X (ок. 2021-09)');
    expect(sourceLine(rough, 'kk')).toBe('Nobody: X (шамамен 2021-09)');
  });

  it('tells every source of the wave from the others', () => {
    expect(new Set(sources.map((each) => sourceLine(each, 'en'))).size).toBe(sources.length);
  });
});

describe('a source as a reference', () => {
  it.each([
    [{ date: '2021-09-07' }, { 'date-parts': [[2021, 9, 7]] }],
    [{ date: '2021-09-07~' }, { 'date-parts': [[2021, 9, 7]], circa: true }],
    [{ date: '2021-09' }, { 'date-parts': [[2021, 9]] }],
    [{ date: '2021/2022' }, { literal: '2021/2022' }],
    [{}, undefined],
  ])('keeps as much of a date as is known: %j', (known, issued) => {
    expect(sourceReference({ ...source, ...known }).issued).toEqual(issued);
  });

  it('has a language where it is known, and a link where the address is plain', () => {
    expect(sourceReference(source)).toEqual({ id: 'x', type: 'document', title: 'X', publisher: 'Nobody' });
    const known = { ...source, language: 'kk', address: 'x.example/1' };
    expect(sourceReference(known)).toMatchObject({
      type: 'webpage',
      language: 'kk',
      URL: 'https://x.example/1',
    });
  });
});
