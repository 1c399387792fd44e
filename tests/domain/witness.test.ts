// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { witnessesOf } from '../../src/domain/witness.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

const wave = waveDataset();
const witnesses = witnessesOf(wave);
const of = (source: string) => witnesses.find((witness) => witness.source.id === source);
const titleOf = (row: number) => wave.key(row);

describe('what rests on a source', () => {
  it('is everything where there is no other', () => {
    const [ledger, ...rest] = witnessesOf(orchardDataset());
    expect(rest).toEqual([]);
    expect(ledger?.rows.map(({ row, alone }) => [row, alone])).toEqual([[0, true], [1, true], [2, true]]);
    expect(ledger?.rows[2]?.fields.map(({ field, alone }) => [field.id, alone])).toEqual([['fruit', true]]);
    expect(ledger?.contradictions).toEqual([]);
  });

  it('is told of every source, and every action rests on one at least', () => {
    expect(witnesses.map(({ source }) => source.id)).toEqual([...wave.sources.keys()]);
    const rows = new Set(witnesses.flatMap((witness) => witness.rows.map(({ row }) => row)));
    expect(rows.size).toBe(wave.length + wave.context);
    const alone = witnesses.flatMap((witness) => witness.rows.filter((row) => row.alone));
    expect(new Set(alone.map(({ row }) => row)).size).toBe(alone.length);
  });

  it('is told field by field, alone or beside others', () => {
    const kezbi = of('rferl-31443341')?.rows.find(({ row }) => titleOf(row) === 'kezbi-2021-06');
    const fields = new Map(kezbi?.fields.map(({ field, alone }) => [field.id, alone]));
    expect(fields.get('participants')).toBe(false);
    expect(fields.has('wage_before')).toBe(false);
    expect(kezbi?.alone).toBe(false);
    expect(kezbi?.demands).toBeGreaterThan(0);
  });

  it('tells reports from what only describes a workplace', () => {
    const only = of('article')?.rows.filter(({ reports }) => !reports) ?? [];
    expect(only.map(({ row }) => titleOf(row))).toContain('semey-bus-2020-12');
    const ids = new Set(only.flatMap(({ fields }) => fields.map(({ field }) => field.id)));
    expect([...ids].sort()).toEqual(['industry', 'ownership', 'parent_company']);
    expect(only.every(({ row }) => row >= wave.length)).toBe(true);
    expect(of('zabastcom-4256')?.rows.every(({ reports }) => reports)).toBe(true);
    expect(witnessesOf(orchardDataset())[0]?.rows.every(({ reports }) => reports)).toBe(true);
  });

  it('names the actions that the article alone reports', () => {
    const alone = of('article')?.rows.filter((row) => row.alone).map(({ row }) => titleOf(row));
    expect(alone).toEqual(expect.arrayContaining(['nbc-2021-07', 'uts-2021-07', 'krls-2021-07']));
    expect(alone).not.toContain('kezbi-2021-06');
  });
});

describe('a contradiction', () => {
  it('of a source by others has what each has', () => {
    const start = of('globalsource-2021-09')?.contradictions.find(({ dispute }) => dispute.opens === 'start');
    expect(start?.own.map(({ source }) => source)).toEqual(['globalsource-2021-09']);
    expect(start?.against.map(({ source }) => source)).toEqual(['article', 'rferl-31443341']);
  });

  it('is none with those who say the same, nor with who only says less', () => {
    const start = of('rferl-31443341')?.contradictions.find(({ dispute }) => dispute.opens === 'start');
    expect(start?.against.map(({ source }) => source)).toEqual(['globalsource-2021-09']);
    const kinds = witnesses.flatMap((each) => each.contradictions.map(({ dispute }) => dispute.kind));
    expect(kinds).not.toContain('precision');
    expect(kinds).not.toContain('coder_readings');
  });

  it('of a source by its own arithmetic has the sum', () => {
    const percent = of('article')?.contradictions.find(({ dispute }) => dispute.kind === 'percent');
    expect(percent?.own.every(({ against }) => !against)).toBe(true);
    expect(percent?.against.map(({ source }) => source)).toEqual(['article', 'article']);
    expect(percent?.implied).toMatchObject({ range: { low: 100, high: 100 } });
  });

  it('of a headcount is one of whoever gives the staff, too', () => {
    const staff = of('rferl-31443341')?.contradictions.find(({ dispute }) => dispute.kind === 'headcount');
    expect(staff?.own.every(({ against }) => against)).toBe(true);
    expect(staff?.against.map(({ source }) => source)).toEqual(['article']);
  });

  it('within one source does not repeat what it has first', () => {
    const itself = of('article')?.contradictions.find(({ dispute }) => dispute.kind === 'within_source');
    expect(itself?.own).toHaveLength(1);
    expect(itself?.against.length).toBeGreaterThan(0);
  });
});
