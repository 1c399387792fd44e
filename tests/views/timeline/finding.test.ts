// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DAY_MAX, DAY_MIN } from '../../../src/crossfilter/column.ts';
import { startsFinding, windowFinding } from '../../../src/views/timeline/finding.ts';
import { day, days } from './bakeries.ts';

const begin = (...starts: string[]) => starts.map((start) => days(start, '2021-08-01'));

describe('the finding of the starts', () => {
  it('is the fortnight with most of them, drawn in to the first and last start in it', () => {
    const spans = begin('2021-06-20', '2021-07-13', '2021-07-15', '2021-07-26', '2021-07-27');
    expect(startsFinding(spans)).toEqual({
      kind: 'cluster',
      inside: 3,
      dated: 5,
      undated: 0,
      from: day('2021-07-13'),
      to: day('2021-07-26'),
    });
  });

  it('counts only starts that certainly lie in it, out of all that are dated', () => {
    const vague = days('2021-07-13', '2021-08-01', { startMax: day('2021-07-31') });
    const spans = [...begin('2021-07-13', '2021-07-14', '2021-07-15'), vague, undefined];
    expect(startsFinding(spans)).toMatchObject({ kind: 'cluster', inside: 3, dated: 4, undated: 1 });
  });

  it('is a spread where no fortnight holds more than half', () => {
    expect(startsFinding(begin('2021-05-01', '2021-06-01', '2021-07-01', '2021-07-02'))).toEqual({
      kind: 'spread',
      inside: 4,
      dated: 4,
      undated: 0,
      from: day('2021-05-01'),
      to: day('2021-07-02'),
    });
  });

  it('names no start that is open, and says where all are', () => {
    const open = [
      days('2021-07-05', '2021-07-09', { startMin: DAY_MIN }),
      days('2021-07-05', '2021-07-09', { startMax: DAY_MAX }),
    ];
    expect(startsFinding(open)).toEqual({ kind: 'open', dated: 2, undated: 0 });
    expect(startsFinding([...open, ...begin('2021-07-13', '2021-07-14')])).toEqual({
      kind: 'cluster',
      inside: 2,
      dated: 4,
      undated: 0,
      from: day('2021-07-13'),
      to: day('2021-07-14'),
    });
    expect(startsFinding([...open, ...begin('2021-05-01', '2021-06-01')])).toMatchObject({
      kind: 'spread',
      inside: 2,
      dated: 4,
    });
  });

  it('counts no threat as begun, and says when there are only threats', () => {
    const threat = days('2021-07-14', '2021-07-14', { threat: true });
    expect(startsFinding([...begin('2021-07-13', '2021-07-15'), threat])).toMatchObject({ inside: 2, dated: 3 });
    expect(startsFinding([threat, undefined])).toEqual({ kind: 'threats', dated: 1, undated: 1 });
  });

  it('says when there is nothing, or nothing with a date', () => {
    expect(startsFinding([])).toEqual({ kind: 'nothing' });
    expect(startsFinding([undefined, undefined])).toEqual({ kind: 'undated', count: 2 });
  });
});

describe('the finding of a window', () => {
  it('keeps certain and possible apart, out of the dated ones, and the undated apart', () => {
    expect(windowFinding({ certain: 8, possible: 2, unknown: 1 }, 12, { from: 5, to: null })).toEqual({
      kind: 'window',
      certain: 8,
      possible: 2,
      dated: 11,
      undated: 1,
      from: 5,
      to: null,
    });
  });

  it('says when all that is left has no date', () => {
    expect(windowFinding({ certain: 0, possible: 0, unknown: 2 }, 2, { from: 5, to: 9 })).toEqual({
      kind: 'undated',
      count: 2,
    });
  });
});
