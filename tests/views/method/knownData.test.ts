// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { scopeOf } from '../../../src/app/scope.ts';
import { evaluate } from '../../../src/crossfilter/evaluate.ts';
import type { FieldRole } from '../../../src/domain/dataset.ts';
import { demandsData } from '../../../src/views/charts/demands/demandsData.ts';
import { outcomesData } from '../../../src/views/charts/outcomes/outcomesData.ts';
import { responsesData } from '../../../src/views/charts/responses/responsesData.ts';
import { totalsData } from '../../../src/views/charts/totals/totalsData.ts';
import { knownData } from '../../../src/views/method/knownData.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';

const wave = waveDataset();
const all = evaluate(wave.table, []);
const known = (role: FieldRole) => knownData(wave).find(({ field }) => field.role === role)!;

describe('what is known', () => {
  it('is of outcomes what the chart of outcomes says', () => {
    const chart = outcomesData(wave, all, undefined);
    expect(known('outcome')).toMatchObject({ known: chart.known, of: chart.begun });
    expect(chart.known).toBeLessThan(chart.begun);
  });

  it.each([
    ['size', totalsData(wave, all).workers],
    ['won', totalsData(wave, all).raises],
  ] as const)('is of %s what the totals say', (role, total) => {
    expect(known(role)).toMatchObject({
      known: total?.rows.length,
      of: total?.of,
      inferred: total?.rows.filter(({ part }) => part.inferred).length,
    });
  });

  it('is of demands and responses what their charts count', () => {
    const squares = demandsData(wave, all).rows.flatMap(({ results }) => results.flatMap((run) => run.squares));
    expect(known('demands').known).toBe(new Set(squares.map(({ row }) => row)).size);
    const { known: answered, shown } = responsesData(wave, all);
    expect(known('steps')).toMatchObject({ known: answered, of: shown });
  });

  it('is of places what the header says, those without a town apart', () => {
    const { shown, townless, unplaced } = scopeOf(wave, all);
    expect(known('sites')).toMatchObject({ known: shown - townless - unplaced, rough: townless });
    expect(townless).toBeGreaterThan(0);
  });

  it('is never more than there can be, and comes in order', () => {
    const parts = knownData(wave).map((each) => {
      expect(each.known + each.rough).toBeLessThanOrEqual(each.of);
      expect(each.inferred).toBeLessThanOrEqual(each.known + each.rough);
      return each.known / each.of;
    });
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
  });

  it('is of data without roles whatever is claimed', () => {
    expect(knownData(orchardDataset()).map((each) => [each.field.id, each.known, each.of])).toEqual([
      ['yield', 2, 3],
      ['fruit', 3, 3],
    ]);
  });
});
