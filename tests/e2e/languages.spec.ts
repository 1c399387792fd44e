import { expect, test } from '../support/journey.ts';
import { cutIn } from '../support/overflow.ts';
import { languages, screens, show } from '../support/screens.ts';

/** Windows that text has to fit in: a phone, 1280 px at 400 %, and 1440 px at 200 %. */
const windows = [
  { width: 375, height: 812 },
  { width: 320, height: 256 },
  { width: 720, height: 450 },
];

const onPhones = screens.filter(({ only }) => only === undefined || only === 'phone');

// Three windows each, and two slow cores may be busy with something else.
test.setTimeout(90_000);

test.describe('every state fits, whatever the language', () => {
  test.use({ viewport: windows[0] ?? null, expectedFault: /Failed to load resource/ });
  onPhones.forEach((screen, index) => {
    languages.forEach((language, turn) => {
      // Every eighth screen once, by turns in each language; the rest is in `npm run test:full`.
      const tag = index % 8 === 1 && ((index - 1) / 8) % languages.length === turn ? '' : ' @slow';
      test(`${screen.name}, ${language}: nothing is cut and nothing too wide${tag}`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await show(page, screen, language);
        for (const size of windows) {
          await page.setViewportSize(size);
          // What is drawn to measure follows the window a few frames later.
          const eventually = expect.configure({ soft: true, timeout: 10_000 });
          await eventually.poll(() => cutIn(page), { message: `${size.width} × ${size.height}` }).toEqual([]);
        }
      });
    });
  });
});
