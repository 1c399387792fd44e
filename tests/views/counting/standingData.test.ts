// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { definitions } from '../../../src/domain/standing.ts';
import { byGround, countOf, judgedBy } from '../../../src/views/counting/standingData.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';

const wave = waveDataset();

describe('judgedBy', () => {
  it('has a verdict on every counted row, and none of a dataset that cannot tell', () => {
    expect(judgedBy(wave, 'ilo').map(({ row }) => row)).toEqual(
      Array.from({ length: wave.length }, (_, row) => row),
    );
    expect(judgedBy(orchardDataset(), 'ilo')).toEqual([]);
  });
});

describe('byGround', () => {
  it('puts every row into one group, whose standing and reason it has', () => {
    for (const definition of definitions) {
      const judged = judgedBy(wave, definition);
      const groups = byGround(judged);
      const rows = groups.flatMap((group) => group.rows.map(({ row }) => row));
      expect(rows.sort((a, b) => a - b)).toEqual(judged.map(({ row }) => row));
      for (const { standing, ground, rows: members } of groups) {
        for (const { verdict } of members) expect(verdict).toMatchObject({ standing, ground });
      }
    }
  });

  it('puts what counts first, then what cannot be told, then what is left out', () => {
    const standings = byGround(judgedBy(wave, 'acled')).map(({ standing }) => standing);
    expect([...new Set(standings)]).toEqual(['in', 'untold', 'out']);
  });
});

describe('countOf', () => {
  it('counts the rows that stand so', () => {
    const judged = judgedBy(wave, 'ilo');
    expect(countOf(judged, 'in') + countOf(judged, 'untold') + countOf(judged, 'out')).toBe(wave.length);
    expect(countOf(judged, 'out')).toBe(3);
  });
});
