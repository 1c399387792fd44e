import type { Locator, Page } from '@playwright/test';
import { askedOf, openAtlas } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';
import { languages } from '../support/screens.ts';
import { wordsOf } from '../support/words.ts';

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

for (const language of languages) {
  const tag = language === 'kk' ? '' : ' @slow';
  test(`the lanes' names are whole and the tools stand in one line, ${language}${tag}`, async ({ page }) => {
    const words = wordsOf(language);
    const lanes = page.getByRole('listitem').filter({ has: page.locator('g[data-row]') });
    const cut = () =>
      lanes.locator('[aria-hidden] > span').evaluateAll((texts) =>
        texts.filter((text) => text.scrollWidth > text.clientWidth).map((text) => text.textContent),
      );
    const middle = async (control: Locator) => {
      const { y, height } = (await control.boundingBox())!;
      return y + height / 2;
    };
    for (const order of ['', '&lanes=place']) {
      await page.goto(`./?lang=${language}${order}`);
      await expect(lanes).toHaveCount(29);
      for (const width of [375, 360]) {
        await page.setViewportSize({ width, height: 812 });
        await expect.poll(cut).toEqual([]);
        const first = await middle(page.getByRole('combobox', { name: words('timeline.by') }));
        const last = await middle(page.getByRole('button', { name: words('timeline.table'), exact: true }));
        expect(Math.abs(last - first)).toBeLessThan(4);
      }
    }
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Fingers laid down, moved together with or away from each other, and lifted, as the screen reports them. */
async function touch(page: Page, from: readonly Spot[], to: readonly Spot[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const steps = 10;
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [...from] });
  for (let step = 1; step <= steps; step++) {
    const touchPoints = from.map(({ x, y }, finger) => ({
      x: x + (((to[finger]?.x ?? x) - x) * step) / steps,
      y: y + (((to[finger]?.y ?? y) - y) * step) / steps,
    }));
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The middle of an element, and points beside it. */
async function middleOf(element: Locator): Promise<(dx: number, dy: number) => Spot> {
  const { x, y, width, height } = (await element.boundingBox())!;
  return (dx, dy) => ({ x: x + width / 2 + dx, y: y + height / 2 + dy });
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a finger draws the sheet up and down again', async ({ page }) => {
  const { lower } = await openAtlas(page);
  const height = async () => (await lower.boundingBox())!.height;
  const low = await height();
  const up = await middleOf(page.getByRole('button', { name: 'Make the map smaller' }));
  await touch(page, [up(0, 0)], [up(0, -120)]);
  await expect.poll(height).toBeGreaterThan(low + 60);
  const down = await middleOf(page.getByRole('button', { name: 'Make the map larger' }));
  await touch(page, [down(0, 0)], [down(0, 120)]);
  await expect.poll(height).toBe(low);
});

test.describe('over the map', () => {
  // What Chromium says of a finger that scrolls already as what moves the map comes.
  test.use({ expectedFault: /Ignored attempt to cancel a touch/ });

  test('one finger leaves the map where it is, two fingers move it near', async ({ page }) => {
    const { map } = await openAtlas(page);
    const at = await middleOf(map);
    await touch(page, [at(0, 0)], [at(60, 60)]);
    await touch(page, [at(0, 0)], [at(0, -80)]);
    await page.waitForLoadState('networkidle');
    expect(askedOf(page)['at']).toBeUndefined();
    // A browser that still scrolls from the finger before takes no pinch.
    await expect(async () => {
      await touch(page, [at(-20, 10), at(20, 10)], [at(-90, 10), at(90, 10)]);
      await expect.poll(() => askedOf(page)['at'], { timeout: 1_500 }).toBeTruthy();
    }).toPass();

    await page.waitForLoadState('networkidle');
    const near = askedOf(page)['at'];
    await touch(page, [at(0, 0)], [at(60, 60)]);
    await page.reload();
    await expect(map.getByRole('group', { name: 'Actions by place' })).toBeVisible();
    expect(askedOf(page)['at']).toBe(near);
  });
});

test.describe('held sideways', () => {
  test.use({ viewport: { width: 812, height: 375 } });

  test('the map and the sheet lie side by side, and nothing is out of reach', { tag: '@slow' }, async ({ page }) => {
    const atlas = await openAtlas(page);
    const [map, sheet] = [(await atlas.map.boundingBox())!, (await atlas.lower.boundingBox())!];
    expect(map.x + map.width).toBeLessThanOrEqual(sheet.x + 1);
    expect(map.height).toBeGreaterThan(150);
    expect(sheet.y + sheet.height).toBeLessThanOrEqual(375);
    expect(await overflow(page)).toBe(0);
    await atlas.disc('Metro builders').tap();
    await expect(atlas.tab('List')).toHaveAttribute('aria-selected', 'true');
    await atlas.rows.getByRole('button', { name: 'Metro builders', exact: true }).tap();
    await expect(atlas.detail.getByRole('heading', { level: 2 })).toBeInViewport();
    expect((await atlas.map.boundingBox())!.height).toBe(map.height);
    for (const name of ['Charts', 'Links', 'Filters', 'Timeline']) {
      await openAtlas(page);
      await atlas.tab(name).tap();
      await expect(page.getByRole('tabpanel')).toBeInViewport();
      expect(await overflow(page)).toBe(0);
    }
  });
});

test.describe('on the narrowest phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const language of languages) {
    test(`every part fits, its tabs in one line: ${language}${language === 'kk' ? '' : ' @slow'}`, async ({ page }) => {
      await page.goto(`./?lang=${language}`);
      const tabs = page.getByRole('tab');
      await expect(tabs).toHaveCount(5);
      for (const tab of await tabs.all()) {
        await tab.tap();
        await expect(tab).toHaveAttribute('aria-selected', 'true');
        await expect(page.getByRole('tabpanel')).toBeVisible();
        expect(await overflow(page)).toBe(0);
      }
      const tops = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
    });
  }
});

test('the key of the map is a row that a finger or a key scrolls', async ({ page }) => {
  await openAtlas(page);
  const key = page.getByRole('region', { name: 'Key of the map' });
  const [won, last] = [key.getByText('Won', { exact: true }), key.getByText('date not given')];
  expect((await key.boundingBox())?.height).toBeLessThan(40);
  await expect(won).toBeInViewport();
  await expect(last).not.toBeInViewport();
  await key.focus();
  await expect(key).toBeFocused();
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(last).toBeInViewport({ ratio: 1, timeout: 100 });
  }).toPass({ intervals: [50] });
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('a finger that drags over the map is told that it takes two', async ({ page }) => {
  const atlas = await openAtlas(page);
  const box = await atlas.map.boundingBox();
  if (box === null) throw new Error('There is no map.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', downs: readonly number[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: downs.map((down) => ({ x, y: y + down })) });
  const hint = page.getByText('Use two fingers to move the map');
  await expect(async () => {
    await touch('touchStart', [0]);
    for (const down of [10, 20, 30, 40]) await touch('touchMove', [down]);
    await touch('touchEnd', []);
    await expect(hint).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(hint).toBeHidden();
});

test.describe('held sideways', () => {
  test.use({ viewport: { width: 812, height: 375 } });

  test('the controls of the map cover no place’s name', async ({ page }) => {
    const atlas = await openAtlas(page);
    const [name, zoom] = [atlas.map.getByText('Semey'), page.getByRole('button', { name: 'Show everything' })];
    const [a, b] = [await name.first().boundingBox(), await zoom.boundingBox()];
    if (a === null || b === null) throw new Error('There is no name, or no control.');
    expect(a.y >= b.y + b.height || a.x + a.width <= b.x - 2 * b.width).toBe(true);
  });
});
