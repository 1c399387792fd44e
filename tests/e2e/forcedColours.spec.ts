import type { Locator, Page } from '@playwright/test';
import { openAtlas, type AtlasPage } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';
import { formOf, seenToDiffer } from '../support/pixels.ts';

test.setTimeout(90_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Pixels in which two forms differ at the least, and which a focus draws. */
const SOME = 8;

/** Round a control, in CSS pixels: where its focus is drawn. */
const AROUND = 6;

/** What is drawn in lines or words that its ground, the forced one, does not tell. */
async function lostIn(part: Locator): Promise<readonly string[]> {
  return part.evaluate((root) => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string): number | null => {
      if (context === null || colour === 'none') return null;
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      if (alpha === 0) return null;
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = luminance('Canvas') ?? NaN;
    const contrast = (colour: string) => {
      const own = luminance(colour);
      return own === null ? 0 : (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
    };
    const texts = [...root.querySelectorAll('svg text')]
      .filter((text) => text.checkVisibility() && contrast(getComputedStyle(text).fill) < 4.5)
      .map((text) => `words: ${text.textContent}`);
    const groups = [...root.querySelectorAll('svg [role="button"]')]
      .filter((group) => {
        const shapes = [...group.querySelectorAll('path, circle, rect, line')];
        return !shapes.some((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return /^url/.test(fill) || contrast(fill) >= 3 || contrast(stroke) >= 3;
        });
      })
      .map((group) => `drawn: ${group.getAttribute('aria-label')}`);
    return [...texts, ...groups];
  });
}

/** Each kind of control there is. */
const controls = (page: Page, atlas: AtlasPage): Readonly<Record<string, Locator>> => ({
  search: page.getByRole('searchbox'),
  checkbox: atlas.filters.getByRole('checkbox').first(),
  button: page.getByRole('banner').getByRole('button', { name: 'Story', exact: true }),
  link: page.getByRole('navigation', { name: 'Language' }).getByRole('link').first(),
  tab: atlas.tab('Timeline'),
  slider: atlas.lower.getByRole('slider', { name: 'First day' }),
  lane: atlas.lower.getByRole('list', { name: 'Actions by start' }).getByRole('button').first(),
  disc: atlas.map.getByRole('button', { name: /^KEZBI, / }).first(),
});

for (const [scheme, theme, tag] of [
  ['light', 'light', ''],
  ['dark', 'dark', ' @slow'],
  ['dark', 'light', ' @slow'],
  ['light', 'dark', ' @slow'],
] as const) {
  test.describe(`forced colours, ${scheme}, the theme ${theme}${tag}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme, reducedMotion: 'reduce' });
      if (scheme !== theme) {
        await page.addInitScript((chosen) => {
          localStorage.setItem('ereuil', JSON.stringify({ theme: chosen }));
        }, theme);
      }
    });

    test('outcomes are told apart by form, and nothing drawn is lost in its ground', async ({ page }) => {
      const atlas = await openAtlas(page);
      const marks = page.getByRole('region', { name: 'Key of the map' });
      const names = ['Won', 'Partly won', 'Not won', 'Ongoing', 'Unknown', 'Not begun'];
      const forms: (readonly boolean[])[] = [];
      for (const name of names) {
        const mark = marks.getByRole('listitem').filter({ hasText: new RegExp(`^${name}`) }).locator('svg').first();
        forms.push(await formOf(mark));
      }
      const alike = names.flatMap((name, n) =>
        names.slice(n + 1).filter((_, m) => {
          const other = forms[n + 1 + m] ?? [];
          return (forms[n] ?? []).filter((isSeen, pixel) => isSeen !== other[pixel]).length < SOME;
        }).map((other) => `${name} and ${other}`),
      );
      expect(alike).toEqual([]);
      expect(await lostIn(atlas.lower)).toEqual([]);
      expect(await lostIn(atlas.map)).toEqual([]);
    });

    test('the focus is seen on each kind of control', async ({ page }) => {
      const atlas = await openAtlas(page);
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('Tab');
      for (const [kind, control] of Object.entries(controls(page, atlas))) {
        await control.focus();
        const { x, y, width, height } = (await control.boundingBox())!;
        const clip = { x: x - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND };
        const differing = await seenToDiffer(page, clip, () => control.blur());
        expect(differing, kind).toBeGreaterThanOrEqual(SOME);
      }
    });
  });
}
