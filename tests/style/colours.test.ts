// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { colourNamed, colours, contrast, laidOver, shareNamed } from '../../src/style/colours.ts';
import glyphs from '../../src/views/map/glyph/Glyph.module.css?raw';
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

describe('what is left of a mark', () => {
  const marks = ['won', 'part', 'not', 'ong-rim', 'unk', 'nb'];
  const worst = (share: number, theme: (typeof themes)[number]) => {
    const ratios = marks.flatMap((name) =>
      ['paper', 'plate'].map((ground) => {
        const under = colourNamed(ground)![theme];
        return contrast(laidOver(colourNamed(name)![theme], under, share), under) ?? 0;
      }),
    );
    return Math.min(...ratios);
  };

  it('is mixed of both colours', () => {
    expect(laidOver('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(laidOver('#4fd3a8', '#1a232c', 1)).toBe('#4fd3a8');
  });

  it.each(themes)('can be told from its ground where it has no date, and stays pale beside the others: %s', (theme) => {
    const share = Number(/\.undated \{[^}]*opacity: ([\d.]+);/.exec(glyphs)?.[1]);
    expect(worst(share, theme)).toBeGreaterThanOrEqual(3);
    expect(share).toBeLessThan(0.85);
  });

  it('can be seen in the dark where it is filtered out, and is less than half of what is shown', () => {
    const { light, dark } = shareNamed('receded');
    expect(worst(dark, 'dark')).toBeGreaterThanOrEqual(2);
    expect(Math.max(light, dark)).toBeLessThan(0.5);
  });

  it('is the same in the dark of the device and in the dark that was chosen', () => {
    const { dark, system } = shareNamed('receded');
    expect(system).toBe(dark);
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
