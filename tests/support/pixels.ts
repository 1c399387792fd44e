import type { Locator, Page } from '@playwright/test';

/** A rectangle of the window in CSS pixels. */
interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Contrast between two things that are seen, under which WCAG holds a form for not told apart. */
const FORM = 3;

/** The relative luminance of WCAG 2 of each pixel of a picture, 0 to 1. */
async function luminances(page: Page, png: Buffer): Promise<readonly number[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    canvas?.drawImage(picture, 0, 0);
    const data = canvas?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray();
    const linear = (value: number) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return Array.from({ length: data.length / 4 }, (_, pixel) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(4 * pixel);
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    });
  }, png.toString('base64'));
}

const tellsApart = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= FORM;

/** Which pixels of a small drawing stand out from its ground, which is that of its first corner. */
export async function formOf(drawing: Locator): Promise<readonly boolean[]> {
  const seen = await luminances(drawing.page(), await drawing.screenshot());
  return seen.map((each) => tellsApart(each, seen[0] ?? NaN));
}

/** How many pixels of two pictures of a part of the window differ so that it is seen without colours. */
export async function seenToDiffer(page: Page, clip: Clip, change: () => Promise<unknown>): Promise<number> {
  const before = await luminances(page, await page.screenshot({ clip }));
  await change();
  const after = await luminances(page, await page.screenshot({ clip }));
  return before.filter((each, pixel) => tellsApart(each, after[pixel] ?? NaN)).length;
}
