// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../src/data/strikes/dataset.ts';
import { impliedOf } from '../../src/domain/implied.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';
import { claim, eventWith, noWages } from './event.fixture.ts';

const wave = waveDataset();
const rows = Array.from({ length: wave.length + wave.context }, (_, row) => row);

describe('what a row’s own sums imply', () => {
  it('say what exact dates give only where the stated days are others', () => {
    const stated = wave.fields.find(({ id }) => id === 'stated_duration')!;
    const implied = rows.filter((row) => impliedOf(wave, stated, row) !== undefined);
    expect(implied.map((row) => wave.key(row))).toContain('munaispetssnab-2021-07');
    expect(implied.map((row) => wave.key(row))).not.toContain('kezbi-2021-06');
    for (const row of implied) {
      const cell = impliedOf(wave, stated, row);
      expect(cell).not.toEqual(stated.claims(row)[0]?.cell);
      expect(cell).toMatchObject({ unit: 'days' });
    }
  });

  it('say what the amounts imply only where that contradicts what is stated', () => {
    const won = wave.fields.find(({ id }) => id === 'wage_won')!;
    expect(impliedOf(wave, won, wave.rowOf('kezbi-2021-06')!)).toEqual({
      kind: 'range',
      range: { low: 100, high: 100 },
      unit: 'percent',
    });
    const contradicted = rows.filter((row) => impliedOf(wave, won, row) !== undefined);
    for (const row of contradicted) {
      expect(wave.roles.wages?.(row)?.won).toBeDefined();
      expect(wave.roles.wages?.(row)?.implied).toBeDefined();
    }
    expect(contradicted.length).toBeLessThan(rows.length);
  });

  it('say of a raise, won or demanded, what the amounts come to, against the claim in use alone', () => {
    const [full, half] = [claim({ low: 100, high: 100 }), claim({ low: 50, high: 50 }, 'herald')];
    const implied = (rung: 'won' | 'demanded', ...claims: readonly (typeof full)[]) => {
      const [before, after] = [[claim({ low: 200, high: 200 })], [claim({ low: 400, high: 400 })]];
      const event = eventWith({ wages: { ...noWages, before, target: after, after, [rung]: claims } });
      return impliedOf({ roles: { record: () => event }, reading: 'in_use' }, { id: `wage_${rung}` }, 0);
    };
    for (const rung of ['won', 'demanded'] as const) {
      expect(implied(rung, half, full)).toEqual({ kind: 'range', range: full.value, unit: 'percent' });
      expect(implied(rung, full, half)).toBeUndefined();
    }
  });

  it('follow the reading: against the claim it picks', () => {
    const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));
    for (const reading of ['lowest', 'highest'] as const) {
      const read = strikeDataset(atlas, reading);
      const won = read.fields.find(({ id }) => id === 'wage_won')!;
      for (const row of rows) {
        const implied = impliedOf(read, won, row);
        if (implied === undefined) continue;
        expect(implied).toMatchObject({ range: read.roles.wages?.(row)?.implied });
        expect(implied).not.toEqual(won.claims(row)[0]?.cell);
      }
    }
  });

  it('is nothing where rows are no events of the codebook', () => {
    expect(impliedOf(orchardDataset(), { id: 'yield' }, 0)).toBeUndefined();
    expect(impliedOf(orchardDataset(), { id: 'wage_won' }, 0)).toBeUndefined();
    expect(impliedOf(wave, { id: 'wage_won' }, 999)).toBeUndefined();
  });
});
