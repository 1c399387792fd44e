// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../src/app/scope.ts';
import type { Clause } from '../../src/crossfilter/clause.ts';
import { DAY_MAX, DAY_MIN } from '../../src/crossfilter/column.ts';
import { evaluate } from '../../src/crossfilter/evaluate.ts';
import { isoFromDay } from '../../src/domain/day.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

const wave = waveDataset();
const scope = (...clauses: readonly Clause[]) => scopeOf(wave, evaluate(wave.table, clauses));

describe('scopeOf', () => {
  it('covers every counted row, its places and its days', () => {
    const { rows, shown, places, days } = scope();
    expect([rows, shown]).toEqual([wave.length, wave.length]);
    const towns = new Set(
      Array.from({ length: wave.length }, (_, row) => wave.roles.sites?.(row) ?? [])
        .flat()
        .filter(({ place }) => place.kind !== 'region')
        .map(({ place }) => place.id),
    );
    expect(places).toBe(towns.size);
    expect(days?.map(isoFromDay).at(-1)).toBe('2021-08-02');
  });

  it('narrows with what is shown', () => {
    const one = scope({ kind: 'values', dimension: 'place', values: ['semey'] });
    expect(one.rows).toBe(wave.length);
    expect(one.shown).toBeLessThan(wave.length);
    expect(one.places).toBe(1);
  });

  it('says how many of those shown have no date', () => {
    const undated = Array.from({ length: wave.length }, (_, row) => wave.roles.span?.(row)).filter(
      (span) => span === undefined,
    );
    expect(undated.length).toBeGreaterThan(0);
    expect(scope().undated).toBe(undated.length);
  });

  it('names no side that is open', () => {
    const span = { startMin: DAY_MIN, startMax: 5, endMin: 7, endMax: DAY_MAX, end: 'known' } as const;
    const open = { ...wave, roles: { ...wave.roles, span: () => span } };
    expect(scopeOf(open, evaluate(wave.table, [])).days).toEqual([5, 7]);
  });

  it('has no days and no places where nothing is shown', () => {
    const none = scope({ kind: 'values', dimension: 'place', values: [] });
    expect(none).toMatchObject({ shown: 0, places: 0, days: null });
  });

  it('has none where the dataset records none', () => {
    const orchard = orchardDataset();
    expect(scopeOf(orchard, evaluate(orchard.table, []))).toEqual({
      rows: 3,
      shown: 3,
      places: 0,
      days: null,
      undated: 3,
    });
  });
});
