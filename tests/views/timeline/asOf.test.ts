// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/crossfilter/evaluate.ts';
import { daily } from '../../../src/crossfilter/histogram.ts';
import { spanColumn } from '../../../src/crossfilter/span.ts';
import { makeTable } from '../../../src/crossfilter/table.ts';
import { outcomes } from '../../../src/domain/codes.ts';
import { phaseOf } from '../../../src/domain/phase.ts';
import type { Span } from '../../../src/domain/span.ts';
import { phaseMark, type Doubt } from '../../../src/encoding/phase.ts';
import { asOfCounts, type Dated } from '../../../src/views/timeline/asOf.ts';
import { waveDataset } from '../../support/datasets.ts';
import { day, days, openSpan } from './bakeries.ts';

const none = { running: 0, perhaps: 0, over: 0, ahead: 0, silent: 0, undated: 0, won: 0, partly: 0 };
const on = (rows: readonly Dated[], iso: string) => asOfCounts(rows, day(iso));

describe('the wave as of a day', () => {
  const exact: Dated = { span: days('2021-07-10', '2021-07-12'), outcome: 'won' };

  it('counts a strike from its first day to its last as running, and then as won', () => {
    expect(on([exact], '2021-07-09')).toEqual({ ...none, ahead: 1 });
    expect(on([exact], '2021-07-10')).toEqual({ ...none, running: 1 });
    expect(on([exact], '2021-07-12')).toEqual({ ...none, running: 1 });
    expect(on([exact], '2021-07-13')).toEqual({ ...none, over: 1, won: 1 });
  });

  it('counts as perhaps running what its dates leave open', () => {
    const span = days('2021-07-10', '2021-07-14', {
      startMin: day('2021-07-08'),
      endMin: day('2021-07-12'),
    });
    const vague: Dated = { span, outcome: 'partly_won' };
    expect(on([vague], '2021-07-08')).toMatchObject({ running: 0, perhaps: 1 });
    expect(on([vague], '2021-07-11')).toMatchObject({ running: 1, perhaps: 0 });
    expect(on([vague], '2021-07-13')).toMatchObject({ running: 0, perhaps: 1, partly: 0 });
    expect(on([vague], '2021-07-15')).toMatchObject({ perhaps: 0, over: 1, won: 0, partly: 1 });
  });

  it('says of a threat that it has not begun, of what is undated, a threat too, that it is, of a loss that it is over', () => {
    const rows: Dated[] = [
      { span: days('2021-07-10', '2021-07-12'), outcome: 'not_begun' },
      { span: undefined, outcome: 'won' },
      { span: undefined, outcome: 'not_begun' },
      { span: days('2021-07-01', '2021-07-02'), outcome: 'not_won' },
    ];
    expect(on(rows, '2021-07-11')).toEqual({ ...none, ahead: 1, undated: 2, over: 1 });
  });

  it('never says that an end nobody reported has come', () => {
    const open: Dated = {
      span: days('2021-07-10', '2021-07-10', { end: 'unknown', endMax: day('2021-08-02') }),
      outcome: 'won',
    };
    expect(on([open], '2021-08-02')).toEqual({ ...none, perhaps: 1 });
    expect(on([open], '2021-08-03')).toEqual({ ...none, silent: 1 });
  });

  it('agrees with the bars of every day', () => {
    const [from, to] = [day('2021-06-28'), day('2021-08-02')];
    const row = fc.record({
      span: fc.option(openSpan(from, to - 7), { nil: undefined }),
      outcome: fc.constantFrom(...outcomes.filter((outcome) => outcome !== 'not_begun')),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const table = makeTable(rows.length, [['time', spanColumn(rows.map(({ span }) => span))]]);
        const bars = daily(table, evaluate(table, []), 'time', from, to, 'ignore');
        for (let at = from; at <= to; at++) {
          const { running, perhaps } = asOfCounts(rows, at);
          expect([running, perhaps]).toEqual([bars.certain[at - from], bars.possible[at - from]]);
        }
      }),
    );
  });

  it('agrees with the bars of the bundled wave, its threats aside', () => {
    const { roles, length } = waveDataset();
    const rows = Array.from({ length }, (_, row) => ({ span: roles.span?.(row), outcome: roles.outcome?.(row) }))
      .filter(({ outcome }) => outcome !== 'not_begun');
    const table = makeTable(rows.length, [['time', spanColumn(rows.map(({ span }) => span))]]);
    const [from, to] = [day('2021-05-01'), day('2021-08-31')];
    const bars = daily(table, evaluate(table, []), 'time', from, to, 'ignore');
    for (let at = from; at <= to; at++) {
      const { running, perhaps } = asOfCounts(rows, at);
      expect([at, running, perhaps]).toEqual([at, bars.certain[at - from], bars.possible[at - from]]);
    }
  });

  it('counts each row once, on any day, as surely as the map draws it', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.nat(9), fc.nat(9), fc.nat(9))
      .map(([startMin, vague, length, late]): Span => {
        const startMax = startMin + vague;
        const endMin = startMin + length;
        return { startMin, startMax, endMin, endMax: Math.max(startMax, endMin) + late, end: 'known' };
      });
    const row = fc.record({ span: fc.option(span, { nil: undefined }), outcome: fc.constantFrom(...outcomes) });
    fc.assert(
      fc.property(fc.array(row), fc.integer({ min: -5, max: 80 }), (rows, at) => {
        const { running, perhaps, over, ahead, silent, undated, won, partly } = asOfCounts(rows, at);
        expect(running + perhaps + over + ahead + silent + undated).toBe(rows.length);
        expect(won + partly).toBeLessThanOrEqual(over);
        const drawn = (doubt: Doubt | null) =>
          rows.filter(({ span: s, outcome }) => phaseMark(phaseOf(s, outcome, at), outcome).doubt === doubt).length;
        expect(([null, 'ahead', 'perhaps', 'unreported', 'dateless'] as const).map(drawn)).toEqual([
          running + over,
          ahead,
          perhaps,
          silent,
          undated,
        ]);
        const byHand = rows.filter(
          ({ span: s, outcome }) =>
            outcome !== 'not_begun' && s !== undefined && at >= s.startMax && at <= s.endMin,
        );
        expect(running).toBe(byHand.length);
      }),
    );
  });
});
