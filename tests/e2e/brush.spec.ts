import type { Page } from '@playwright/test';
import { askedOf, openAtlas, type AtlasPage } from '../support/atlasPage.ts';
import { dayFromIso } from '../../src/domain/day.ts';
import { expect, test } from '../support/journey.ts';

const from = dayFromIso('2021-07-13') ?? 0;
const to = dayFromIso('2021-07-22') ?? 0;
const wanted = { time: '2021-07-13/2021-07-22' };
const thumb = (atlas: AtlasPage, name: 'First day' | 'Last day') =>
  atlas.lower.getByRole('slider', { name });

async function dayOf(atlas: AtlasPage, name: 'First day' | 'Last day'): Promise<number> {
  return Number(await thumb(atlas, name).getAttribute('aria-valuenow'));
}

/** The middle of a thumb's grip. */
async function gripOf(atlas: AtlasPage, name: 'First day' | 'Last day') {
  const box = await thumb(atlas, name).locator('rect').last().boundingBox();
  if (box === null) throw new Error(`${name} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function expectWindow(page: Page, atlas: AtlasPage): Promise<void> {
  await expect.poll(() => askedOf(page)).toEqual(wanted);
  await expect(atlas.lower.getByLabel(/From$/)).toHaveValue('2021-07-13');
  await expect(atlas.lower.getByLabel(/To$/)).toHaveValue('2021-07-22');
  await expect(thumb(atlas, 'First day')).toHaveAttribute('aria-valuetext', '13\u00A0Jul 2021');
  await expect(thumb(atlas, 'Last day')).toHaveAttribute('aria-valuetext', '22\u00A0Jul 2021');
}

test('two date inputs choose the days', async ({ page }) => {
  const atlas = await openAtlas(page);
  await atlas.lower.getByLabel(/From$/).fill('2021-07-13');
  await atlas.lower.getByLabel(/To$/).fill('2021-07-22');
  await expectWindow(page, atlas);
  await atlas.lower.getByRole('button', { name: 'All' }).click();
  await expect.poll(() => askedOf(page)).toEqual({});
});

test('the brush chooses the same days by keyboard', async ({ page }) => {
  const atlas = await openAtlas(page);
  await thumb(atlas, 'First day').focus();
  for (let day = await dayOf(atlas, 'First day'); day < from; day++) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Tab');
  await expect(thumb(atlas, 'Last day')).toBeFocused();
  for (let day = await dayOf(atlas, 'Last day'); day > to; day--) {
    await page.keyboard.press('ArrowLeft');
  }
  await expectWindow(page, atlas);
});

test('the brush chooses the same days by pointer, in one step of Back for each gesture', async ({
  page,
}) => {
  const atlas = await openAtlas(page);
  const [first, last] = [await dayOf(atlas, 'First day'), await dayOf(atlas, 'Last day')];
  const [left, right] = [await gripOf(atlas, 'First day'), await gripOf(atlas, 'Last day')];
  const step = (right.x - left.x) / (last - first + 1);
  const drag = async (start: { x: number; y: number }, days: number) => {
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + days * step, start.y + 2, { steps: 8 });
    await page.mouse.up();
  };
  await drag(left, from - first);
  await expect.poll(() => askedOf(page)['time']).toMatch(/^2021-07-13\//);
  await drag(right, to - last);
  await expectWindow(page, atlas);

  await page.goBack();
  await expect.poll(() => dayOf(atlas, 'Last day')).toBe(last);
  await expect(atlas.lower.getByLabel(/From$/)).toHaveValue('2021-07-13');
  await page.goBack();
  await expect.poll(() => askedOf(page)).toEqual({});
});
