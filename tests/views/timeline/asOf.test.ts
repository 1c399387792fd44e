// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomes } from '../../../src/domain/codes.ts';
import type { Span } from '../../../src/domain/span.ts';
import { asOfCounts, type Dated } from '../../../src/views/timeline/asOf.ts';
import { day, days } from './bakeries.ts';

const on = (rows: readonly Dated[], iso: string) => asOfCounts(rows, day(iso));

describe('the wave as of a day', () => {
  const exact: Dated = { span: days('2021-07-10', '2021-07-12'), outcome: 'won' };

  it('counts a strike from its first day to its last as running, and then as won', () => {
    expect(on([exact], '2021-07-09')).toEqual({ running: 0, perhaps: 0, won: 0 });
    expect(on([exact], '2021-07-10')).toEqual({ running: 1, perhaps: 0, won: 0 });
    expect(on([exact], '2021-07-12')).toEqual({ running: 1, perhaps: 0, won: 0 });
    expect(on([exact], '2021-07-13')).toEqual({ running: 0, perhaps: 0, won: 1 });
  });

  it('counts as perhaps running what its dates leave open', () => {
    const span = days('2021-07-10', '2021-07-14', {
      startMin: day('2021-07-08'),
      endMin: day('2021-07-12'),
    });
    const vague: Dated = { span, outcome: 'partly_won' };
    expect(on([vague], '2021-07-08')).toMatchObject({ running: 0, perhaps: 1 });
    expect(on([vague], '2021-07-11')).toMatchObject({ running: 1, perhaps: 0 });
    expect(on([vague], '2021-07-13')).toMatchObject({ running: 0, perhaps: 1, won: 0 });
    expect(on([vague], '2021-07-15')).toMatchObject({ perhaps: 0, won: 1 });
  });

  it('counts neither a threat, nor what is undated, nor a loss', () => {
    const rows: Dated[] = [
      { span: days('2021-07-10', '2021-07-12'), outcome: 'not_begun' },
      { span: undefined, outcome: 'won' },
      { span: days('2021-07-01', '2021-07-02'), outcome: 'not_won' },
    ];
    expect(on(rows, '2021-07-11')).toEqual({ running: 0, perhaps: 0, won: 0 });
  });

  it('never says that an end nobody reported has come', () => {
    const open: Dated = {
      span: days('2021-07-10', '2021-07-10', { end: 'unknown', endMax: day('2021-08-02') }),
      outcome: 'won',
    };
    expect(on([open], '2021-12-31')).toEqual({ running: 0, perhaps: 1, won: 0 });
  });

  it('counts each row once at most, on any day', () => {
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
        const { running, perhaps, won } = asOfCounts(rows, at);
        expect(running + perhaps + won).toBeLessThanOrEqual(rows.length);
        const byHand = rows.filter(
          ({ span: s, outcome }) =>
            outcome !== 'not_begun' && s !== undefined && at >= s.startMax && at <= s.endMin,
        );
        expect(running).toBe(byHand.length);
      }),
    );
  });
});
