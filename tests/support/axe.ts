import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Whether a control is too small where all of it is seen: axe measures what a scroller leaves to
 * see of one that lies across its edge.
 */
async function isTooSmall(page: Page, target: string): Promise<boolean> {
  await page.locator(target).evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  const { violations } = await new AxeBuilder({ page }).include(target).withRules(['target-size']).analyze();
  return violations.length > 0;
}

/**
 * Axe on a page, telling what is broken only: to name the thousands of elements that break nothing
 * is most of its work.
 */
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
}

/** The rules that read colours: all that another theme can break. */
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Fails where another theme, once the page has taken it, breaks a rule that reads colours. */
export async function expectLegible(page: Page): Promise<void> {
  await expectNoViolation(page, axeOn(page).withRules(ofColour));
}

/** Fails with one line a violation: the rule, what it asks for, and the elements it found. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoViolation(page, axeOn(page).withTags(levels));
}

async function expectNoViolation(page: Page, axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  const found: string[] = [];
  for (const { id, help, nodes } of violations) {
    const all = nodes.map(({ target }) => target.join(' '));
    const targets: string[] = [];
    for (const target of all) {
      if (id !== 'target-size' || (await isTooSmall(page, target))) targets.push(target);
    }
    if (targets.length > 0) found.push(`${id}: ${help} (${targets.join(', ')})`);
  }
  expect(found).toEqual([]);
}
