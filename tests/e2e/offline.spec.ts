import type { Page } from '@playwright/test';
import { copyFileSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openAtlas, type AtlasPage } from '../support/atlasPage.ts';
import { dist, expect, test } from '../support/hosted.ts';
import { changes, nextVersion } from '../support/nextVersion.ts';

test.use({ serviceWorkers: 'allow' });
// The atlas is kept when the page is idle, one file after the other.
test.setTimeout(150_000);

/** Waits until the atlas is kept whole, and the page has its files from there. */
async function kept(page: Page): Promise<void> {
  const isKept = () => page.evaluate(() => navigator.serviceWorker.controller?.state);
  await expect.poll(isKept, { timeout: 60_000 }).toBe('activated');
}

/** How many versions are kept on the device. */
function versionsKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    return names.filter((name) => name.includes(' version ')).length;
  });
}

/** What says that a new version is ready. */
const news = (page: Page) => page.getByText('A new version of the atlas is ready.');

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

async function expectVersion(page: Page, atlas: AtlasPage, which: 0 | 1): Promise<void> {
  const title = changes.data[which];
  await expect(atlas.disc(title)).toBeVisible();
  const data = await page.evaluate(async () => (await fetch('data/atlas.en.json')).text());
  expect(data.includes(changes.data[1])).toBe(which === 1);
  await page.getByRole('button', { name: 'About', exact: true }).click();
  await expect(heading(page, changes.words[which])).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/page=/);
}

test('after the first visit the whole atlas is there without a network', async ({ page, context, host }) => {
  const atlas = await openAtlas(page);
  await kept(page);
  host.stop();
  await context.setOffline(true);

  // What this page has not asked for yet.
  await page.getByRole('button', { name: 'About', exact: true }).click();
  await expect(heading(page, changes.words[0])).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/page=/);

  await page.reload();
  await expect(page.getByRole('banner')).toContainText('29 actions in');
  await expect(atlas.side.getByRole('group', { name: /by people and days/ })).toBeVisible();
  await atlas.disc('KEZBI').click();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('KEZBI');

  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page.getByRole('banner')).toContainText('29 акций в');
  await page.getByRole('link', { name: 'Қазақша' }).click();
  await expect(page.getByRole('banner')).toContainText('29 акция');

  await openAtlas(page, 'index.html?lang=en&outcome=won&pane=list&page=method');
  await expect(page.getByRole('dialog', { name: 'Method and codebook' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(atlas.rows).not.toHaveCount(29);
  await expect(atlas.rows).not.toHaveCount(0);

  await page.goto('index.html?lang=en&outcome=won&page=share');
  for (const [name, file] of [['CSV, 9 rows', /\.csv$/], ['All in one ZIP, 9 rows', /\.zip$/]] as const) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(file);
    expect((await stat(await download.path())).size).toBeGreaterThan(1000);
  }

  const table = await page.evaluate(async () => (await fetch('data/strikes.csv')).text());
  expect(table).toContain('kezbi-2021-06');
});

const waits = 'a new version waits until the reader wants it, and every page stays whole';
test(waits, { tag: '@slow' }, async ({ page, context, host }) => {
  const atlas = await openAtlas(page);
  await kept(page);
  const otherPage = await context.newPage();
  const other = await openAtlas(otherPage);

  const next = await nextVersion(dist);
  host.serve(next);
  await page.reload();
  await expect(news(page)).toBeVisible({ timeout: 60_000 });
  await expectVersion(page, atlas, 0);
  await page.reload();
  await expect(news(page)).toBeVisible({ timeout: 60_000 });
  await expectVersion(page, atlas, 0);

  await page.getByRole('button', { name: 'Reload', exact: true }).click();
  await expectVersion(page, atlas, 1);
  await expect(news(page)).toBeHidden();
  await expectVersion(otherPage, other, 0);
  await other.disc('KEZBI').click();
  await expect(other.detail.getByRole('heading', { level: 2 })).toHaveText('KEZBI');
  expect(await versionsKept(page)).toBe(2);

  await otherPage.close();
  await page.reload();
  await expectVersion(page, atlas, 1);
  await expect.poll(() => versionsKept(page)).toBe(1);
  expect(host.missing).toEqual([]);
  rmSync(next, { recursive: true });
});

test('put off, a new version comes with the next visit', { tag: '@slow' }, async ({ page, context, host }) => {
  await openAtlas(page);
  await kept(page);
  const next = await nextVersion(dist);
  host.serve(next);
  await page.reload();
  await page.getByRole('button', { name: 'Later', exact: true }).click({ timeout: 60_000 });
  await expect(news(page)).toBeHidden();
  await page.goto('about:blank');
  await page.close();

  const later = await context.newPage();
  await expect(async () => {
    const atlas = await openAtlas(later);
    await expectVersion(later, atlas, 1);
  }).toPass();
  rmSync(next, { recursive: true });
});

test.describe('when a host is halfway through an update', () => {
  test.use({ expectedFault: /integrity|Failed to load resource/ });

  test('what it has of the new version is not mixed with the old', { tag: '@slow' }, async ({ page, host }) => {
    const atlas = await openAtlas(page);
    await kept(page);
    const half = await nextVersion(dist);
    copyFileSync(join(dist, 'data', 'atlas.en.json'), join(half, 'data', 'atlas.en.json'));
    host.serve(half);
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const { installing } = registration;
      return new Promise((resolve) => {
        installing?.addEventListener('statechange', () => resolve(installing.state));
      });
    });
    expect(outcome).toBe('redundant');
    await page.reload();
    await expectVersion(page, atlas, 0);
    rmSync(half, { recursive: true });
  });
});

test('whoever has the device forget the atlas leaves no copy of it', async ({ page }) => {
  await openAtlas(page);
  await kept(page);
  await page.getByRole('button', { name: 'About', exact: true }).click();
  await page.getByRole('button', { name: /^Forget/ }).click();
  await expect(page.getByText('Forgotten.')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  const registered = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(registered).toHaveLength(0);
});
