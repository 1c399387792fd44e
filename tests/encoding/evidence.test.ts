// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { linkBases } from '../../src/domain/codes.ts';
import { gradeOrder, linkDash, linkShift } from '../../src/encoding/evidence.ts';

describe('the stroke of a link', () => {
  it('is solid on the workers’ word, and different for every grade', () => {
    expect(linkDash('workers_say')).toBeUndefined();
    expect(new Set(linkBases.map(linkDash)).size).toBe(linkBases.length);
  });

  it('keeps clear of the strokes of other grades', () => {
    expect(gradeOrder.map(linkShift)).toEqual([0, 3, 6]);
  });

  it('has every grade in the order of keys', () => {
    expect([...gradeOrder].sort()).toEqual([...linkBases].sort());
  });
});
