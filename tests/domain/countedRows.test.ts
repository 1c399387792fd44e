// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { rowsCounted, rowsStanding } from '../../src/domain/countedRows.ts';
import { definitions, standings } from '../../src/domain/standing.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

describe('the wave', () => {
  const wave = waveDataset();
  const keys = (rows: readonly number[]) => rows.map((row) => wave.key(row));

  it('has every action in exactly one standing', () => {
    for (const definition of definitions) {
      const rows = standings.flatMap((standing) => rowsStanding(wave, definition, standing));
      expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: wave.length }, (_, i) => i));
    }
  });

  it('loses the threats and the mothers by the ILO’s definition; whether work stopped is not told of three', () => {
    expect(keys(rowsStanding(wave, 'ilo', 'out')).sort()).toEqual([
      'cocr-threat-2021-07',
      'emir-oil-threat-2021',
      'mothers-nur-sultan-2021-06',
    ]);
    expect(keys(rowsStanding(wave, 'ilo', 'untold')).sort()).toEqual([
      'almaty-ambulance-2021-07',
      'oil-construction-company-2021-07',
      'semey-bus-2021-07',
    ]);
  });

  it('keeps for ACLED only what is told to have gathered', () => {
    expect(keys(rowsStanding(wave, 'acled', 'in'))).toContain('kezbi-2021-06');
    expect(keys(rowsStanding(wave, 'acled', 'untold'))).toContain('nbc-2021-07');
  });

  it('is marked row by row, with what cannot be told only if asked for', () => {
    const counted = (untold: boolean) =>
      rowsCounted(wave, { definition: 'acled', untold }).reduce((sum, mark) => sum + mark, 0);
    const told = rowsStanding(wave, 'acled', 'in').length;
    expect(counted(false)).toBe(told);
    expect(counted(true)).toBe(told + rowsStanding(wave, 'acled', 'untold').length);
  });
});

describe('a dataset that cannot be held against definitions', () => {
  it('counts nothing by them', () => {
    const marks = rowsCounted(orchardDataset(), { definition: 'ilo', untold: true });
    expect([...marks]).toEqual([0, 0, 0]);
  });
});
