// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../src/data/compile/compileAtlas.ts';
import { dayFromIso } from '../../../src/domain/day.ts';
import { fixture, issuesAfter } from '../fixtures/dataset.ts';
import { set, unset, type Edit } from '../fixtures/edits.ts';

const file = 'counts.json';

const total = {
  id: 'ministry-strikers',
  counter: { en: 'The Ministry', ru: 'Министерство' },
  counted: { en: 'strikers' },
  area: { en: 'the whole land' },
  first: '2021-01-01',
  last: '2021-08',
  value: { low: 1700, wording: 'more_than' },
  source: 'gazette',
  at: [3],
  basis: 'stated',
};

const counts = (...totals: object[]): Edit => set(file, '', { counts: totals });

const compiled = (edit: Edit, language: 'en' | 'ru' = 'en') =>
  compileAtlas(fixture([edit]), language, () => '').counts;

describe('totals that others gave', () => {
  it('need not be there', () => {
    expect(compileAtlas(fixture(), 'en', () => '').counts).toEqual([]);
  });

  it('keep who counted what, where, over which days, and where that stands', () => {
    expect(compiled(counts(total))).toEqual([
      {
        id: 'ministry-strikers',
        counter: 'The Ministry',
        counted: 'strikers',
        area: 'the whole land',
        first: { edtf: '2021-01-01', min: dayFromIso('2021-01-01'), max: dayFromIso('2021-01-01') },
        last: { edtf: '2021-08', min: dayFromIso('2021-08-01'), max: dayFromIso('2021-08-31') },
        value: { low: 1700, high: null, wording: 'more_than' },
        source: 'gazette',
        at: [3],
        basis: 'stated',
      },
    ]);
    expect(compiled(counts(total), 'ru')[0]?.counter).toBe('Министерство');
  });

  it('may have days that are not told', () => {
    const [count] = compiled(counts({ ...total, first: undefined, last: undefined }));
    expect(count).not.toHaveProperty('first');
    expect(count).not.toHaveProperty('last');
  });

  it.each<[string, Edit, string]>([
    ['/counts/0/source', counts({ ...total, source: 'nobody' }), 'unknown_source'],
    ['/counts/0/at/0', counts({ ...total, at: [99] }), 'unknown_passage'],
    ['/counts/0/first', counts({ ...total, first: '2021-02-30' }), 'bad_date'],
    ['/counts/0/value', counts({ ...total, value: { low: 3, high: 2, wording: 'exact' } }), 'low_above_high'],
    ['/counts/0/value', counts({ ...total, value: { wording: 'exact' } }), 'schema'],
    ['/counts/0', counts({ ...total, basis: 'inferred' }), 'inferred_without_note'],
    ['/counts/1/id', counts(total, total), 'duplicate_id'],
    ['/counts/0/period', counts({ ...total, period: '2021' }), 'schema'],
  ])('are refused at %s', (path, edit, code) => {
    expect(issuesAfter(edit)).toMatchObject([{ file, path, code }]);
  });

  it('are no reason to miss a source that is there but not valid', () => {
    const broken = [counts({ ...total, source: 'herald', at: [1] }), unset('sources/herald.json', '/label')];
    expect(issuesAfter(broken).map((issue) => issue.file)).not.toContain(file);
  });
});
