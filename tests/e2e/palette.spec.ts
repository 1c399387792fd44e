import { askedOf, openAtlas } from '../support/atlasPage.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';

test('by name to a filter, an action and a place, without the mouse', async ({ page }) => {
  const atlas = await openAtlas(page);
  const opener = page.getByRole('banner').getByRole('button', { name: 'Go to' });
  const palette = page.getByRole('dialog', { name: 'Go to' });
  const field = palette.getByRole('combobox');
  const answer = palette.getByRole('status');
  const chosen = palette.getByRole('option', { selected: true });

  await test.step('Escape closes it and gives the focus back', async () => {
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    await expect(opener).toBeFocused();
  });

  await test.step('a filter is put on, and it is said', async () => {
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await field.fill('ongoing');
    await expect(chosen).toHaveAccessibleName('Ongoing Outcome Filter by it');
    await page.keyboard.press('Enter');
    await expect(answer).toHaveText(/^Filter on: Outcome: Ongoing\. \d+ of 29 actions shown\.$/);
    await expect(chosen).toHaveAccessibleName('Ongoing Outcome Take the filter off');
    await expect.poll(() => askedOf(page)).toEqual({ outcome: 'ongoing' });
    await page.keyboard.press('Enter');
    await expect(answer).toHaveText(/^Filter off/);
  });

  await test.step('a place is found by its Kazakh name, a letter amiss', async () => {
    await field.fill('Жанаазен');
    await expect(chosen).toHaveAccessibleName(/^Zhanaozen Mangystau, \d+ actions Select$/);
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
    await expect.poll(() => askedOf(page)['town']).toBe('zhanaozen');
  });

  await test.step('an action opens, and the focus is in it', async () => {
    await page.keyboard.press('Control+k');
    await field.fill('Кезби');
    await page.keyboard.press('Enter');
    await expect(atlas.detail.getByRole('heading', { name: 'KEZBI' })).toBeFocused();
  });

  await test.step('a view is gone to', async () => {
    await page.keyboard.press('Control+k');
    await field.fill('list');
    await expect(chosen).toHaveAccessibleName(/^List/);
    await page.keyboard.press('Enter');
    await expect(atlas.lower).toBeFocused();
    await expect.poll(() => askedOf(page)['pane']).toBe('list');
  });
});

test('from a page it leads to what lay under it, and the page is gone', async ({ page }) => {
  const atlas = await openAtlas(page);
  const sources = page.getByRole('dialog', { name: 'Sources' });
  const chosen = page.getByRole('dialog', { name: 'Go to' }).getByRole('option', { selected: true });
  const goFromSources = async (text: string, first: RegExp) => {
    await page.getByRole('banner').getByRole('button', { name: 'Sources', exact: true }).click();
    await expect(sources).toBeVisible();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Action, place, filter or view' }).fill(text);
    await expect(chosen).toHaveAccessibleName(first);
    await page.keyboard.press('Enter');
    await expect(sources).toBeHidden();
  };
  await goFromSources('charts', /^Charts/);
  await expect(atlas.side).toBeFocused();
  await goFromSources('timeline', /^Timeline/);
  await expect(atlas.lower).toBeFocused();
  await goFromSources('filters', /^Filters/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await goFromSources('xqxq', /xqxq/);
  await expect(page.getByRole('searchbox')).toHaveValue('xqxq');
});

test('the keyboard shortcuts come up by ?, but not while somebody types', async ({ page }) => {
  await openAtlas(page);
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.getByRole('searchbox').press('?');
  await expect(page.getByRole('searchbox')).toHaveValue('?');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'About', exact: true }).focus();
  await page.keyboard.press('?');
  await expect(sheet.getByRole('region', { name: 'Map' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: 'About', exact: true })).toBeFocused();
});

test('on a phone it fills the screen and is tapped', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await openAtlas(page);
  await page.getByRole('button', { name: 'Go to' }).click();
  const palette = page.getByRole('dialog', { name: 'Go to' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await expect.poll(() => palette.boundingBox()).toMatchObject({ x: 0, y: 0, width: 375, height: 812 });
  await palette.getByRole('combobox').fill('dark');
  await palette.getByRole('option', { name: /^Dark theme/ }).click();
  await expect(palette).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what is typed while it comes over a slow line is not lost, also from a field', async ({ page }) => {
  await openAtlas(page);
  await page.route(/OverScreen|Palette/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  const search = page.getByRole('searchbox');
  await search.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('seme', { delay: 100 });
  const palette = page.getByRole('dialog', { name: 'Go to' });
  await expect(palette.getByRole('combobox')).toHaveValue('seme');
  await page.keyboard.type('y');
  await expect(palette.getByRole('combobox')).toHaveValue('semey');
  await expect(palette.getByRole('option').first()).toContainText('Semey');
  await expect(search).toHaveValue('');
});
