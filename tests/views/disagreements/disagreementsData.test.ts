// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/crossfilter/evaluate.ts';
import { facet } from '../../../src/crossfilter/facet.ts';
import { allDisputes } from '../../../src/domain/dispute.ts';
import { listingOf, type Listing } from '../../../src/views/disagreements/disagreementsData.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';

const wave = waveDataset();
const entriesIn = (listing: Listing | undefined) =>
  listing?.sections.flatMap(({ rows }) => rows.flatMap(({ entries }) => entries)) ?? [];

describe('the list of disagreements', () => {
  const every = listingOf(wave, null);

  it('leaves none out, and tells what is told in the same words once', () => {
    const listed = entriesIn(every).flat();
    const all = allDisputes(wave) ?? [];
    expect(new Set(listed.map((dispute) => JSON.stringify(dispute)))).toEqual(
      new Set(all.map((dispute) => JSON.stringify(dispute))),
    );
    expect(listed).toHaveLength(all.length);
    const repeated = entriesIn(every).filter((entry) => entry.length > 1);
    expect(repeated.map(([{ row, kind }]) => [wave.title(row), kind])).toEqual([['MunaiSpetsSnab', 'precision']]);
    expect(new Set(repeated[0]?.map(({ demand }) => demand)).size).toBe(repeated[0]?.length);
  });

  it('puts what contradicts first, and what is only rougher last', () => {
    const kinds = every?.sections.map(({ id, rows }) => [
      id,
      new Set(rows.flatMap(({ entries }) => entries.map(([{ kind }]) => kind))),
    ]);
    expect(kinds).toEqual([
      ['contradiction', new Set(['between_sources', 'within_source', 'coder_readings'])],
      ['figures', new Set(['percent', 'duration', 'headcount', 'demand_count'])],
      ['rougher', new Set(['precision'])],
    ]);
  });

  it('counts counted actions and those of context apart', () => {
    for (const { rows, counted, context } of every?.sections ?? []) {
      const [own, other] = [
        rows.filter(({ row }) => row < wave.length),
        rows.filter(({ row }) => row >= wave.length),
      ].map((part) => ({ found: part.flatMap(({ entries }) => entries).length, rows: part.length }));
      expect([counted, context]).toEqual([own, other]);
      expect(new Set(rows.map(({ row }) => row)).size).toBe(rows.length);
    }
  });

  it('counts of every kind as many actions as the facet does', () => {
    const dimension = wave.dimensions.find(({ role }) => role === 'disagreements')!;
    const facets = facet(wave.table, evaluate(wave.table, []), dimension.id);
    const [all, ...kinds] = every?.kinds ?? [];
    expect(Object.fromEntries(kinds.map(({ kind, rows }) => [kind, rows]))).toEqual(
      Object.fromEntries(facets.flatMap(({ value, all: rows }) => (value === 'unknown' || rows === 0 ? [] : [[value, rows]]))),
    );
    expect(all?.rows).toBe(wave.length - (facets.find(({ value }) => value === 'unknown')?.all ?? 0));
    expect(kinds.reduce((sum, { found }) => sum + found, 0)).toBe(all?.found);
  });

  it('of one kind holds no other, and still counts them all', () => {
    const percents = listingOf(wave, 'percent');
    expect(new Set(entriesIn(percents).map(([{ kind }]) => kind))).toEqual(new Set(['percent']));
    expect(percents?.sections.map(({ id }) => id)).toEqual(['figures']);
    expect(percents?.kinds).toEqual(every?.kinds);
  });

  it('is not made where the dataset looks for none', () => {
    expect(listingOf(orchardDataset(), null)).toBeUndefined();
    const peaceful = { ...orchardDataset(), roles: { disagreements: () => [] } };
    expect(listingOf(peaceful, null)).toEqual({ kinds: [{ kind: null, found: 0, rows: 0 }], sections: [] });
  });
});
