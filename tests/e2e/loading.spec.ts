import { openAtlas } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';

const dataset = '**/data/*.json';

test('while the data are on their way the page says so', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(dataset, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByRole('status')).toHaveText('Loading the actions, places and sources.');
  release();
  await expect(page.getByRole('banner')).toContainText('29 actions in');
  await expect(page.getByText('Loading the actions')).toBeHidden();
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
