// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { colourNamed, colours, contrast } from '../../src/style/colours.ts';

const themes = ['light', 'dark'] as const;

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('is not known of what is seen through', () => {
    expect(contrast('rgb(0 0 0 / 0.5)', '#ffffff')).toBeUndefined();
  });
});

describe('the colours of the tokens', () => {
  it('are read', () => {
    expect(colours.length).toBeGreaterThan(20);
    expect(colourNamed('halo')?.dark).toBe('rgb(14 21 28 / 0.85)');
  });

  const least = (names: readonly string[]) =>
    themes.flatMap((theme) =>
      names.flatMap((name) =>
        ['paper', 'plate'].map((ground) => contrast(colourNamed(name)![theme], colourNamed(ground)![theme]) ?? 0),
      ),
    );

  it('can be read as text', () => {
    expect(Math.min(...least(['ink', 'ink2', 'ink3']))).toBeGreaterThanOrEqual(4.5);
  });

  it('can be told from their ground as marks; what goes on by its rim', () => {
    const marks = ['won', 'part', 'not', 'ong-rim', 'unk', 'nb', 'bar'];
    expect(Math.min(...least(marks))).toBeGreaterThanOrEqual(3);
  });
});
