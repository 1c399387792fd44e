import { openAtlas } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';

test('read down by keys, the links keep their days in sight, and none stands under them', async ({ page }) => {
  const atlas = await openAtlas(page, '?pane=links');
  const rows = atlas.lower.getByRole('list', { name: /tied to, by date/ }).getByRole('button');
  const day = atlas.lower.getByText('30 Jun', { exact: true });
  await rows.first().focus();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await expect(rows.last()).toBeInViewport({ ratio: 1 });
  await expect(day).toBeInViewport();
  await page.keyboard.press('Home');
  for (let at = await rows.count(); at > 1; at--) await page.keyboard.press('ArrowDown');
  for (let at = await rows.count(); at > 1; at--) {
    await page.keyboard.press('ArrowUp');
    const under = (await day.boundingBox())!;
    const row = (await page.locator(':focus').boundingBox())!;
    expect(row.y).toBeGreaterThanOrEqual(under.y + under.height - 1);
  }
  await expect(rows.first()).toBeFocused();
});
