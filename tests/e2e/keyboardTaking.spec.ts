import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { openAtlas } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';
import { walkTo } from '../support/keyboard.ts';

test.setTimeout(90_000);
test.use({
  contextOptions: { reducedMotion: 'reduce' },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const sharing = (page: Page) => page.getByRole('dialog', { name: 'Share, cite, download' });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens the page that shares, by keys alone, from the top of the atlas. */
async function openSharing(page: Page, address: string): Promise<Locator> {
  await openAtlas(page, address);
  await walkTo(page, page.getByRole('banner').getByRole('button', { name: 'Share, cite, download' }));
  await page.keyboard.press('Enter');
  const dialog = sharing(page);
  await expect(dialog.getByRole('heading', { name: 'Download', exact: true })).toBeVisible();
  await expect(dialog.locator(':focus').or(dialog.and(page.locator(':focus')))).toHaveCount(1);
  return dialog;
}

/** What Enter saves where the focus is. */
async function savedByEnter(page: Page): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return download;
}

test('a format is chosen and saved by keys, of what is shown and of everything', async ({ page }) => {
  const dialog = await openSharing(page, '?outcome=won');
  await walkTo(page, dialog.getByRole('button', { name: 'GeoJSON, 9 rows' }));
  const some = await savedByEnter(page);
  expect(JSON.parse(await readFile(await some.path(), 'utf8'))).toHaveProperty('features.length', 9);
  await expect(dialog.getByRole('status').filter({ hasText: 'with your downloads' })).toBeVisible();

  await walkTo(page, dialog.getByRole('radio', { name: /^what is shown/ }), 'Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('radio', { name: /^everything/ })).toBeFocused();
  await walkTo(page, dialog.getByRole('button', { name: 'CSV, 39 rows' }));
  expect((await savedByEnter(page)).suggestedFilename()).toMatch(/\.csv$/);

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share, cite, download' })).toBeFocused();
});

test('a citation is chosen and copied by keys', { tag: '@slow' }, async ({ page }) => {
  const dialog = await openSharing(page, '');
  const style = dialog.getByRole('combobox', { name: 'Style of the citation' });
  await walkTo(page, style);
  await page.keyboard.type('RIS');
  await expect(style).toHaveValue('ris');
  await walkTo(page, dialog.getByRole('button', { name: 'Copy the citation' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const citation = dialog.getByRole('region', { name: 'Cite' });
  expect(await copied(page)).toBe(await citation.textContent());
  expect(await copied(page)).toMatch(/^TY {2}- /);
});

test('the code of a frame is chosen and copied by keys', { tag: '@slow' }, async ({ page }) => {
  const dialog = await openSharing(page, '?outcome=won');
  const part = dialog.getByRole('combobox', { name: 'Part that is shown' });
  await walkTo(page, part);
  await page.keyboard.type('Wages');
  await expect(part).toHaveValue('wages');
  await walkTo(page, dialog.getByRole('button', { name: 'Copy the code' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await copied(page)).toMatch(/^<iframe [\s\S]*\?outcome=won&amp;embed=wages"/);
});

test('a chart becomes its table and back, and its numbers are saved, by keys', { tag: '@slow' }, async ({ page }) => {
  await openAtlas(page);
  const table = page.getByRole('button', { name: 'Table: Outcomes' });
  const chart = page.getByRole('region').filter({ has: table }).last();
  await walkTo(page, table);
  await page.keyboard.press('Space');
  await expect(chart.getByRole('table')).toBeVisible();
  await expect(table).toBeFocused();
  await walkTo(page, chart.getByRole('group').filter({ has: page.getByRole('table') }));
  await walkTo(page, page.getByRole('button', { name: 'Save: Outcomes' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const csv = chart.getByRole('button', { name: 'Save Outcomes as CSV' });
  await expect(csv).toBeVisible();
  await walkTo(page, csv);
  const numbers = await savedByEnter(page);
  expect(numbers.suggestedFilename()).toMatch(/\.csv$/);
  const rows = (await readFile(await numbers.path(), 'utf8')).trim().split('\r\n');
  expect(rows).toHaveLength(await chart.getByRole('table').getByRole('row').count());
  await walkTo(page, table, 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(chart.getByRole('table')).toBeHidden();
});
