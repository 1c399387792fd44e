// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Dataset, Site } from '../../../src/domain/dataset.ts';
import { dayFromIso } from '../../../src/domain/day.ts';
import type { Step } from '../../../src/domain/event.ts';
import type { PlaceKind } from '../../../src/domain/codes.ts';
import type { Span } from '../../../src/domain/span.ts';
import { rowsStanding } from '../../../src/domain/countedRows.ts';
import { begunTogether, mergedEvents } from '../../../src/views/counting/gatheringData.ts';
import { claim, date } from '../../domain/event.fixture.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';

const day = (iso: string) => dayFromIso(iso) ?? NaN;

const span = (first: string, last: string): Span => ({
  startMin: day(first),
  startMax: day(first),
  endMin: day(last),
  endMax: day(last),
  end: 'known',
});

const site = (id: string, kind: PlaceKind = 'town'): Site => ({
  place: {
    id,
    kind,
    names: { en: id, ru: id, kk: id },
    aliases: [],
    latitude: 43,
    longitude: 52,
    precision: 'A',
    coordinate_source: 'invented',
    admin1: 'KZ-MAN',
  },
  claim: claim('x'),
});

const rally = (first: string, last?: string): Step => ({
  ...claim('x'),
  kind: 'rally',
  text: 'They rally.',
  date: date(first, last),
});

interface Row {
  readonly span?: Span;
  readonly sites: readonly Site[];
  readonly steps?: readonly Step[];
}

function dataset(rows: readonly Row[]): Dataset {
  return {
    ...orchardDataset(),
    length: rows.length,
    roles: {
      span: (row) => rows[row]?.span,
      sites: (row) => rows[row]?.sites ?? [],
      steps: (row) => rows[row]?.steps ?? [],
    },
  };
}

const quarry = [site('quarry')];

describe('mergedEvents', () => {
  it('takes the first dated rally for the day, and else any day of the span', () => {
    const { places, low, high } = mergedEvents(
      dataset([
        {
          span: span('2021-07-01', '2021-07-09'),
          sites: quarry,
          steps: [rally('2021-07-08'), rally('2021-07-05')],
        },
        { span: span('2021-07-04', '2021-07-06'), sites: quarry },
      ]),
      [0, 1],
    );
    const [first, second] = places[0]?.groups ?? [];
    expect(second).toEqual({ from: day('2021-07-05'), to: day('2021-07-05'), rows: [0] });
    expect(first).toEqual({ from: day('2021-07-04'), to: day('2021-07-06'), rows: [1] });
    expect([low, high]).toEqual([1, 2]);
  });

  it('has an event at each of several places', () => {
    const rows = [{ span: span('2021-07-01', '2021-07-01'), sites: [site('a'), site('b')] }];
    expect(mergedEvents(dataset(rows), [0])).toMatchObject({ low: 2, high: 2, loose: [] });
  });

  it('merges nothing of which the day or the town is not told, and counts it', () => {
    const rows = [
      { sites: quarry },
      { span: span('2021-07-01', '2021-07-01'), sites: [site('region', 'region')] },
      { span: span('2021-07-01', '2021-07-01'), sites: quarry },
    ];
    expect(mergedEvents(dataset(rows), [0, 1, 2])).toMatchObject({ loose: [0, 1], low: 3, high: 3 });
  });

  it('never has more events than gatherings, nor fewer than places, in the wave', () => {
    const wave = waveDataset();
    const rows = rowsStanding(wave, 'acled', 'in');
    const { places, loose, low, high } = mergedEvents(wave, rows);
    expect(low).toBeGreaterThanOrEqual(places.length + loose.length);
    expect(high).toBeLessThanOrEqual(rows.length);
    expect(low).toBeLessThan(high);
  });
});

describe('begunTogether', () => {
  it('has what began on one exact day at one place, and nothing else', () => {
    const rows: readonly Row[] = [
      { span: span('2021-07-23', '2021-07-26'), sites: quarry },
      { span: span('2021-07-23', '2021-07-24'), sites: quarry },
      { span: span('2021-07-22', '2021-07-24'), sites: quarry },
      { span: { ...span('2021-07-23', '2021-07-24'), startMin: day('2021-07-21') }, sites: quarry },
      { span: span('2021-07-23', '2021-07-24'), sites: [site('bakery')] },
    ];
    const on = day('2021-07-23');
    expect(begunTogether(dataset(rows), [0, 1, 2, 3, 4])).toEqual([
      { place: 'quarry', groups: [{ from: on, to: on, rows: [0, 1] }] },
    ]);
    expect(begunTogether(dataset(rows), [0, 2, 4])).toEqual([]);
  });
});
