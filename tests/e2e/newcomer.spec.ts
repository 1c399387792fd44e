import { openAtlas } from '../support/atlasPage.ts';
import { waveDataset } from '../support/datasets.ts';
import { expect, test } from '../support/journey.ts';

const wave = waveDataset();

test('a newcomer follows a figure to the passage it rests on, and goes back', async ({ page }) => {
  const atlas = await openAtlas(page);
  await expect(page.getByRole('banner')).toContainText(`${wave.length} actions in`);
  await expect(page).toHaveTitle(/Ereuil/);
  await expect(page.getByText('Each disc is one action.')).toBeVisible();

  await test.step('a disc opens its strike', async () => {
    await atlas.disc('KEZBI').click();
    await expect(atlas.detail.getByRole('heading', { level: 2, name: 'KEZBI' })).toBeFocused();
    await expect(page).toHaveTitle(/^KEZBI · Ereuil/);
    await expect(page).toHaveURL(/\?open=kezbi-2021-06$/);
    await expect(atlas.disc('KEZBI')).toHaveAttribute('aria-pressed', 'true');
    await expect(atlas.detail).toContainText(/Strike in Zhanaozen, 30\sJun.*6\sJul\s2021/);
    await expect(atlas.detail).toContainText('100 % implied');
  });

  const chip = atlas.detail.getByRole('button', { name: /^Participants: 1,200\. \d claims differ/ });
  const claims = page.getByRole('dialog', { name: 'How many took part?' });
  await test.step('a chip opens the claims', async () => {
    await chip.click();
    await expect(claims).toBeFocused();
    await expect(claims).toContainText('Article ¶2 stated');
    await expect(claims).toContainText('Begins “');
    await expect(claims.getByRole('listitem').nth(1)).toContainText('about 600');
    await expect(page).toHaveURL(/claims=participants/);
  });

  await test.step('Escape closes them and gives the focus back', async () => {
    await page.keyboard.press('Escape');
    await expect(claims).toBeHidden();
    await expect(chip).toBeFocused();
    await expect(page).not.toHaveURL(/claims=/);
  });

  await test.step('Back goes the way back, step by step', async () => {
    await page.goBack();
    await expect(claims).toBeVisible();
    await page.goBack();
    await expect(claims).toBeHidden();
    await expect(atlas.detail).toBeVisible();
    await page.goBack();
    await expect(atlas.detail).toBeHidden();
    await expect(page).toHaveTitle(/^Ereuil/);
    await expect(atlas.side).toHaveAccessibleName('Charts');
  });
});

test('a strike leads to the one that came of it, even one that is not counted', async ({ page }) => {
  const atlas = await openAtlas(page, '?open=kezbi-2021-06');
  await atlas.detail.getByRole('button', { name: 'KEZBI, second strike' }).click();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('KEZBI, second strike');
  await expect(atlas.detail).toContainText('it is not counted in the wave');
  await expect(page.getByRole('banner')).toContainText(`${wave.length} actions in`);

  const steps = atlas.detail.locator('section').filter({ hasText: 'Step by step' });
  await steps.getByRole('button').first().click();
  const passage = page.getByRole('dialog', { name: 'What the passage reports' });
  await expect(passage).toContainText('inferred');
  await page.keyboard.press('Escape');
  await expect(passage).toBeHidden();
  await atlas.detail.getByRole('button', { name: /^Close / }).click();
  await expect(atlas.detail).toBeHidden();
});

test('the theme is the reader’s to choose, lasts, and can be forgotten', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await openAtlas(page);
  const paper = await ground();
  await page.getByRole('banner').getByRole('button', { name: /theme|colours/i }).click();
  await expect.poll(ground).not.toBe(paper);
  const night = await ground();
  await page.reload();
  await expect(page.getByRole('banner')).toBeVisible();
  await expect.poll(ground).toBe(night);

  await page.getByRole('button', { name: 'About', exact: true }).click();
  const about = page.getByRole('dialog', { name: 'About' });
  await about.getByRole('button', { name: /forget/i }).click();
  await expect.poll(ground).toBe(paper);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
  await expect(page.getByRole('button', { name: 'About', exact: true })).toBeFocused();
});

test('every file that is offered to take away is there', async ({ page, request }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'About', exact: true }).click();
  const links = page.getByRole('dialog', { name: 'About' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const files = addresses.filter((address) => address.includes('/data/'));
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const answer = await request.get(file);
    expect([file, answer.status()]).toEqual([file, 200]);
    expect((await answer.text()).startsWith('<!')).toBe(false);
  }
});
