// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../src/ui/textWidth.ts';

describe('textWidth', () => {
  it('grows with the text, the size and the letter space', () => {
    expect(textWidth('Zhanaozen 12', 13)).toBeGreaterThan(textWidth('Aktau 2', 13));
    expect(textWidth('Aktau', 26)).toBeCloseTo(2 * textWidth('Aktau', 13));
    expect(textWidth('Aktau', 13, 0.1)).toBeGreaterThan(textWidth('Aktau', 13));
  });
});
