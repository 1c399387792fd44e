import type { Page } from '@playwright/test';
import { askedOf, openAtlas, type AtlasPage } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';
import { pressSeen, round, walkTo } from '../support/keyboard.ts';

test.setTimeout(90_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const heading = (atlas: AtlasPage) => atlas.detail.getByRole('heading', { level: 2 });

/** By the first stop of the page past everything to the list, by the second to the map's first place. */
async function skipTo(page: Page, to: 'list' | 'map'): Promise<void> {
  await page.keyboard.press('Tab');
  if (to === 'map') await page.keyboard.press('Tab');
  const name = to === 'list' ? 'Skip to the list of actions' : 'Skip to the first place on the map';
  await expect(page.getByRole('link', { name })).toBeFocused();
  await expect(page.getByRole('link', { name })).toBeInViewport();
  await page.keyboard.press('Enter');
}

/** Enter opens the strike that has the focus and moves the focus into it; Escape gives it back. */
async function opensAndComesBack(page: Page, atlas: AtlasPage): Promise<void> {
  const opener = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press('Enter');
  await expect(heading(atlas)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.detail).toBeHidden();
  await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
  expect((await pressSeen(page, 'Shift+Tab'))?.name).toBeTruthy();
  await page.keyboard.press('Tab');
}

const places = [
  ['a phone', { width: 375, height: 812 }, '', ''],
  ['the first view', { width: 1440, height: 900 }, '', ' @slow'],
  ['the list', { width: 1440, height: 900 }, '?pane=list', ' @slow'],
  ['an open strike', { width: 1024, height: 768 }, '?open=kezbi-2021-06', ' @slow'],
] as const;

for (const [name, size, address, tag] of places) {
  test(`${name}: Tab leads through all of it and out, and back the same way${tag}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize(size);
    await openAtlas(page, address);
    await page.waitForLoadState('networkidle');
    await page.getByRole('link', { name: 'Skip to the list of actions' }).focus();
    const there = await round(page, 'Tab');
    expect(there.length).toBeGreaterThan(10);
    expect([...(await round(page, 'Shift+Tab'))].reverse()).toEqual(there);
  });
}

test('the skip links lead to the list and to the map’s first place', async ({ page }) => {
  const atlas = await openAtlas(page);
  await skipTo(page, 'list');
  await expect(atlas.lower).toBeFocused();
  await expect(atlas.tab('List')).toHaveAttribute('aria-selected', 'true');
  await pressSeen(page, 'Tab');
  await expect(atlas.tab('List')).toBeFocused();

  await openAtlas(page);
  await skipTo(page, 'map');
  await expect(atlas.map.getByRole('button').and(page.locator(':focus'))).toHaveCount(1);
});

test('search and filters: what they do is said, and taking one off leaves the focus near', async ({ page }) => {
  const atlas = await openAtlas(page);
  await walkTo(page, page.getByRole('searchbox'));
  await page.keyboard.type('catering');
  await expect(atlas.status).toHaveText(/^[1-9] of 29 actions shown/);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(atlas.status).toHaveText('29 of 29 actions shown.');

  await walkTo(page, atlas.filters.getByRole('checkbox', { name: /^Won, / }));
  await page.keyboard.press('Space');
  await expect(atlas.status).toHaveText(/^\d+ of 29 actions shown/);
  await expect(atlas.status).not.toHaveText(/^29 of/);
  await walkTo(page, atlas.chip('Outcome: Won'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(atlas.status).toHaveText('29 of 29 actions shown.');
  await expect(page.locator('body')).not.toBeFocused();
});

test('a strike opens from the map, the list and the timeline, and Escape goes back to where it was', async ({ page }) => {
  const atlas = await openAtlas(page);
  await test.step('the map', async () => {
    await skipTo(page, 'map');
    await opensAndComesBack(page, atlas);
  });
  await test.step('the timeline', async () => {
    const lane = atlas.lower.getByRole('list', { name: 'Actions by start' }).getByRole('button');
    await walkTo(page, lane);
    await page.keyboard.press('ArrowDown');
    await opensAndComesBack(page, atlas);
  });
  await test.step('the list', async () => {
    await walkTo(page, atlas.tab('Timeline'), 'Shift+Tab');
    await pressSeen(page, 'ArrowRight');
    await expect(atlas.tab('List')).toBeFocused();
    await walkTo(page, atlas.rows.getByRole('button'));
    await opensAndComesBack(page, atlas);
  });
});

test('the focus stays in the map as two plates become one and one becomes two', async ({ page }) => {
  const atlas = await openAtlas(page);
  const plate = atlas.map.getByRole('group', { name: 'Mangystau and Tengiz' });
  const pane = atlas.map.getByRole('group', { name: 'Map', exact: true });
  const home = atlas.map.getByRole('button', { name: 'Show everything' });
  await test.step('a plate, by plus twice', async () => {
    await plate.focus();
    await pressSeen(page, '+');
    await expect(pane).toBeFocused();
    const once = askedOf(page)['at'];
    await pressSeen(page, '+');
    await expect.poll(() => askedOf(page)['at']).not.toBe(once);
    await expect(pane).toBeFocused();
  });
  for (const name of ['Zoom in', 'Select Zhanaozen']) {
    await test.step(name, async () => {
      await home.focus();
      await pressSeen(page, 'Enter');
      await expect(plate).toBeVisible();
      await expect(home).toBeFocused();
      const control = atlas.map.getByRole('button', { name });
      await control.focus();
      await page.keyboard.press('Enter');
      await expect(pane).toBeVisible();
      await expect(control).toBeFocused();
    });
  }
});

test('the claims of a figure open and close', async ({ page }) => {
  const atlas = await openAtlas(page, '?open=kezbi-2021-06');
  await expect(heading(atlas)).toBeFocused();
  const chip = atlas.detail.getByRole('button', { name: /^Participants: / });
  await walkTo(page, chip);
  await page.keyboard.press('Enter');
  const claims = page.getByRole('dialog', { name: 'How many took part?' });
  await expect(claims).toBeFocused();
  await pressSeen(page, 'Tab');
  await page.keyboard.press('Escape');
  await expect(claims).toBeHidden();
  await expect(chip).toBeFocused();
});

test('days are brushed by the arrow keys and said', async ({ page }) => {
  const atlas = await openAtlas(page);
  const first = atlas.lower.getByRole('slider', { name: 'First day' });
  await walkTo(page, first);
  const before = Number(await first.getAttribute('aria-valuenow'));
  for (const key of ['PageUp', 'PageUp', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) await pressSeen(page, key);
  await expect(first).toHaveAttribute('aria-valuenow', String(before + 15));
  await expect(atlas.status).not.toHaveText(/^29 of/);
  await expect.poll(() => askedOf(page)['time']).toBeTruthy();
  await pressSeen(page, 'Home');
  await expect(atlas.status).toHaveText(/^29 of/);
});

test('the story is turned by the arrow keys and left by Escape', async ({ page }) => {
  await openAtlas(page);
  const opener = page.getByRole('banner').getByRole('button', { name: 'Story', exact: true });
  await walkTo(page, opener);
  await page.keyboard.press('Enter');
  const story = page.getByRole('region', { name: 'The story', exact: true });
  const step = story.getByRole('heading', { level: 2 });
  await expect(step).toBeFocused();
  const first = (await step.textContent()) ?? '';
  await page.keyboard.press('ArrowRight');
  await expect(step).not.toHaveText(first);
  await expect(step).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(step).toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(story).toBeHidden();
  await expect(page.getByRole('banner').getByRole('button', { name: /story/i })).toBeFocused();
});

test('a page over the instrument holds the focus and gives it back', async ({ page }) => {
  await openAtlas(page);
  const opener = page.getByRole('banner').getByRole('button', { name: 'Sources', exact: true });
  await walkTo(page, opener);
  await page.keyboard.press('Enter');
  const sources = page.getByRole('dialog', { name: 'Sources' });
  await expect(sources).toBeVisible();
  await expect(sources.locator(':focus').or(sources.and(page.locator(':focus')))).toHaveCount(1);
  const links = sources.getByRole('button');
  await expect(links.nth(2)).toBeVisible();
  for (let n = 0; n < 6; n++) await pressSeen(page, 'Tab');
  await page.keyboard.press('Escape');
  await expect(sources).toBeHidden();
  await expect(opener).toBeFocused();
});

test('the palette from anywhere, and the way back to where it was called', { tag: '@slow' }, async ({ page }) => {
  const atlas = await openAtlas(page);
  await walkTo(page, atlas.tab('Timeline'));
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Go to' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.tab('Timeline')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('NBC');
  await page.keyboard.press('Enter');
  await expect(heading(atlas)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.detail).toBeHidden();
  await expect(page.locator('body')).not.toBeFocused();
});

test('another language is chosen by its link', async ({ page }) => {
  const atlas = await openAtlas(page, '?outcome=won');
  await walkTo(page, page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Русский' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect.poll(() => askedOf(page)).toMatchObject({ lang: 'ru', outcome: 'won' });
  await expect(page.getByRole('main')).toBeVisible();
  await expect(atlas.map).toBeHidden();
  await expect(page.getByRole('region', { name: 'Карта', exact: true })).toBeVisible();
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the wave plays and pauses by Space on the line of the day', async ({ page }) => {
    const atlas = await openAtlas(page, '?day=2021-07-05');
    const day = atlas.lower.getByRole('slider', { name: 'Day shown' });
    await walkTo(page, day);
    await page.keyboard.press('Space');
    await expect(day).not.toHaveAttribute('aria-valuetext', '5\u00A0Jul 2021', { timeout: 15_000 });
    await page.keyboard.press('Space');
    await expect(atlas.lower.getByRole('button', { name: 'Play day by day' })).toBeVisible();
    const paused = (await day.getAttribute('aria-valuetext')) ?? '';
    await pressSeen(page, 'ArrowLeft');
    await expect(day).not.toHaveAttribute('aria-valuetext', paused);
  });
});
