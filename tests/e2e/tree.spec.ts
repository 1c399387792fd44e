import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey.ts';
import { screens, show, sizes } from '../support/screens.ts';

test.setTimeout(90_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const whole = (page: Page) => page.locator('body');
const shownTab = (page: Page) => page.getByRole('tabpanel').filter({ visible: true });
const dialog = (page: Page) => page.getByRole('dialog');

/** The main screens, and the part of each that no other has. */
const parts = {
  'first view': whole,
  'a strike open': (page: Page) => page.getByRole('article'),
  list: shownTab,
  links: shownTab,
  charts: whole,
  filters: whole,
  'amid the story': (page: Page) => page.getByRole('region', { name: 'The story', exact: true }),
  about: dialog,
  method: dialog,
  sources: dialog,
  disagreements: dialog,
  share: dialog,
  counting: dialog,
  palette: dialog,
  shortcuts: dialog,
} as const;

/**
 * What every run has of its own left out: the port, the day it is read on, size and hashes of the build;
 * and which spaces stand round the dash of a date is each browser's own affair.
 */
const alike = (tree: string) =>
  tree
    .replaceAll(/[^\S\n]*–[^\S\n]*/g, '–')
    .replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')
    .replaceAll(/accessed: \d{4}-\d\d-\d\d/g, 'accessed: TODAY')
    .replaceAll(/\b\d+\.\d MB/g, 'SIZE')
    .replaceAll(/\b[\da-f]{64}\b/g, 'HASH')
    .replaceAll(/\b[\da-f]{12}\b/g, 'CONTENT');

for (const [name, part] of Object.entries(parts)) {
  const tag = name === 'palette' || name === 'shortcuts' ? '' : ' @slow';
  test(`${name}: its accessibility tree is the one that was read through${tag}`, async ({ page }) => {
    const screen = screens.find((each) => each.name === name)!;
    await page.setViewportSize(sizes[screen.only ?? 'wide']);
    await show(page, screen, 'en');
    await expect(async () => {
      expect(alike(await part(page).ariaSnapshot())).toMatchSnapshot(`${name}.yml`);
    }).toPass({ timeout: 10_000 });
  });
}
