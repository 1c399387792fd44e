// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { colourNamed, colours, contrast } from '../../src/style/colours.ts';
import { contrastOfGreys, greyOf } from '../support/greyPaper.ts';

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

describe('the colours of paper, which are those of the light theme on white, in grey', () => {
  const grey = (name: string) => greyOf(colourNamed(name)!.light);
  const ofAll = (names: readonly string[]) => names.map((name) => contrastOfGreys(grey(name), 255));

  it('are those of a printer without colours', () => {
    expect(greyOf('#ff0000')).toBe(76);
    expect(greyOf('#000000', 0.5)).toBe(128);
    expect(contrastOfGreys(119, 255)).toBeCloseTo(contrast('#777777', '#ffffff') ?? NaN, 10);
  });

  it('can be read as text', () => {
    const names = ['ink', 'ink2', 'ink3', 'water-label', 'region-label'];
    expect(Math.min(...ofAll(names))).toBeGreaterThanOrEqual(4.5);
  });

  it('can be seen as marks: the edge that carries each outcome’s form, and the form in what is pale', () => {
    const marks = ['won', 'part', 'not', 'ong-rim', 'ong-form', 'unk', 'nb', 'bar'];
    expect(Math.min(...ofAll(marks))).toBeGreaterThanOrEqual(3);
    expect(contrastOfGreys(grey('ong-form'), grey('ong'))).toBeGreaterThanOrEqual(3);
  });
});
