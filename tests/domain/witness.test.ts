// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Dataset, Field, LinkEnd, Roles } from '../../src/domain/dataset.ts';
import type { Disagreement } from '../../src/domain/disagreement.ts';
import type { Demand } from '../../src/domain/event.ts';
import { witnessesOf, type Witness } from '../../src/domain/witness.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';
import { claim } from './event.fixture.ts';
import { fieldWith, shown } from './field.fixture.ts';

const wave = waveDataset();
let found: readonly Witness[] | undefined;
/** What rests on the sources of the wave: found by the first test that asks, so that it fails where that does. */
const witnesses = () => (found ??= witnessesOf(wave));
const of = (source: string) => witnesses().find((witness) => witness.source.id === source);
const titleOf = (row: number) => wave.key(row);

/** A dataset of the gazette, the herald and the almanac, of which only the first row is told. */
function told(known: Pick<Dataset, 'fields' | 'roles'>): ReadonlyMap<string, Witness> {
  const source = { ...orchardDataset().sources.get('ledger')!, passages: [] };
  const sources = new Map(['gazette', 'herald', 'almanac'].map((id) => [id, { ...source, id }]));
  return new Map(witnessesOf({ ...orchardDataset(), ...known, sources }).map((witness) => [witness.source.id, witness]));
}
const restsOn = (fields: readonly Field[], roles: Roles, id: string) => told({ fields, roles }).get(id)?.rows;
const by = (source: string) => ({ source });

describe('what rests on a source', () => {
  it('is everything where there is no other', () => {
    const [ledger, ...rest] = witnessesOf(orchardDataset());
    expect(rest).toEqual([]);
    expect(ledger?.rows.map(({ row, alone }) => [row, alone])).toEqual([[0, true], [1, true], [2, true]]);
    expect(ledger?.rows[2]?.fields.map(({ field, alone }) => [field.id, alone])).toEqual([['fruit', true]]);
    expect(ledger?.contradictions).toEqual([]);
  });

  it('is told of every source, and every action rests on one at least', () => {
    expect(witnesses().map(({ source }) => source.id)).toEqual([...wave.sources.keys()]);
    const rows = new Set(witnesses().flatMap((witness) => witness.rows.map(({ row }) => row)));
    expect(rows.size).toBe(wave.length + wave.context);
    const alone = witnesses().flatMap((witness) => witness.rows.filter((row) => row.alone));
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

describe('a row that rests on a source', () => {
  const link = (source: string, direction: LinkEnd['direction']): LinkEnd =>
    ({ type: 'inspired_by', basis: 'workers_say', source, at: [1], row: 1, direction });
  const size: Field = { ...fieldWith('yield', [shown('12'), shown('14', by('herald'))]), role: 'size' };
  const fruit = fieldWith('fruit', [shown('apple')]);
  const nothing = { demands: 0, steps: 0, links: 0 };

  it('has the links to earlier rows that it tells, and not those of later rows to it', () => {
    const links = () => [link('gazette', 'to'), link('herald', 'to'), link('gazette', 'from'), link('almanac', 'from')];
    const row = { row: 0, alone: false, reports: false, fields: [], ...nothing, links: 1 };
    const roles = { links: (at: number) => (at === 0 ? links() : []) };
    const fields = [{ ...size, claims: () => [] }];
    expect(restsOn(fields, roles, 'gazette')).toEqual([row]);
    expect(restsOn(fields, roles, 'herald')).toEqual([row]);
    expect(restsOn(fields, roles, 'almanac')).toEqual([]);
  });

  it('has each demand that it names, be it among others, or says the result of', () => {
    const demand = (source: string, more: Partial<Demand> = {}): Demand =>
      ({ ...claim('leave', source), code: 'leave', result: [], ...more });
    const demands = [
      demand('gazette', { also: [claim('leave', 'herald')] }),
      demand('gazette', { result: [claim('met', 'almanac')] }),
      demand('herald', { denied: [claim('leave', 'almanac')] }),
    ];
    const roles = { demands: (row: number) => (row === 0 ? demands : []) };
    const named = ['gazette', 'herald', 'almanac'].map((id) => restsOn([size], roles, id)?.map((row) => row.demands));
    expect(named).toEqual([[2], [2], [1]]);
  });

  it('is reported where what is drawn of it is told, whatever else is', () => {
    const row = { row: 0, alone: false, reports: true, ...nothing };
    const fields = [{ field: size, alone: false }, { field: fruit, alone: true }];
    expect(restsOn([size, fruit], {}, 'gazette')).toEqual([{ ...row, fields }]);
    expect(restsOn([size, fruit], {}, 'herald')).toEqual([{ ...row, fields: fields.slice(0, 1) }]);
    expect(restsOn([{ ...size, claims: () => [] }, fruit], {}, 'gazette')).toEqual([
      { ...row, alone: true, reports: false, fields: fields.slice(1) },
    ]);
  });
});

describe('a contradiction', () => {
  const field = { kind: 'text', text: 'yield' } as const;
  const contradictions = (dispute: Disagreement, ...fields: readonly Field[]) => {
    const disagreements = (row: number) => (row === 0 ? [dispute] : []);
    const all = told({ fields, roles: { disagreements } });
    return (id: string) => all.get(id)?.contradictions.map(({ dispute: _dispute, ...rest }) => rest);
  };

  it('between sources has nothing of the source itself against it', () => {
    const views = [shown('10'), shown('12', by('herald')), shown('14')];
    const [ten, twelve, fourteen] = views.map((view, i) => ({ ...view, field, used: i === 0, against: false }));
    const at = { kind: 'between_sources', field: 'yield', claims: [0, 1, 2], against: [] } as const;
    const of = contradictions(at, fieldWith('yield', views));
    expect(of('gazette')).toEqual([{ own: [ten, fourteen], against: [twelve] }]);
    expect(of('herald')).toEqual([{ own: [twelve], against: [ten, fourteen] }]);
    expect(of('almanac')).toEqual([]);
  });

  it('within a source is one of that source alone', () => {
    const views = [shown('10'), shown('12'), shown('10', by('herald'))];
    const [ten, twelve] = views.map((view, i) => ({ ...view, field, used: i === 0, against: false }));
    const at = { kind: 'within_source', field: 'yield', claims: [0, 1, 2], against: [] } as const;
    const of = contradictions(at, fieldWith('yield', views));
    expect(of('gazette')).toEqual([{ own: [ten], against: [twelve] }]);
    expect(of('herald')).toEqual([]);
    expect(of('almanac')).toEqual([]);
  });

  it.each([
    ['percent', 'percent'],
    ['duration', 'days'],
    ['demand_count', 'count'],
    ['headcount', undefined],
  ] as const)('of a %s is one of who states it and of who gives what it is reckoned by', (kind, unit) => {
    const range = { low: 8, high: 8 };
    const at = { kind, field: 'yield', claims: [0], against: ['fruit'], implied: range } as const;
    const of = contradictions(at, fieldWith('yield', [shown('12')]), fieldWith('fruit', [shown('9', by('herald'))]));
    const stated = { ...shown('12'), field, used: true, against: false };
    const other = { ...shown('9', by('herald')), field: { kind: 'text', text: 'fruit' }, used: true, against: true };
    const implied = unit === undefined ? {} : { implied: { kind: 'range', range, unit } };
    expect(of('gazette')).toStrictEqual([{ own: [stated], against: [other], ...implied }]);
    expect(of('herald')).toStrictEqual([{ own: [other], against: [stated] }]);
    expect(of('almanac')).toEqual([]);
  });

  it.each(['precision', 'coder_readings'] as const)('is none for what is only a matter of %s', (kind) => {
    const at = { kind, field: 'yield', claims: [0, 1], against: [] } as const;
    const of = contradictions(at, fieldWith('yield', [shown('12'), shown('14', by('herald'))]));
    expect([of('gazette'), of('herald')]).toEqual([[], []]);
  });

  it('of a source by others has what each has', () => {
    const start = of('globalsource-2021-09')?.contradictions.find(({ dispute }) => dispute.opens === 'start');
    expect(start?.own.map(({ source }) => source)).toEqual(['globalsource-2021-09']);
    expect(start?.against.map(({ source }) => source)).toEqual(['article', 'rferl-31443341']);
  });

  it('is none with those who say the same, nor with who only says less', () => {
    const start = of('rferl-31443341')?.contradictions.find(({ dispute }) => dispute.opens === 'start');
    expect(start?.against.map(({ source }) => source)).toEqual(['globalsource-2021-09']);
    const kinds = witnesses().flatMap((each) => each.contradictions.map(({ dispute }) => dispute.kind));
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
