import { describe, expect, it } from 'vitest';
import type { WageLadder } from '../../../../src/domain/dataset.ts';
import { wagesData } from '../../../../src/views/charts/wages/wagesData.ts';
import { wagesTitle } from '../../../../src/views/charts/wages/wagesTitle.ts';
import { wagesTwin } from '../../../../src/views/charts/wages/wagesTwin.ts';
import { asks, ledger, range, say, under } from '../ledger.ts';

function dataOf(unit: 'percent' | 'tenge', ...wages: readonly WageLadder[]) {
  const dataset = ledger(wages.map((ladder) => ({ wages: ladder })));
  return wagesData(dataset, under(dataset), unit);
}

describe('wagesData', () => {
  it('has a ladder for every row that tells anything in the unit, won ones first', () => {
    const ladders = [{ demanded: range(100) }, { before: range(5) }, { won: range(50) }];
    const data = dataOf('percent', ...ladders);
    expect(data).toMatchObject({ shown: 3, known: 2 });
    expect(data.rows.map(({ row }) => row)).toEqual([2, 0]);
    expect(dataOf('tenge', ...ladders).rows.map(({ row }) => row)).toEqual([1]);
  });

  it('shows the implied raise only where it contradicts the stated one or stands alone', () => {
    const { rows } = dataOf(
      'percent',
      { won: range(50), implied: range(100) },
      { won: range(50), implied: range(50) },
      { implied: range(20) },
    );
    expect(rows.map(({ row, implied }) => [row, implied?.low])).toEqual([
      [0, 100],
      [1, undefined],
      [2, 20],
    ]);
  });

  it('keeps the place of what is filtered out while ladders are few, and drops it beyond', () => {
    const entries = (count: number) =>
      ledger(Array.from({ length: count }, (_, i) => ({ wages: { won: range(i) }, regions: [i < 2 ? 'north' : 'south'] })));
    const few = entries(16);
    const many = entries(17);
    expect(wagesData(few, under(few, asks('region', 'north')), 'percent').rows).toHaveLength(16);
    expect(wagesData(many, under(many, asks('region', 'north')), 'percent').rows).toHaveLength(2);
  });

  it('scales percent to a hundred at least, and to what is told beyond', () => {
    expect(dataOf('percent', { won: range(4) }).ticks.at(-1)).toBe(100);
    expect(dataOf('percent', { demanded: range(150, null) }).ticks.at(-1)).toBe(150);
  });
});

describe('wagesTitle', () => {
  const won = (...raises: readonly number[]) => raises.map((raise) => ({ won: range(raise) }));

  it.each([
    [[{}], 'No raise is told of the action shown'],
    [[{ demanded: range(100) }], 'A raise was demanded or offered once; none is reported as won'],
    [won(30), 'The one raise won came to 30 %'],
    [[{ won: range(50), implied: range(100) }], 'The one raise won came to 50 %; it is told two ways'],
    [
      [{ implied: range(40, null) }, { demanded: range(100) }],
      'No raise won is stated in percent; the amounts told imply 40 % or more',
    ],
    [
      [{ implied: range(40) }, { implied: range(100) }],
      'No raise won is stated in percent; the amounts told of 2 imply 40 to 100 %',
    ],
    [[{ won: range(40, null) }], 'The one raise won came to 40 % or more'],
    [won(100, 100), 'Both raises won came to 100 %'],
    [won(100, 90, 95), 'All 3 raises won came to 90 % or more'],
    [won(50, 90, 100, 100, 100), '4 of 5 raises won came to 90 % or more'],
    [won(1, 2, 60), 'The 3 raises won came to 1 to 60 %'],
    [
      [...won(100, 100), { won: range(50), implied: range(100) }],
      '2 of 3 raises won came to 100 %; one is told two ways',
    ],
  ] as const)('says of %j: %s', (wages, words) => {
    expect(say(wagesTitle(dataOf('percent', ...wages)))).toBe(words);
  });

  it('counts an uncertain raise only by what it came to at least', () => {
    expect(say(wagesTitle(dataOf('percent', { won: range(60, 120) }, { won: range(80) })))).toBe(
      'Both raises won came to 50 % or more',
    );
  });

  it('compares pay before and after in tenge', () => {
    expect(say(wagesTitle(dataOf('tenge', { before: range(200), after: range(400) })))).toBe(
      'Where pay is told before and after, 200 tenge became 400 tenge',
    );
    const twice = { before: range(200), after: range(400) };
    expect(say(wagesTitle(dataOf('tenge', twice, { ...twice, after: range(500) })))).toBe(
      'In 2 actions pay is told before and after: first 200 tenge, then 400 to 500 tenge',
    );
    expect(say(wagesTitle(dataOf('tenge', { before: range(200) }, { target: range(9) })))).toBe(
      'Pay in tenge is told 2 times, nowhere both before and after',
    );
    expect(say(wagesTitle(dataOf('tenge', { won: range(9) })))).toBe(
      'No pay in tenge is told of the action shown',
    );
  });

  it('tells nothing of rows that are only drawn pale', () => {
    const dataset = ledger([
      { wages: { won: range(100) }, regions: ['north'] },
      { wages: { won: range(10) }, regions: ['south'] },
    ]);
    const data = wagesData(dataset, under(dataset, asks('region', 'south')), 'percent');
    expect(data.rows).toHaveLength(2);
    expect(say(wagesTitle(data))).toBe('The one raise won came to 10 %');
    expect(wagesTwin(data, dataset.title).rows).toHaveLength(1);
  });
});
