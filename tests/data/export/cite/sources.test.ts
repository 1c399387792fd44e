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
    [{ date: '2021-09~', address: 'x.example/1' }, 'Nobody: X (ca. 2021-09), x.example/1'],
  ])('tells what is known: %j', (known, line) => {
    expect(sourceLine({ ...source, ...known })).toBe(line);
  });

  it('tells every source of the wave from the others', () => {
    expect(new Set(sources.map(sourceLine)).size).toBe(sources.length);
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
