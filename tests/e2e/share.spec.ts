import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { askedOf, atlasPage, openAtlas, shownIn } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';

async function saved(page: Page, name: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('what is shown is taken along as files, under the page’s own policy', async ({ page }) => {
  await openAtlas(page, '?outcome=won');
  await page.getByRole('button', { name: 'Share, cite, download' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share, cite, download' });
  await expect(dialog).toContainText('Outcome: Won');

  const csv = await saved(page, /^CSV, 9 rows$/);
  expect(csv.name).toMatch(/^strikes-[\d.]+-[0-9a-f]{12}-9-of-29\.csv$/);
  expect(csv.bytes.toString().trim().split('\r\n')).toHaveLength(10);
  const json = await saved(page, /^JSON, 9 rows$/);
  expect(JSON.parse(json.bytes.toString())).toHaveProperty('events.length', 9);
  const geojson = await saved(page, /^GeoJSON, 9 rows$/);
  expect(JSON.parse(geojson.bytes.toString())).toHaveProperty('features.length', 9);
  const xlsx = await saved(page, /^XLSX, 9 rows$/);
  expect(xlsx.bytes.subarray(0, 2).toString()).toBe('PK');
  await dialog.getByRole('radio', { name: /^everything/ }).check();
  const zip = await saved(page, /^All in one ZIP, 39 rows$/);
  expect(zip.bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(dialog.getByRole('status').filter({ hasText: 'with your downloads' })).toBeVisible();
});

test('the system’s own sheet is handed the view’s link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset['handed'] = data.url;
        return Promise.resolve();
      },
    });
  });
  await openAtlas(page, '?outcome=won&page=share&fbclid=1');
  await page.getByRole('dialog').getByRole('button', { name: 'Share: Living link' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-handed', /\/\?outcome=won$/);
});

test('a frozen link shows the same view of the kept data, in another language too', async ({ page }) => {
  const atlas = await openAtlas(page, '?outcome=won&page=share');
  const frozen = page.getByRole('dialog').getByText(/[?&]data=[0-9a-f]{12}$/);
  const address = (await frozen.textContent()) ?? '';
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  const shown = await shownIn(atlas);
  const kept = page.waitForResponse(/data\/kept\/[0-9a-f]{12}\/atlas\.en\.json/);
  const again = await openAtlas(page, new URL(address).search);
  expect((await kept).ok()).toBe(true);
  await expect.poll(() => shownIn(again)).toBe(shown);
  const inRussian = page.waitForResponse(/data\/kept\/[0-9a-f]{12}\/atlas\.ru\.json/);
  await page.goto(`./${new URL(address).search}&lang=ru`);
  expect((await inRussian).ok()).toBe(true);
  await expect(page.getByRole('status').filter({ hasText: '9 из 29' }).first()).toBeAttached();
});

function currentContent(): string {
  const { hash } = JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')) as { hash: string };
  return hash.slice(0, 12);
}

test('kept data that are not the current ones say so, and lead to the same view of these', async ({ page }) => {
  await page.route(/data\/atlas\.en\.json$/, async (route) => {
    const current = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...current, version: '99.0.0', hash: 'f'.repeat(64) } });
  });
  const content = currentContent();
  const atlas = await openAtlas(page, `?outcome=won&data=${content}`);
  const notice = page.getByRole('status').filter({ hasText: 'kept as they were' });
  await expect(notice).toContainText('The current ones are of version 99.0.0.');
  await atlas.filters.getByRole('group', { name: 'Outcome' }).getByLabel(/^Partly won, /).check();
  await notice.getByRole('link', { name: 'Show the current data' }).click();
  await expect(page).toHaveURL((url) => !url.searchParams.has('data'));
  await expect(atlas.status).toBeAttached();
  await expect.poll(() => askedOf(page)).toEqual({ outcome: 'won.partly_won' });
  await expect(notice).toBeHidden();
});

test('the notice of kept data can be closed, and is not there for those that are current', async ({ page }) => {
  const notice = page.getByText('kept as they were');
  await openAtlas(page, `?data=${currentContent()}`);
  await page.waitForLoadState('networkidle');
  await expect(notice).toBeHidden();
  await page.route(/data\/atlas\.en\.json$/, async (route) => {
    const atlas = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...atlas, version: '99.0.0', hash: 'f'.repeat(64) } });
  });
  await page.reload();
  await expect(notice).toBeVisible();
  await page.getByRole('status').filter({ has: notice }).getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
});

for (const [what, content] of [['names none that is kept', 'ffffffffffff'], ['was cut off', '4ca0']] as const) {
  test(`a link to kept data that ${what} shows no other data unasked`, async ({ page }) => {
    await page.goto(`./?outcome=won&data=${content}`);
    await expect(page.getByRole('alert')).toContainText('The data this link asks for are not here');
    await page.getByRole('link', { name: 'Show the current data' }).click();
    await expect(atlasPage(page).chip('Outcome: Won')).toBeVisible();
    await expect.poll(() => askedOf(page)).toEqual({ outcome: 'won' });
  });
}

test('the code of a frame keeps the language that was chosen, and no filter that depends on the window', async ({ page }) => {
  await openAtlas(page, '?outcome=won&inview=true&page=share');
  const dialog = page.getByRole('dialog', { name: 'Share, cite, download' });
  const code = dialog.getByRole('region', { name: 'In another page' });
  await expect(code).toContainText('?outcome=won&amp;embed=map"');
  await expect(dialog).toContainText('is left out of the code');
  await expect(dialog).toContainText('whoever opens these links may be shown other actions');
  await openAtlas(page, '?outcome=won&lang=en&page=share');
  await expect(code).toContainText('?outcome=won&amp;embed=map&amp;lang=en"');
  await expect(dialog).not.toContainText('left out of the code');
});

test('the whole atlas as one file comes with its size and its hash', async ({ page }) => {
  await openAtlas(page, '?page=share');
  const dialog = page.getByRole('dialog', { name: 'Share, cite, download' });
  const saving = page.waitForEvent('download');
  await dialog.getByRole('link', { name: /^Download ereuil\.html, 1\.\d MB$/ }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('ereuil.html');
  const bytes = await readFile(await download.path());
  await expect(dialog).toContainText(`SHA-256: ${createHash('sha256').update(bytes).digest('hex')}`);
});

test('the licences of what the atlas is built from can be read', async ({ page }) => {
  await openAtlas(page, '?page=about');
  await page.getByRole('link', { name: 'Licences of what it is built from (text)' }).click();
  await expect(page.locator('body')).toContainText('Hippocratic License');
});

test('a filter that is asked for in the same moment as the page is in its links', async ({ page }) => {
  const atlas = await openAtlas(page, '?page=share');
  const dialog = page.getByRole('dialog', { name: 'Share, cite, download' });
  await dialog.getByRole('button', { name: 'Close' }).click();
  const won = atlas.filters.getByRole('group', { name: 'Outcome' }).getByLabel(/^Won, /);
  const share = page.getByRole('button', { name: 'Share, cite, download' });
  const [filter, button] = [await won.elementHandle(), await share.elementHandle()];
  await page.evaluate(
    (controls) => {
      for (const control of controls) (control as HTMLElement | null)?.click();
    },
    [filter, button],
  );
  await expect(dialog).toContainText('Outcome: Won');
  await expect(dialog.getByText(/\/\?outcome=won$/)).toBeVisible();
  await expect(dialog.getByText(/\/\?outcome=won&data=[0-9a-f]{12}$/)).toBeVisible();
});

test('a citation names the view, the version and the sources, in four styles', async ({ page }) => {
  await openAtlas(page, '?open=kezbi-2021-06&page=share');
  const dialog = page.getByRole('dialog', { name: 'Share, cite, download' });
  const citation = dialog.getByRole('region', { name: 'Cite' });
  await expect(citation).toContainText('KEZBI');
  await dialog.getByRole('combobox', { name: 'Style of the citation' }).selectOption('BibTeX');
  await expect(citation).toContainText(/^@/);
  await dialog.getByRole('combobox', { name: 'Style of the citation' }).selectOption('RIS');
  await expect(citation).toContainText('TY  - ');
  const ris = await saved(page, /^Save it as a file$/);
  expect(ris.name).toMatch(/\.ris$/);
});
