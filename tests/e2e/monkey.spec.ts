import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { openAtlas } from '../support/atlasPage.ts';
import { expect, test } from '../support/journey.ts';

const keys = ['Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const further = ['Home', 'End', 'PageDown', 'Control+k', '?', 'z', 'k', '7'];

// Without the bias of properties towards the smallest values: each control has its turn.
const share = fc.noBias(fc.nat(9_999)).map((part) => part / 10_000);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('press' as const), at: share }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('key' as const), key: fc.constantFrom(...keys, ...further) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('drag' as const), from: fc.tuple(share, share), to: fc.tuple(share, share) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('back' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** What is done with one seed, always the same. */
const stepsOf = (seed: number): readonly Step[] =>
  fc.sample(fc.array(step, { minLength: 120, maxLength: 120, size: 'max' }), { seed, numRuns: 1 })[0] ?? [];

/** The middle of one of the controls in sight; none that leads away from the page or asks others for tiles. */
function controlAt(page: Page, at: number): Promise<{ x: number; y: number } | null> {
  return page.evaluate((share) => {
    const controls = 'button, [role="button"], [role="tab"], [role="slider"], a[href], summary, select, input';
    const stays = (element: Element) =>
      !(element instanceof HTMLAnchorElement && (element.pathname !== location.pathname || element.origin !== location.origin)) &&
      !(element instanceof HTMLInputElement && element.type === 'checkbox' && element.closest('details') !== null);
    const spots = [...document.querySelectorAll(controls)].filter(stays).flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const spot = { x: x + width / 2, y: y + height / 2 };
      return width > 0 && document.elementFromPoint(spot.x, spot.y)?.closest(controls) === element ? [spot] : [];
    });
    return spots[Math.floor(share * spots.length)] ?? null;
  }, at);
}

async function take(page: Page, done: Step): Promise<void> {
  const { width, height } = page.viewportSize()!;
  if (done.does === 'key') return page.keyboard.press(done.key);
  if (done.does === 'back') {
    return page.evaluate(() => {
      if (navigation.canGoBack) history.back();
    });
  }
  if (done.does === 'drag') {
    await page.mouse.move(done.from[0] * width, done.from[1] * height);
    await page.mouse.down();
    await page.mouse.move(done.to[0] * width, done.to[1] * height, { steps: 4 });
    return page.mouse.up();
  }
  const spot = await controlAt(page, done.at);
  if (spot !== null) await page.mouse.click(spot.x, spot.y);
}

/** Another language is another page, which may come amid a step. */
const untilLoaded = (page: Page) => async (fault: unknown) => {
  if (!String(fault).includes('context was destroyed')) throw fault;
  await page.locator('#root[aria-busy]').waitFor({ state: 'detached' });
};

/** What the page says it shows: its name, and what its bar counts. */
const said = async (page: Page) => [await page.title(), await page.getByRole('banner').first().innerText()];

test.setTimeout(180_000);

for (const [width, height] of [[1440, 900], [1024, 768], [375, 812]] as const) {
  for (const seed of [2021, 7, 26]) {
    test(`whatever is pressed, nothing breaks and the address tells it: ${seed}, ${width} wide @slow`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        window.print = () => undefined;
      });
      await openAtlas(page);
      for (const done of stepsOf(seed)) await take(page, done).catch(untilLoaded(page));
      // What lies over the screen and has no address goes; what moves by itself comes to rest.
      for (let i = 0; i < 6; i++) await page.keyboard.press('Escape');
      await page.waitForTimeout(1_000);
      const before = await said(page);
      await page.reload();
      await expect.poll(() => said(page)).toEqual(before);
    });
  }
}
