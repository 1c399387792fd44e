import type { Page } from '@playwright/test';
import { languages } from '../../src/domain/language.ts';
import { expect, test } from '../support/journey.ts';
import { overlapsIn } from '../support/overlaps.ts';
import { cutIn } from '../support/overflow.ts';

test.setTimeout(90_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const open = '?open=kezbi-2021-06';
const list = '?pane=list';

async function openAt(page: Page, address: string, size: { readonly width: number; readonly height: number }) {
  await page.setViewportSize(size);
  await page.goto(`./${address}`);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const windows = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];

for (const { width, height } of windows) {
  // A page at 200 % has half the pixels of its window, each of them twice as large.
  test.describe(`${width} pixels at 200 %`, () => {
    test.use({ deviceScaleFactor: 2 });
    for (const language of languages) {
      test(`${language}: in the bar, the list and an open action nothing is cut and no word on another @slow`, async ({ page }) => {
        const size = { width: width / 2, height: height / 2 };
        await openAt(page, `${list}&lang=${language}`, size);
        expect(await cutIn(page)).toEqual([]);
        expect(await overlapsIn(page.getByRole('banner').first())).toEqual([]);
        expect(await overlapsIn(page.getByRole('table'))).toEqual([]);
        await openAt(page, `${open}&lang=${language}`, size);
        expect(await cutIn(page)).toEqual([]);
        expect(await overlapsIn(page.getByRole('article'))).toEqual([]);
      });
    }
  });
}
