import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { askedOf, atlasPage, type AtlasPage } from '../support/atlasPage.ts';
import { waveDataset } from '../support/datasets.ts';
import { expect, test as base } from '../support/journey.ts';
import { pagesOf } from '../support/pdf.ts';
import { wordsOf } from '../support/words.ts';

const wave = waveDataset();
const path = 'dist/ereuil.html';
const file = pathToFileURL(path).href;
const opening = { timeout: 20_000 };

/** Every journey also proves that nothing is asked for but the file itself and what it made of its contents. */
const test = base.extend<{ readonly asked: undefined }>({
  asked: [
    async ({ page }, use) => {
      if (!existsSync(path)) throw new Error(`${path} is not there: npm run build`);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await use(undefined);
      const own = new RegExp(`^(blob:|data:|${file}(\\?|$))`);
      expect(asked.filter((address) => !own.test(address))).toEqual([]);
    },
    { auto: true },
  ],
});

// Each opening unpacks and reads all of it, and two slow cores may be busy with something else.
test.setTimeout(90_000);
test.use({ offline: true });

/** Opens the file as a double click does, and waits until the actions stand on the map. */
async function openFile(page: Page, address = ''): Promise<AtlasPage> {
  await page.goto(`${file}${address}`);
  const atlas = atlasPage(page);
  const discs = atlas.map.getByRole('group', { name: 'Actions by place' }).first();
  await expect(discs).toBeVisible(opening);
  return atlas;
}

test('one file from a disk, without a network, is the whole atlas', async ({ page }) => {
  const atlas = await openFile(page);
  await expect(page.getByRole('banner')).toContainText(`${wave.length} actions in`);

  await test.step('the ground and its relief are painted, the fonts are its own', async () => {
    const ground = atlas.map.locator('canvas').first();
    const colours = () =>
      ground.evaluate((canvas: HTMLCanvasElement) => {
        const { data = [] } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
        return new Set(new Uint32Array(Uint8ClampedArray.from(data).buffer)).size;
      });
    await expect.poll(colours).toBeGreaterThan(100);
    const fonts = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(fonts.join()).toMatch(/Ereuil Sans/);
    expect(fonts.join()).toMatch(/Ereuil Serif/);
  });

  await test.step('all the charts are drawn', async () => {
    await expect(atlas.side.getByRole('heading', { level: 2 })).toHaveCount(6);
    await expect(atlas.side.locator('.recharts-surface').first()).toBeAttached();
  });

  await test.step('a facet filters everything', async () => {
    await atlas.filters.getByRole('group', { name: 'Outcome' }).getByLabel(/^Won, /).check();
    await expect(atlas.chip('Outcome: Won')).toBeVisible();
    await expect(atlas.status).not.toHaveText(`${wave.length} of ${wave.length} actions shown.`);
    await expect.poll(() => askedOf(page)).toEqual({ outcome: 'won' });
    await page.goBack();
    await expect(atlas.status).toHaveText(`${wave.length} of ${wave.length} actions shown.`);
  });

  await test.step('the window of days moves by key', async () => {
    const first = atlas.lower.getByRole('slider', { name: 'First day' });
    const before = Number(await first.getAttribute('aria-valuenow'));
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect(first).toHaveAttribute('aria-valuenow', String(before + 1));
    await expect.poll(() => askedOf(page)['time']).toBeDefined();
    await atlas.lower.getByRole('button', { name: 'All' }).click();
  });

  await test.step('an action opens, and the claims of its figures', async () => {
    await atlas.disc('KEZBI').click();
    await expect(atlas.detail.getByRole('heading', { level: 2, name: 'KEZBI' })).toBeFocused();
    await atlas.detail.getByRole('button', { name: /^Participants: / }).click();
    await expect(page.getByRole('dialog', { name: 'How many took part?' })).toContainText('Article ¶2 stated');
  });
});

test('the address of the file is the state, and another language is another address', async ({ page }) => {
  await openFile(page, '?outcome=won&open=kezbi-2021-06');
  await page.reload();
  const atlas = atlasPage(page);
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('KEZBI', opening);
  await expect(atlas.chip('Outcome: Won')).toBeVisible();
  for (const [language, name] of [['kk', 'Қазақша'], ['ru', 'Русский']] as const) {
    await page.getByRole('banner').getByRole('link', { name }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language, opening);
    await expect(page.getByRole('banner')).toContainText(wordsOf(language)('app.subtitle'), opening);
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText('KEZBI', opening);
    await expect.poll(() => askedOf(page)).toEqual({ outcome: 'won', open: 'kezbi-2021-06', lang: language });
  }
});

test('the file hands out a link by its name alone, and what is shown as CSV', async ({ page }) => {
  await openFile(page, '?outcome=won&page=share');
  const dialog = page.getByRole('dialog', { name: 'Share, cite, download' });
  await expect(dialog.getByText('ereuil.html?outcome=won', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy: Living link' }).click();
  await expect(dialog.getByText(/^Copied\.|Select the text and copy it/)).toBeVisible();
  await expect(dialog.getByRole('heading', { name: 'The whole atlas as one file' })).toHaveCount(0);

  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /^CSV, 9 rows$/ }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/-9-of-29\.csv$/);
  expect(readFileSync(await download.path(), 'utf8').trim().split('\r\n')).toHaveLength(10);
});

test('the file carries the licences of what it is built from', async ({ page }) => {
  await openFile(page, '?page=about');
  await page.getByRole('link', { name: 'Licences of what it is built from (text)' }).click();
  await expect(page.locator('body')).toContainText('Hippocratic License');
});

test('the file hands out the data and the licence it carries, offers no tiles, and prints', async ({ page }) => {
  const atlas = await openFile(page, '?page=about');
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: /CSV/ }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('strikes.csv');
  expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync('public/data/strikes.csv', 'utf8'));
  await page.keyboard.press('Escape');

  await atlas.map.getByText('Map sources').click();
  const licence = atlas.map.getByRole('link').first();
  await expect(licence).toHaveAttribute('href', /^blob:/);
  await expect(page.getByRole('checkbox', { name: 'Online map tiles' })).toHaveCount(0);

  const pages = pagesOf(await page.pdf({ format: 'A4' }));
  expect(pages.length).toBeGreaterThan(1);

  await licence.click();
  await expect(page.locator('body')).toContainText('Open Database License');
});
