import { openAtlas, tabTo } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';

test('the list by keyboard alone: reach it, sort it, open a row and come back', async ({ page }) => {
  const atlas = await openAtlas(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the list of actions' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(atlas.tab('List')).toHaveAttribute('aria-selected', 'true');
  await expect(atlas.rows.first()).toBeVisible();

  const header = page.getByRole('columnheader', { name: 'Participants' });
  await test.step('sort', async () => {
    await tabTo(page, header.getByRole('button'), 20);
    await page.keyboard.press('Enter');
    await expect(header).toHaveAttribute('aria-sort', /ending/);
    const first = await header.getAttribute('aria-sort');
    const order = await atlas.rows.allTextContents();
    await page.keyboard.press('Enter');
    await expect(header).not.toHaveAttribute('aria-sort', first ?? '');
    await expect.poll(() => atlas.rows.allTextContents()).not.toEqual(order);
    await page.keyboard.press('Enter');
    await expect(header).not.toHaveAttribute('aria-sort', /ending/);
  });

  await test.step('open a row', async () => {
    const row = atlas.rows.getByRole('button', { name: 'KEZBI', exact: true });
    await tabTo(page, row);
    await page.keyboard.press('Enter');
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(row).toHaveAttribute('aria-current', 'true');
    const close = atlas.detail.getByRole('button', { name: 'Close KEZBI' });
    await page.keyboard.press('Shift+Tab');
    await expect(close).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(atlas.detail).toBeHidden();
    await expect(row).toBeFocused();
  });
});

test('the map by keyboard: one stop a place, arrows among its discs, Enter opens', async ({ page }) => {
  const atlas = await openAtlas(page);
  const town = atlas.map.getByRole('group', { name: /^Zhanaozen: / });
  const discs = town.getByRole('button');
  await tabTo(page, discs.first());
  await page.keyboard.press('ArrowRight');
  await expect(discs.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(town.getByRole('button', { name: /^Select / })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(discs.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(town.getByRole('button').and(page.locator(':focus'))).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(discs.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(discs.first()).toHaveAttribute('aria-pressed', 'true');
});

test('the map, the timeline and the list open the same strike', async ({ page }) => {
  const atlas = await openAtlas(page);
  await atlas.lower.getByRole('button', { name: /^NBC, Zhanaozen: / }).click();
  await expect(page).toHaveURL(/open=nbc-2021-07/);
  await expect(atlas.disc('NBC')).toHaveAttribute('aria-pressed', 'true');
  await atlas.tab('List').click();
  await expect(atlas.rows.getByRole('button', { name: 'NBC', exact: true })).toHaveAttribute('aria-current', 'true');
  await atlas.detail.getByRole('button', { name: 'Back' }).click();
  await expect(atlas.side).toHaveAccessibleName('Charts');
});
