import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import { screens, themes, type Screen, type Theme } from '../support/screens.ts';

const wide = { width: 1440, height: 900 };
const phone = { width: 375, height: 812 };
const sizes = { wide, phone } as const;
type SizeName = keyof typeof sizes;

/** Each screen once, by turns wide and narrow, light and dark; the rest is in `npm run test:full`. */
function isSample(screen: number, size: SizeName, theme: Theme): boolean {
  const turn = (screen + Math.floor(screen / 2)) % 2;
  return size === (screen % 2 === 0 ? 'wide' : 'phone') && theme === themes[turn];
}

function check(screen: Screen, size: SizeName, theme: Theme, tag: string): void {
  test(`${screen.name}, ${size}, ${theme}: nothing axe could object to ${tag}`, async ({ page }) => {
    await page.setViewportSize(sizes[size]);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await screen.intercept?.(page);
    await page.goto(`./${screen.path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (screen.name === 'failed') await expect(page.getByRole('alert')).toBeVisible();
    else if (screen.intercept === undefined) await page.waitForLoadState('networkidle');
    await screen.prepare?.(page);
    await expectAccessible(page);
  });
}

test.describe('every state of the screen', () => {
  test.use({ expectedFault: /Failed to load resource/ });
  screens.forEach((screen, index) => {
    for (const size of ['wide', 'phone'] as const) {
      for (const theme of themes) check(screen, size, theme, isSample(index, size, theme) ? '' : '@slow');
    }
  });
});
