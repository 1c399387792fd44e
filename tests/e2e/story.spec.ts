import type { Page } from '@playwright/test';
import { isoFromDay } from '../../src/domain/day.ts';
import type { StoryStep } from '../../src/views/story/step.ts';
import { steps } from '../../src/views/story/steps.ts';
import { rowsOf } from '../../src/views/story/storyData.ts';
import { askedOf, openAtlas, type AtlasPage } from '../support/atlasPage.ts';
import { waveDataset } from '../support/datasets.ts';
import { expect, test } from '../support/journey.ts';

const wave = waveDataset();
const first = steps[0]!;
const second = steps[1]!;

const story = (page: Page) => page.getByRole('region', { name: 'The story', exact: true });
const heading = (page: Page) => story(page).getByRole('heading', { level: 2 });
const place = (page: Page) => story(page).getByRole('navigation').locator('[aria-current="step"]');
const shownBy = ({ patch }: StoryStep) => rowsOf(wave, patch.selection ?? []);

/** How many actions the map shows, over all its places. */
async function shownOnMap({ map }: AtlasPage): Promise<number> {
  const groups = map.getByRole('group', { name: /: \d+ (of \d+ )?actions?/ });
  const names = await groups.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? ''));
  return names.reduce((sum, name) => sum + Number(/: (\d+) /.exec(name)?.[1] ?? 0), 0);
}

/** Map, timeline and charts show what a step asks for. */
async function expectShown(page: Page, atlas: AtlasPage, step: StoryStep): Promise<void> {
  const rows = shownBy(step);
  const shown = `${rows.length} of ${wave.length}`;
  await expect(atlas.status).toHaveText(new RegExp(`^${shown} actions shown`));
  const total = atlas.side.getByText('Shown', { exact: true }).locator('xpath=following-sibling::dd[1]');
  await expect(total).toHaveText(new RegExp(`^${shown}( |$)`));
  const placed = rows.filter((row) => (wave.roles.sites?.(row).length ?? 0) > 0);
  if (step.patch.day === undefined) await expect.poll(() => shownOnMap(atlas)).toBe(placed.length);
  const clause = step.patch.selection?.find(({ kind }) => kind === 'window');
  if (clause?.kind === 'window' && clause.from !== null && clause.to !== null) {
    await expect(atlas.lower.getByLabel('From', { exact: true })).toHaveValue(isoFromDay(clause.from));
    await expect(atlas.lower.getByLabel('To', { exact: true })).toHaveValue(isoFromDay(clause.to));
  }
  await expect(atlas.lower.getByLabel('Lanes')).toHaveValue(step.patch.lanesBy ?? '');
}

test('opened by its button and read with the keys, each step sets map, timeline and charts', async ({ page }) => {
  test.setTimeout(90_000);
  const atlas = await openAtlas(page, '?outcome=won');
  await page.getByRole('button', { name: 'Story', exact: true }).click();
  for (const [at, step] of steps.entries()) {
    await expect(story(page)).toContainText(`${at + 1} of ${steps.length}`);
    await expect(heading(page)).toBeFocused();
    await expect.poll(() => askedOf(page)['story']).toBe(step.id);
    await expectShown(page, atlas, step);
    await page.keyboard.press('ArrowRight');
  }
  await expect(place(page)).toHaveAccessibleName(/^12: What is not known$/);

  await test.step('Back goes back step by step', async () => {
    await page.goBack();
    await expect(place(page)).toHaveAccessibleName(/^11: /);
    await expectShown(page, atlas, steps.at(-2) ?? first);
    await page.goForward();
    await expect(place(page)).toHaveAccessibleName(/^12: /);
  });

  await test.step('Escape gives back what was asked before, with the focus on the button', async () => {
    await heading(page).focus();
    await page.keyboard.press('Escape');
    await expect(story(page)).toBeHidden();
    await expect.poll(() => askedOf(page)).toEqual({ outcome: 'won' });
    await expect(page.getByRole('button', { name: /^(Resume the )?[Ss]tory/ })).toBeFocused();
  });
});

test('a link opens each step, with what it shows @slow', async ({ page }) => {
  test.setTimeout(180_000);
  for (const step of steps) {
    const atlas = await openAtlas(page, `?story=${step.id}`);
    await expect(place(page)).toHaveAccessibleName(new RegExp(`^${steps.indexOf(step) + 1}: `));
    await expectShown(page, atlas, step);
  }
});

test('opened by a link it is read with the keys at once', async ({ page }) => {
  await openAtlas(page, '?sheet=story&story=offer');
  await expect(heading(page)).toHaveText('An offer refused');
  await page.keyboard.press('ArrowRight');
  await expect(place(page)).toHaveAccessibleName(/^4: /);
  // The address follows the screen within a twentieth of a second; Back is pressed after that.
  await expect(page).toHaveURL(/story=chain/);
  await page.goBack();
  await page.reload();
  await expect(heading(page)).toHaveText('An offer refused');
  await page.keyboard.press('Escape');
  await expect(story(page)).toBeHidden();
});

test('a claim opens from a sentence and the story comes back; left, it is resumed', async ({ page }) => {
  const atlas = await openAtlas(page, `?story=${second.id}`);
  const chip = story(page).getByRole('button', { name: /^KEZBI: Participants\. 3 claims differ/ });
  await chip.click();
  const claims = page.getByRole('dialog', { name: 'How many took part?' });
  await expect(claims.getByRole('listitem')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await expect(claims).toBeHidden();
  await expect(atlas.detail.getByRole('heading', { level: 2 })).toHaveText('KEZBI');
  await page.getByRole('button', { name: 'Back to the story' }).click();
  await expect(heading(page)).toHaveText('KEZBI: 7 days');
  await expect(chip).toBeFocused();

  await test.step('Back goes to the claims, and further back to the step', async () => {
    await page.goBack();
    await expect(atlas.detail).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(heading(page)).toHaveText('KEZBI: 7 days');
  });

  await test.step('it is left, and resumed at the step it was left at', async () => {
    await story(page).getByRole('button', { name: 'Next' }).click();
    await expect(place(page)).toHaveAccessibleName(/^3: /);
    await story(page).getByRole('button', { name: 'Leave the story' }).click();
    await expect(story(page)).toBeHidden();
    await page.reload();
    await page.getByRole('button', { name: /story/i }).first().click();
    await expect(place(page)).toHaveAccessibleName(/^3: /);
  });
});

test('what is counted opens in the list, row for row', async ({ page }) => {
  const atlas = await openAtlas(page, '?story=spread');
  await expect(story(page)).toContainText(/the article counts 6 enterprises.* 7 strikes ran/);
  await story(page).getByRole('button', { name: 'Show the list of 7 actions' }).click();
  await expect(atlas.rows).toHaveCount(7);
  await expect(heading(page)).toHaveText('Many at once');
  await page.goBack();
  await expect(atlas.tab('Timeline')).toHaveAttribute('aria-selected', 'true');

  await test.step('and what somebody else counted, in the totals of others', async () => {
    await story(page).getByRole('button', { name: /^Article ¶23\. Show the totals/ }).click();
    await expect(page.getByRole('dialog')).toContainText('enterprises on strike on that day');
    await page.keyboard.press('Escape');
    await expect(heading(page)).toHaveText('Many at once');
  });
});

test('figures follow the reading that is asked for, and the story says which', async ({ page }) => {
  await openAtlas(page, `?story=${second.id}&reading=lowest`);
  await expect(story(page)).toContainText('Figures here use the lowest claims.');
  await expect(story(page)).toContainText(/put at about 600/);
  await page.getByLabel('Claim that figures use').selectOption('highest');
  await expect(story(page)).toContainText('Figures here use the highest claims.');
  await expect(story(page)).toContainText(/put at 1,200/);
});

/** Turns to the next step; how many animations run at most while it comes. */
async function motionOfNext(page: Page): Promise<number> {
  return story(page)
    .getByRole('button', { name: 'Next' })
    .evaluate(async (next) => {
      if (next instanceof HTMLElement) next.click();
      let most = 0;
      for (let frame = 0; frame < 30; frame += 1) {
        await new Promise(requestAnimationFrame);
        const running = document.getAnimations().filter(({ playState }) => playState === 'running');
        most = Math.max(most, running.length);
      }
      return most;
    });
}

test('without motion it reads the same, and nothing moves', { tag: '@slow' }, async ({ page }) => {
  await openAtlas(page, `?story=${first.id}`);
  expect(await motionOfNext(page)).toBeGreaterThan(0);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  const atlas = await openAtlas(page, `?story=${first.id}`);
  expect(await motionOfNext(page)).toBe(0);
  await expect(heading(page)).toBeFocused();
  await expectShown(page, atlas, second);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true });

  test('scrolling drives it, and Next goes on from there', async ({ page }) => {
    await openAtlas(page, `?story=${first.id}`);
    await expect(heading(page)).toHaveCount(steps.length);
    const current = story(page).locator('li[aria-current="step"]');
    await expect(current.getByRole('heading')).toHaveText('Before the summer');
    const opening = story(page).getByRole('heading', { name: 'Tengiz' });
    await opening.evaluate((element) => {
      element.closest('li')?.scrollIntoView({ block: 'start' });
    });
    await expect(current.getByRole('heading')).toHaveText('Tengiz');
    await expect.poll(() => askedOf(page)['place']).toBe('tengiz');
    await expect(page.getByRole('banner')).toContainText(`${shownBy(steps[7] ?? first).length} of ${wave.length}`);
    await story(page).getByRole('button', { name: 'Next' }).tap();
    await expect(current.getByRole('heading')).toHaveText('The other cities');
    await expect.poll(() => askedOf(page)['story']).toBe('cities');

    const chip = story(page).getByRole('button', { name: 'Show the list of 8 actions' }).first();
    await chip.tap();
    await expect(page.getByRole('tab', { name: 'List' })).toHaveAttribute('aria-selected', 'true');
    await page.getByRole('tab', { name: 'Story' }).tap();
    await expect(current.getByRole('heading')).toHaveText('The other cities');
    await story(page).getByRole('button', { name: 'Leave the story' }).tap();
    await expect(story(page)).toBeHidden();
  });

  for (const [width, height, tag] of [[375, 812, ''], [360, 640, ' @slow'], [812, 375, ' @slow']] as const) {
    test(`scrolled to its end it still tells the last step, ${width} by ${height}${tag}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openAtlas(page, `?sheet=story&story=${second.id}`);
      const last = story(page).getByRole('listitem').filter({ has: page.getByRole('heading') }).last();
      const words = last.locator('p').last();
      await expect(words).not.toBeInViewport();
      await words.evaluate((element) => {
        const scroller = element.closest('[data-scroller]');
        scroller?.scrollTo(0, scroller.scrollHeight);
      });
      await expect(story(page)).toContainText(`${steps.length} of ${steps.length}`);
      await expect(last).toHaveAttribute('aria-current', 'step');
      await expect(words).toBeInViewport({ ratio: 1 });
      await story(page).getByRole('button', { name: 'Previous' }).tap();
      await expect(last).not.toHaveAttribute('aria-current');
      await story(page).getByRole('button', { name: 'Next' }).tap();
      await expect(last.getByRole('heading')).toBeInViewport({ ratio: 1 });
    });
  }

  test('the links are shown also where the step has an action open', async ({ page }) => {
    await openAtlas(page, '?story=chain');
    await expect.poll(() => askedOf(page)['open']).toBeTruthy();
    await page.waitForLoadState('networkidle');
    await story(page).getByRole('button', { name: 'Show the links between actions' }).first().tap();
    await expect(page.getByRole('tab', { name: 'Links' })).toHaveAttribute('aria-selected', 'true');
    await expect(page.getByRole('heading', { name: /actions shown are tied to an earlier one/ })).toBeVisible();
  });
});
