// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/crossfilter/clause.ts';
import { evaluate } from '../../../src/crossfilter/evaluate.ts';
import { dayFromIso } from '../../../src/domain/day.ts';
import { certaintyOf, countInFrame } from '../../../src/views/facets/facetsData.ts';
import { rowsInFrame } from '../../../src/state/frame.ts';
import { chipsOf } from '../../../src/views/facets/chipsData.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';

const wave = waveDataset();
const place = (...values: string[]): Clause => ({ kind: 'values', dimension: 'place', values });
const outcome = (...values: string[]): Clause => ({ kind: 'values', dimension: 'outcome', values });
const july = (from: string, to: string, possible = true): Clause => ({
  kind: 'window',
  dimension: 'time',
  from: dayFromIso(from) ?? null,
  to: dayFromIso(to) ?? null,
  possible,
});

describe('certaintyOf', () => {
  it('without a window counts every shown row once, by how well it is dated', () => {
    const certainty = certaintyOf(wave, evaluate(wave.table, []));
    expect(certainty?.kind).toBe('dates');
    const { certain = 0, possible = 0, unknown = 0 } = certainty ?? {};
    expect(certain + possible + unknown).toBe(wave.length);
    expect(unknown).toBe(
      Array.from({ length: wave.length }, (_, row) => wave.roles.span?.(row)).filter(
        (span) => span === undefined,
      ).length,
    );
  });

  it('with a window adds up to the rows shown, whether or not the possible are taken in', () => {
    const days = fc.integer({ min: 1, max: 31 }).map((day) => String(day).padStart(2, '0'));
    fc.assert(
      fc.property(days, days, fc.boolean(), (a, b, possible) => {
        const [from, to] = [a, b].sort();
        const asked = july(`2021-07-${from}`, `2021-07-${to}`, possible);
        const evaluation = evaluate(wave.table, [asked, outcome('won', 'unknown')]);
        const certainty = certaintyOf(wave, evaluation);
        expect(certainty?.kind).toBe('window');
        const { certain = 0, possible: maybe = 0, unknown = 0 } = certainty ?? {};
        expect(certain + maybe + unknown).toBe(evaluation.shown);
      }),
    );
  });

  it('has nothing to say of data without dates', () => {
    const orchards = orchardDataset();
    expect(certaintyOf(orchards, evaluate(orchards.table, []))).toBeNull();
  });
});

describe('chipsOf', () => {
  it('makes one chip a value, and one for a clause without values', () => {
    const chips = chipsOf([place('semey', 'aktau'), july('2021-07-01', '2021-07-02')]);
    expect(chips.map(({ value }) => value)).toEqual(['semey', 'aktau', null]);
  });
});

describe('countInFrame', () => {
  const frame = { south: 43, west: 52, north: 44, east: 54 };
  const inside = (row: number) => rowsInFrame(wave, frame)[row] === 1;

  it('counts what passes every other filter, whether the frame is one or not', () => {
    const asked = outcome('won');
    const framed: Clause = { kind: 'rows', dimension: 'frame', rows: rowsInFrame(wave, frame) };
    const expected = Array.from({ length: wave.length }, (_, row) => row).filter(
      (row) => inside(row) && wave.roles.outcome?.(row) === 'won',
    ).length;
    expect(countInFrame(wave, evaluate(wave.table, [asked]), frame)).toBe(expected);
    expect(countInFrame(wave, evaluate(wave.table, [asked, framed]), frame)).toBe(expected);
    expect(expected).toBeGreaterThan(0);
  });
});
