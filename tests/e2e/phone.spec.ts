import { openAtlas } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';

test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

test('on a phone: a town, its list, a strike, its claims, the filters and the timeline', async ({
  page,
}) => {
  const atlas = await openAtlas(page);
  await expect(atlas.tab('Timeline')).toHaveAttribute('aria-selected', 'true');

  await test.step('a tap on a town opens its list', async () => {
    await atlas.disc('KEZBI').tap();
    await expect(atlas.tab('List')).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('rowheader', { name: /^Zhanaozen/ })).toBeVisible();
    await expect(page).toHaveURL(/town=zhanaozen/);
    await expect(atlas.detail).toBeHidden();
  });

  await test.step('a tap on a row opens the strike, a chip its claims', async () => {
    await atlas.rows.getByRole('button', { name: 'KEZBI', exact: true }).tap();
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('KEZBI');
    const chip = atlas.detail.getByRole('button', { name: /^Participants: / });
    await chip.tap();
    const claims = page.getByRole('dialog', { name: 'How many took part?' });
    await expect(claims).toContainText('about 600');
    await claims.getByRole('button', { name: 'Close' }).tap();
    await expect(claims).toBeHidden();
    await expect(chip).toBeFocused();
    await atlas.detail.getByRole('button', { name: 'Close KEZBI' }).tap();
    await expect(atlas.tab('List')).toHaveAttribute('aria-selected', 'true');
  });

  await test.step('the filters filter', async () => {
    await atlas.tab('Filters').tap();
    await page.getByRole('checkbox', { name: /^Won, / }).check();
    await expect(page.getByRole('banner')).toContainText(/\d of 29 actions/);
    await expect(atlas.tab('Filters 1')).toBeVisible();
    await page.getByRole('button', { name: 'Clear all' }).tap();
    await expect(page.getByRole('banner')).not.toContainText(/\d of 29 actions/);
  });

  await test.step('charts and timeline', async () => {
    await atlas.tab('Charts').tap();
    await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first()).toBeVisible();
    await atlas.tab('Timeline').tap();
    await expect(page.getByRole('slider', { name: 'First day' })).toBeVisible();
  });

  await test.step('nothing is wider than the screen', async () => {
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

test('a tap on another town leaves the open strike for that town', async ({ page }) => {
  const atlas = await openAtlas(page, '?open=kezbi-2021-06&town=zhanaozen');
  await expect(atlas.detail).toBeVisible();
  await atlas.disc('Metro builders').tap();
  await expect(page.getByRole('rowheader', { name: /^Almaty/ })).toBeVisible();
  await expect(atlas.detail).toBeHidden();
});
