import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../support/journey.ts';

/** Another site's page that frames a part of the atlas as strictly as a part still works. */
async function framed(page: Page, baseURL: string | undefined, part: string): Promise<FrameLocator> {
  const address = new URL(`?embed=${part}`, baseURL).href;
  await page.setContent(`<title>Another site</title>
    <script>addEventListener('message', ({ data }) => { (window.heard ??= []).push(data); });</script>
    <iframe title="Strikes" sandbox="allow-scripts allow-same-origin" width="1000" height="520"
      src="${address.replaceAll('&', '&amp;')}"></iframe>`);
  return page.frameLocator('iframe');
}

test('another site frames one action in a sandbox, and hears how high it is', async ({ page, baseURL }) => {
  const frame = await framed(page, baseURL, 'action&open=kezbi-2021-06');
  await expect(frame.getByRole('article')).toContainText('KEZBI');
  await expect(frame.getByRole('link', { name: 'The whole atlas' })).toBeVisible();
  const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as readonly unknown[] | undefined);
  await expect.poll(async () => (await heard())?.at(-1)).toMatchObject({ type: 'ereuil:height' });
  const last = (await heard())?.at(-1) as { readonly height: number };
  const drawn = await frame.locator('html').evaluate((element) => element.scrollHeight);
  expect(Math.abs(last.height - drawn)).toBeLessThanOrEqual(1);
});

test('a framed map filters and opens like the whole, and nothing is cut sideways', async ({ page, baseURL }) => {
  const frame = await framed(page, baseURL, 'map&outcome=won&lang=ru');
  await expect(frame.getByRole('contentinfo')).toContainText(/9\s+из\s+29/);
  const wide = await frame.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(wide).toBe(0);
  await frame.getByRole('button', { name: /KEZBI/ }).first().press('Enter');
  await expect(frame.getByRole('article')).toContainText('KEZBI');
});
