import { expectAccessible } from '../support/axe.ts';
import { test } from '../support/journey.ts';
import { matrix, sample, show, sizes } from '../support/screens.ts';

// Axe reads a page of thousands of elements, and two slow cores may be busy with something else.
test.setTimeout(90_000);

test.describe('every state of the screen', () => {
  test.use({ expectedFault: /Failed to load resource/ });
  for (const shown of matrix.filter(({ screen }) => !screen.seenOnly)) {
    const { screen, language, theme, size } = shown;
    const tag = sample.has(shown) ? '' : ' @slow';
    test(`${screen.name}, ${language}, ${theme}, ${size}: nothing axe could object to${tag}`, async ({ page }) => {
      await page.setViewportSize(sizes[size]);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await show(page, screen, language);
      await expectAccessible(page);
    });
  }
});
