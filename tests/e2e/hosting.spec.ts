import { openAtlas, shownIn } from '../support/atlasPage.ts';
import { expect, test } from '../support/hosted.ts';

test('below a path of a host without rules everything is found', async ({ page, host }) => {
  await openAtlas(page);
  await expect(page).toHaveURL(host.address);
  await expect(page.getByRole('banner')).toContainText('29 actions in');

  const atlas = await openAtlas(page, '?outcome=won&open=kezbi-2021-06');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('KEZBI');
  await expect.poll(() => shownIn(atlas)).toBeLessThan(29);
  await atlas.detail.getByRole('button', { name: /^Close / }).click();
  await expect(atlas.side.getByRole('group', { name: /by people and days/ })).toBeVisible();

  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page.getByRole('banner')).toContainText('из 29 акций');
  await expect(page).toHaveURL(`${host.address}?outcome=won&lang=ru`);
  expect(host.missing).toEqual([]);
});

test('it can be installed from there like an app', async ({ page, context, host }) => {
  await openAtlas(page);
  const browser = await context.newCDPSession(page);
  const { url, errors, data } = await browser.send('Page.getAppManifest');
  expect([url, errors]).toEqual([`${host.address}manifest.webmanifest`, []]);
  const { icons } = JSON.parse(data ?? '{}') as { icons: readonly { src: string }[] };
  expect(icons.length).toBeGreaterThan(2);
  for (const { src } of icons) {
    const answer = await page.request.get(new URL(src, url).href);
    expect([src, answer.status()]).toEqual([src, 200]);
  }
});
