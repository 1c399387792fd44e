import { askedOf, openAtlas, type AtlasPage } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';

const slider = (atlas: AtlasPage) => atlas.lower.getByRole('slider', { name: 'Day shown' });
const press = (atlas: AtlasPage, name: string) =>
  atlas.lower.getByRole('button', { name, exact: true }).click();

test('the wave plays day by day, pauses, and Back leaves it', async ({ page }) => {
  const atlas = await openAtlas(page);
  await press(atlas, 'Play day by day');
  await expect(slider(atlas)).toHaveAttribute('aria-valuetext', /^(30\u00A0Jun|\d\u00A0Jul) 2021$/, { timeout: 15_000 });
  await press(atlas, 'Pause');
  const paused = await slider(atlas).getAttribute('aria-valuetext');
  await expect.poll(() => askedOf(page)['day']).toMatch(/^2021-0[67]-\d\d$/);
  await expect(slider(atlas)).toHaveAttribute('aria-valuetext', paused ?? '');
  await page.goBack();
  await expect(slider(atlas)).toBeHidden();
  await expect.poll(() => askedOf(page)).toEqual({});
});

test('a link to a day shows the wave as of it, and keys go on from there', async ({ page }) => {
  const atlas = await openAtlas(page, '?day=2021-07-05');
  const disc = page.getByRole('button', { name: /KEZBI.*running/ });
  await expect(disc.first()).toBeVisible();
  await expect(atlas.lower.getByRole('heading', { name: /^5 Jul: 1 running/ })).toBeVisible();
  await slider(atlas).focus();
  await page.keyboard.press('PageUp');
  await expect(atlas.lower.getByRole('heading', { name: /^12 Jul: / })).toBeVisible();
  await expect(page.getByRole('button', { name: /KEZBI.*over/ }).first()).toBeVisible();
  await page.keyboard.press('Home');
  await expect.poll(() => askedOf(page)).toEqual({ day: '2021-06-28' });
});

test('the day is dragged', async ({ page }) => {
  const atlas = await openAtlas(page, '?day=2021-07-05');
  const box = await atlas.lower.getByTestId('day-surface').boundingBox();
  if (box === null) throw new Error('no surface');
  await page.mouse.move(box.x + box.width * 0.3, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 2, box.y + 20, { steps: 6 });
  await page.mouse.up();
  await expect(slider(atlas)).toHaveAttribute('aria-valuetext', '2\u00A0Aug 2021');
});

test('lanes are grouped, and a selected town leads with its own', async ({ page }) => {
  const atlas = await openAtlas(page);
  await atlas.lower.getByRole('combobox', { name: 'Lanes' }).selectOption({ label: 'by outcome' });
  await expect(atlas.lower.getByRole('heading', { level: 3 }).first()).toHaveText(/^Won \d+$/);
  await expect.poll(() => askedOf(page)).toEqual({ lanes: 'outcome' });
  await page.getByRole('button', { name: 'Select Zhanaozen' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(atlas.lower.getByRole('heading', { level: 3 }).first()).toHaveText(/^Zhanaozen 12 · 1 counted elsewhere on the map$/);
});

test('presets choose days, and the table says what the lanes draw', async ({ page }) => {
  const atlas = await openAtlas(page);
  await press(atlas, 'July');
  await expect.poll(() => askedOf(page)).toEqual({ time: '2021-07-01/2021-07-31' });
  await press(atlas, 'Table');
  const row = atlas.lower.getByRole('row', { name: /^KEZBI/ });
  await expect(row).toContainText('30 Jun 2021');
  await expect(row).toContainText('6 Jul 2021');
  await expect(row).toContainText('certainly');
});

test.describe('where less motion is asked for', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('days are stepped, never played', async ({ page }) => {
    const atlas = await openAtlas(page);
    await press(atlas, 'One day on');
    await expect(slider(atlas)).toHaveAttribute('aria-valuetext', '28\u00A0Jun 2021');
    await expect(atlas.lower.getByRole('button', { name: 'Play day by day' })).toBeHidden();
  });
});
