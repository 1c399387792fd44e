import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';
import { screens, themes, type Screen, type Theme } from '../support/screens.ts';

/** What only a gesture brings up, beside the states that have a picture. */
const gestures: readonly (Screen & { readonly size: SizeName })[] = [
  {
    name: 'about',
    size: 'wide',
    path: '',
    prepare: (page) => page.getByRole('button', { name: 'About', exact: true }).click(),
  },
  {
    name: 'filters in a drawer',
    size: 'medium',
    path: '?outcome=won',
    prepare: (page) => page.getByRole('button', { name: /^Filters/ }).click(),
  },
  {
    name: 'map sources',
    size: 'wide',
    path: '?at=43.35,52.87,9',
    prepare: async (page) => {
      await page.getByText('Map sources').click();
      await expect(page.getByLabel('Online map tiles')).toBeVisible();
    },
  },
  {
    name: 'tables of the charts',
    size: 'phone',
    path: '?sheet=charts',
    prepare: async (page) => {
      const buttons = page.getByRole('button', { name: 'Table' });
      await expect.poll(() => buttons.count()).toBeGreaterThan(3);
      const count = await buttons.count();
      for (let n = 0; n < count; n++) await buttons.nth(n).click();
      await expect(page.getByRole('table')).toHaveCount(count);
    },
  },
  { name: 'charts', size: 'phone', path: '?sheet=charts' },
  { name: 'filters', size: 'phone', path: '?sheet=filters' },
  { name: 'a strike open', size: 'phone', path: '?open=munaispetssnab-2021-07' },
];

const wide = { width: 1440, height: 900 };
const medium = { width: 1024, height: 768 };
const phone = { width: 375, height: 812 };
const sizes = { wide, medium, phone } as const;
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
  for (const screen of gestures) {
    for (const theme of themes) check(screen, screen.size, theme, '@slow');
  }
});
