// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/crossfilter/clause.ts';
import { evaluate } from '../../../src/crossfilter/evaluate.ts';
import { reliefOf } from '../../../src/views/facets/reliefOf.ts';
import { waveDataset } from '../../support/datasets.ts';

const wave = waveDataset();
const place = (...values: string[]): Clause => ({ kind: 'values', dimension: 'place', values });
const outcome = (...values: string[]): Clause => ({ kind: 'values', dimension: 'outcome', values });

describe('reliefOf', () => {
  it('names the one clause without which most would be shown, and how many', () => {
    const selection = [place('semey'), outcome('won')];
    const evaluation = evaluate(wave.table, selection);
    expect(evaluation.shown).toBe(0);
    const relief = reliefOf(evaluation);
    const without = (clause: Clause) =>
      evaluate(
        wave.table,
        selection.filter((other) => other !== clause),
      ).shown;
    expect(relief?.count).toBe(Math.max(...selection.map(without)));
    expect(relief && without(relief.clause)).toBe(relief?.count);
  });

  it('names none where only several together keep everything out', () => {
    const rows = new Uint8Array(wave.length);
    const none: Clause = { kind: 'rows', dimension: 'search', rows };
    const frame: Clause = { kind: 'rows', dimension: 'frame', rows };
    expect(reliefOf(evaluate(wave.table, [none, frame]))).toBeUndefined();
  });
});
