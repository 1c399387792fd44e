import { describe, expect, it } from 'vitest';
import { extentData } from '../../../../src/views/charts/extent/extentData.ts';
import { extentTitle } from '../../../../src/views/charts/extent/extentTitle.ts';
import { ledger, range, say, under, type Entry } from '../ledger.ts';

function dataOf(...entries: readonly Entry[]) {
  const dataset = ledger(entries);
  return extentData(dataset, under(dataset));
}

describe('extentData', () => {
  it('takes only rows with both size and dates, the largest first', () => {
    const data = dataOf({ people: 50, days: [1, 2] }, { people: 9 }, { days: [1, 2] }, { people: 80, days: [1, 1] });
    expect(data.points.map(({ row, x, y }) => [row, x, y])).toEqual([
      [3, 1, 80],
      [0, 2, 50],
    ]);
    expect(data).toMatchObject({ shown: 4, known: 2 });
  });

  it('draws a row without a known end at its certain days, and does not count it as known', () => {
    const data = dataOf({ people: 50, days: [1, null] });
    expect(data.points[0]).toMatchObject({ x: 1, days: { low: 1, high: null } });
    expect(data.known).toBe(0);
  });

  it('keeps an uncertain duration as bounds', () => {
    expect(dataOf({ people: 50, days: [1, [3, 6]] }).points[0]?.days).toEqual({ low: 3, high: 6 });
  });

  it.each([
    ['lowest', 200],
    ['in_use', 599.5],
    ['highest', 999],
  ] as const)('draws bounds as a disc of the map does: %s', (reading, y) => {
    const dataset = { ...ledger([{ people: [200, 999], days: [1, 2] }]), reading };
    expect(extentData(dataset, under(dataset)).points[0]?.y).toBe(y);
  });

  it('stops at five hundred marks', () => {
    const entries = Array.from({ length: 600 }, () => ({ people: 50, days: [1, 2] as const }));
    expect(dataOf(...entries).points).toHaveLength(500);
  });
});

describe('extentTitle', () => {
  it.each([
    [[], 'No action matches the filters'],
    [[{ people: 5 }], 'Size and duration of the action shown are not both known'],
    [[{}, {}], 'Neither action shown has both size and duration known'],
    [[{ people: 5, days: [1, null] }], 'The only action of known size has no known end'],
    [[{ people: 5, days: [1, 3] }], 'The only one of known size and duration: 5 people, 3 days'],
    [
      [{ people: 5, days: [1, 1] }, { people: 7, days: [1, 3] }],
      'The largest was also the longest: 7 people, 3 days',
    ],
    [
      [{ people: 5, days: [1, 9] }, { people: 7, days: [1, 3] }],
      'The largest, 7 people, lasted 3 days; the longest, 9 days, had 5',
    ],
    [
      [{ people: [5, null], days: [1, 9] }, { people: 7, days: [1, 3] }],
      'Both of known size and duration lasted 3 to 9 days, with 5 or more people each',
    ],
    [
      [{ people: 40, otherCounts: [range(4)], days: [1, 9] }, { people: 70, days: [1, 3] }],
      'The largest, 70 people, lasted 3 days; the longest, 9 days, had 40',
    ],
    [
      [{ people: 7, days: [1, 3] }, { people: 7, days: [1, 3] }, { people: 7, days: [1, 3] }],
      'The 3 of known size and duration lasted 3 days, with 7 people each',
    ],
    [
      [{ people: 5, days: [1, 1] }, { people: 7, days: [1, 3] }, { people: 9, days: [1, null] }],
      'Of 2 of known size and duration, the largest was also the longest: 7 people, 3 days',
    ],
    [
      [{ people: 5, days: [1, 9] }, { people: 7, days: [1, 3] }, { people: 9, days: [1, null] }],
      'Of 2 of known size and duration, the largest, 7 people, lasted 3 days; the longest, 9 days, had 5',
    ],
    [
      [{ people: 5, days: [1, null] }, { people: 7, days: [1, null] }],
      'Neither action of known size and start has a known end',
    ],
    [
      [{ outcome: 'not_begun', people: 5, days: [1, 1] }, { outcome: 'not_begun' }],
      'Neither action shown began',
    ],
    [
      [{ outcome: 'not_begun', people: 5, days: [1, 1] }, { people: 7, days: [1, 3] }],
      'The only one of known size and duration: 7 people, 3 days',
    ],
  ] as readonly (readonly [readonly Entry[], string])[])('says of %j: %s', (entries, words) => {
    expect(say(extentTitle(dataOf(...entries)))).toBe(words);
  });
});
