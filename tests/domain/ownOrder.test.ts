// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { DAY_MIN } from '../../src/crossfilter/column.ts';
import { ownOrder } from '../../src/domain/ownOrder.ts';
import type { Span } from '../../src/domain/span.ts';

const { compare } = new Intl.Collator('en', { numeric: true });

describe('ownOrder', () => {
  const span = (startMin: number): Span => ({
    startMin,
    startMax: startMin,
    endMin: startMin,
    endMax: startMin,
    end: 'known',
  });
  const titles = ['d', 'c', 'b', 'a'];
  const title = (row: number) => titles[row] ?? '';

  it('is by start, then title, the undated last', () => {
    const spans = [span(5), undefined, span(5), span(7)];
    const roles = { span: (row: number) => spans[row] };
    expect(ownOrder({ length: 4, roles, title }, compare)).toEqual([2, 0, 3, 1]);
  });

  it('puts a start known only roughly where it can first have been', () => {
    const spans = [span(7), { ...span(9), startMin: 5 }, { ...span(6), startMin: DAY_MIN }, span(4)];
    const roles = { span: (row: number) => spans[row] };
    expect(ownOrder({ length: 4, roles, title }, compare)).toEqual([3, 1, 2, 0]);
  });

  it('is as it came without spans', () => {
    expect(ownOrder({ length: 4, roles: {}, title }, compare)).toEqual([0, 1, 2, 3]);
  });
});
