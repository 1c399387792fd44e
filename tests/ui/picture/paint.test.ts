import { describe, expect, it } from 'vitest';
import { paintOf } from '../../../src/ui/picture/paint.ts';

describe('a computed colour', () => {
  it.each([
    ['rgb(0, 106, 82)', { color: 'rgb(0, 106, 82)', opacity: 1 }],
    ['rgba(252, 250, 245, 0.92)', { color: 'rgb(252, 250, 245)', opacity: 0.92 }],
    ['rgba(0, 0, 0, 0)', null],
    ['transparent', null],
    ['none', null],
  ])('%s has its share apart', (computed, paint) => {
    expect(paintOf(computed)).toEqual(paint);
  });
});
