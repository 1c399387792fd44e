import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '../../src/domain/language.ts';
import { openAtlas } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';

const dataset = '**/data/*.json';

/** Letters of a message that is no word of some other file by chance. */
const SENTENCE = 25;

/** Holds the data back until they are released. */
async function holdData(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(dataset, async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    release();
  };
}

test('while the data are on their way the page says so', async ({ page }) => {
  const release = await holdData(page);
  await page.goto('./?outcome=won');
  await expect(page.getByRole('status')).toHaveText('Loading the actions, places and sources.');
  release();
  await expect(page.getByRole('banner')).toContainText('of 29 actions in');
  await expect(page.getByText('Loading the actions')).toBeHidden();
});

test('the first view that is there before is busy until the data have come', async ({ page }) => {
  const release = await holdData(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('banner')).toContainText('29 actions in');
  await expect(page.locator('#root')).toHaveAttribute('aria-busy', 'true');
  release();
  await expect(page.locator('#root')).not.toHaveAttribute('aria-busy');
  await expect(page.getByRole('banner')).toContainText('29 actions in');
});

test.describe('when the data do not come', () => {
  test.use({ expectedFault: /Failed to load resource|net::ERR/ });

  test('the page says why, and a retry brings the screen that was asked for', async ({ page }) => {
    await page.route(dataset, (route) => route.fulfill({ status: 500 }));
    await page.goto('./?open=kezbi-2021-06');
    await expect(page.getByRole('alert')).toContainText('not where they should be');
    await page.unroute(dataset);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText('KEZBI');
    await expect(page).toHaveURL(/open=kezbi-2021-06/);
  });

  test('a page whose script does not come says so, below what is drawn already', async ({ page }) => {
    await page.route('**/assets/app-*.js', (route) => route.abort());
    await page.setViewportSize({ width: 375, height: 812 });
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('did not arrive');
    await expect(page.getByRole('alert')).toBeInViewport();
    await expect(page.getByRole('heading', { name: /^Of 28 dated/ })).toBeVisible();
    await expect(page.locator('#root')).not.toHaveAttribute('aria-busy');
  });

  test('a connection that broke off is told apart', async ({ page }) => {
    await page.route(dataset, (route) => route.abort('failed'));
    await page.goto('./');
    await expect(page.getByRole('alert')).toContainText('could not be fetched');
    await page.unroute(dataset);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('banner')).toContainText('29 actions in');
  });

  test('without the ground of the map the actions are all there', async ({ page }) => {
    await page.route('**/geo/**', (route) => route.abort('failed'));
    const atlas = await openAtlas(page);
    await expect(atlas.map.getByRole('button', { name: 'Try again' }).first()).toBeVisible();
    await atlas.disc('KEZBI').click();
    await expect(atlas.detail).toBeVisible();
  });
});

/** Whole sentences of a language's catalogues, which stand in no other file by chance. */
function sentencesOf(language: Language): readonly string[] {
  const folder = `src/i18n/locales/${language}`;
  const catalogues = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return catalogues
    .flatMap((file) => Object.values(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, string>))
    .filter((words) => words.length >= SENTENCE && !/[{<"'’`\\]/.test(words));
}

// The palette is apart: it finds by names in every language, and asks for them once it is called.
test('who reads Russian asks for no other words and no other data', async ({ page }) => {
  const scripts: Promise<string>[] = [];
  const languages: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js')) scripts.push(response.text());
    const own = /\/data\/[^/]+\.(\w\w)\.json$|\/first\/(\w\w)-/.exec(pathname);
    if (own !== null) languages.push(own[1] ?? own[2] ?? '');
  });
  await page.goto('./?lang=ru');
  await expect(page.getByRole('region', { name: 'Карта', exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Список' }).click();
  await page.getByRole('row').getByRole('button', { name: /KEZBI/ }).first().click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toBeVisible();
  await page.waitForLoadState('networkidle');

  const arrived = (await Promise.all(scripts)).join('\n');
  const russian = sentencesOf('ru').filter((words) => arrived.includes(words));
  expect(russian.length).toBeGreaterThan(20);
  // A title that is cited is alike in every language.
  const found = (language: Language) =>
    sentencesOf(language).filter((words) => arrived.includes(words) && !russian.includes(words));
  expect({ en: found('en'), kk: found('kk') }).toEqual({ en: [], kk: [] });
  expect(new Set(languages)).toEqual(new Set(['ru']));
});
