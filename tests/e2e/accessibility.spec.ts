import { expectAccessible, expectLegible } from '../support/axe.ts';
import { test } from '../support/journey.ts';
import { matrix, sample, show, sizes } from '../support/screens.ts';

// Axe reads a page of thousands of elements, and two slow cores may be busy with something else.
test.setTimeout(90_000);

test.describe('every state of the screen', () => {
  test.use({ expectedFault: /Failed to load resource/ });
  for (const shown of matrix.filter(({ screen }) => !screen.seenOnly)) {
    const { screen, language, size } = shown;
    const tag = sample.has(shown) ? '' : ' @slow';
    test(`${screen.name}, ${language}, ${size}: nothing axe could object to in light or dark${tag}`, async ({ page }) => {
      await page.setViewportSize(sizes[size]);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await show(page, screen, language);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expectLegible(page);
    });
  }
});
