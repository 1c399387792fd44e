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

  it('counts places among those asked for, and the rows that are also elsewhere', () => {
    const values = (dimension: string, ...own: readonly string[]) => ({ kind: 'values', dimension, values: own }) as const;
    const several = 'oilfield-equipment-and-service-2021-07';
    expect(wave.roles.sites?.(wave.rowOf(several)!).map(({ place }) => place.id)).toEqual(['mangystau', 'aktau', 'zhanaozen']);
    expect(scope(values('place', 'zhanaozen'))).toMatchObject({ places: 1, elsewhere: 1, townless: 0 });
    expect(scope(values('place', 'zhanaozen', 'aktau'))).toMatchObject({ places: 2, elsewhere: 1 });
    expect(scope(values('place', 'mangystau'))).toMatchObject({ shown: 5, places: 0, elsewhere: 1, townless: 5 });
    expect(scope(values('region', 'KZ-MAN'))).toMatchObject({ places: 3, elsewhere: 0, townless: 5 });
    expect(scope(values('outcome', 'unknown'))).toMatchObject({ elsewhere: 0 });
  });

  it('counts every row that no place or only a region is given of', () => {
    const { townless, unplaced } = scope();
    const firsts = Array.from({ length: wave.length }, (_, row) => wave.roles.sites?.(row)[0]?.place.kind);
    expect(townless).toBe(firsts.filter((kind) => kind === 'region').length);
    expect(unplaced).toBe(firsts.filter((kind) => kind === undefined).length);
    const nowhere = { ...wave, roles: { ...wave.roles, sites: () => [] } };
    expect(scopeOf(nowhere, evaluate(wave.table, []))).toMatchObject({ places: 0, unplaced: wave.length });
  });

  it.each([
    ['certain', { startMin: 3, startMax: 3, endMin: 7, endMax: 7 }],
    ['within', { startMin: 3, startMax: 4, endMin: 7, endMax: 7 }],
    ['within', { startMin: 3, startMax: 3, endMin: 6, endMax: 7 }],
    ['about', { startMin: 3, startMax: 3, endMin: 7, endMax: 7, approximate: 'start' as const }],
    ['about', { startMin: 3, startMax: 3, endMin: 7, endMax: 7, approximate: 'end' as const }],
  ])('says that days are %s: %j', (sure, bounds) => {
    const span = { ...bounds, end: 'known' } as const;
    const one = { ...wave, roles: { ...wave.roles, span: (row: number) => (row === 0 ? span : undefined) } };
    expect(scopeOf(one, evaluate(wave.table, [])).sure).toBe(sure);
    const surely = { startMin: 3, startMax: 3, endMin: 7, endMax: 7, end: 'known' } as const;
    const two = { ...wave, roles: { ...wave.roles, span: (row: number) => (row === 0 ? span : row === 1 ? surely : undefined) } };
    expect(scopeOf(two, evaluate(wave.table, [])).sure).toBe('certain');
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
      elsewhere: 0,
      townless: 0,
      unplaced: 0,
      days: null,
      sure: 'about',
      undated: 0,
    });
  });
});
