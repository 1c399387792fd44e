import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandResults, type DemandCode } from '../../../../src/domain/codes.ts';
import { demandsData } from '../../../../src/views/charts/demands/demandsData.ts';
import { demandsTitle } from '../../../../src/views/charts/demands/demandsTitle.ts';
import { asks, ledger, say, under, type Entry } from '../ledger.ts';

const code = fc.constantFrom<DemandCode>('pay_raise', 'bonus', 'leave');
const demand = fc.oneof(fc.tuple(code), fc.tuple(code, fc.constantFrom(...demandResults)));
const entries = fc.array(
  fc.record({
    demands: fc.array(demand, { maxLength: 4 }),
    regions: fc.constantFrom<readonly string[]>(['north'], []),
  }),
  { maxLength: 15 },
);

describe('demandsData', () => {
  it('draws one square for every demand of the rows it considers', () => {
    fc.assert(
      fc.property(entries, fc.boolean(), (rows, north) => {
        const dataset = ledger(rows);
        const data = demandsData(dataset, under(dataset, ...(north ? [asks('region', 'north')] : [])));
        const considered = rows.filter(({ regions }) => !north || regions.length > 0);
        const squares = data.rows.flatMap(({ results }) => results.map(({ count }) => count));
        const sum = squares.reduce((total, count) => total + count, 0);
        expect(sum).toBe(considered.flatMap(({ demands }) => demands).length);
        expect(sum).toBe(data.demands);
        expect(data.rows.every((row, i) => row.total <= (data.rows[i - 1]?.total ?? Infinity))).toBe(true);
      }),
    );
  });

  it('keeps the demands its own clause does not ask for, pale and uncounted', () => {
    const dataset = ledger([{ demands: [['pay_raise', 'met'], ['bonus']] }, { demands: [['bonus']] }]);
    const data = demandsData(dataset, under(dataset, asks('demand', 'pay_raise')));
    expect(data).toMatchObject({ shown: 1, demands: 1, known: 1 });
    expect(data.rows.map(({ code, shown, total }) => [code, shown, total])).toEqual([
      ['bonus', false, 2],
      ['pay_raise', true, 1],
    ]);
  });

  it('orders results as the key does, an unsaid one as not known', () => {
    const dataset = ledger([{ demands: [['bonus'], ['bonus', 'refused'], ['bonus', 'met']] }]);
    expect(demandsData(dataset, under(dataset)).rows[0]?.results.map(({ result }) => result)).toEqual([
      'met',
      'refused',
      'unknown',
    ]);
  });
});

describe('demandsTitle', () => {
  const title = (...demands: NonNullable<Entry['demands']>) => {
    const dataset = ledger([{ demands }]);
    const label = (code: string) => ({ kind: 'message', id: `demand.${code}` }) as const;
    return say(demandsTitle(demandsData(dataset, under(dataset)), label));
  };
  const pay = ['pay_raise', 'met'] as const;

  it.each([
    [[], 'No demand of the action shown is known'],
    [[['bonus']], 'Bonuses: the one demand is not known to be met'],
    [[pay], 'Higher pay: the one demand was met'],
    [[pay, pay], 'Higher pay: both demands were met'],
    [[['leave'], ['leave']], 'Leave: neither of two demands is known to be met'],
    [[pay, pay, ['bonus', 'met']], 'Asked for most, and most often met: Higher pay'],
    [[['leave'], ['leave'], pay], 'Asked for most: Leave; most often met: Higher pay'],
    [[['leave'], ['leave'], ['bonus']], 'Asked for most: Leave; none of 3 demands is known to be met'],
    [
      [['leave'], ['leave'], pay, ['bonus', 'met'], ['housing', 'met']],
      'Asked for most: Leave; 3 of 5 demands are known to be met',
    ],
    [[pay, ['bonus', 'met'], ['leave']], '3 demands, each made once; 2 are known to be met'],
    [[['bonus'], ['leave']], '2 demands, each made once; none is known to be met'],
    [
      [pay, pay, ['bonus', 'met'], ['bonus', 'met'], ['leave']],
      'Asked for most, and most often met: Higher pay and Bonuses',
    ],
    [
      [pay, pay, ['bonus'], ['bonus'], ['leave'], ['leave']],
      'No demand stands out; 2 of 6 are known to be met',
    ],
  ] as const)('says of %j: %s', (demands, words) => {
    expect(title(...demands)).toBe(words);
  });

  it('has nothing to say of an empty selection', () => {
    const dataset = ledger([]);
    const data = demandsData(dataset, under(dataset));
    expect(say(demandsTitle(data, (text) => ({ kind: 'text', text })))).toBe(
      'No action matches the filters',
    );
  });
});
