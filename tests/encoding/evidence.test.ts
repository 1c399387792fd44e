// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { linkBases } from '../../src/domain/codes.ts';
import { formsOf, linkDash, linkForm, linkShift } from '../../src/encoding/evidence.ts';
import { tie } from '../domain/tie.fixture.ts';

describe('the stroke of a link', () => {
  it('is solid on the workers’ word, and different for every grade', () => {
    expect(linkDash('workers_say')).toBeUndefined();
    expect(new Set(linkBases.map(linkDash)).size).toBe(linkBases.length);
    // An empty dash array would be drawn solid.
    for (const dash of linkBases.slice(1).map(linkDash)) expect(dash).toMatch(/^\d+ \d+$/);
  });

  it('keeps clear of the strokes of other grades', () => {
    expect(linkBases.map(linkShift)).toEqual([0, 3, 6]);
  });
});

describe('the form of a link', () => {
  it('is aside where neither end is the row whose line is lit, and has a head where one led to the other', () => {
    const told = { basis: 'reporter_says' } as const;
    expect(linkForm(tie(0, 1, told), 1)).toEqual({ ...told, aside: false, headed: true });
    expect(linkForm(tie(0, 1, { ...told, type: 'followed' }), 0)).toEqual({ ...told, aside: false, headed: false });
    expect(linkForm(tie(0, 1, told), 2)).toEqual({ ...told, aside: true, headed: true });
    expect(linkForm(tie(0, 1, told), null).aside).toBe(false);
  });

  it('is keyed once, the row’s own first and those of better evidence first', () => {
    const ties = [
      tie(5, 6, { basis: 'reporter_says' }),
      tie(1, 5, { type: 'followed' }),
      tie(0, 4, { basis: 'sequence_only', type: 'followed' }),
      tie(0, 3, { basis: 'reporter_says', type: 'joined' }),
      tie(0, 2, { basis: 'reporter_says', type: 'followed' }),
    ];
    expect(formsOf(ties.map((one) => linkForm(one, 0)))).toEqual([
      { basis: 'reporter_says', aside: false, headed: true },
      { basis: 'sequence_only', aside: false, headed: false },
      { basis: 'workers_say', aside: true, headed: false },
      { basis: 'reporter_says', aside: true, headed: true },
    ]);
    expect(formsOf([])).toEqual([]);
  });

  it('is keyed without a head where no line alike has one', () => {
    const bare = { basis: 'reporter_says', aside: false, headed: false } as const;
    expect(formsOf([bare, bare])).toEqual([bare]);
    expect(formsOf([bare, { ...bare, headed: true }])).toEqual([{ ...bare, headed: true }]);
  });
});
