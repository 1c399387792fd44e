import type { Page } from '@playwright/test';
import { pagePolicy } from '../../scripts/vite/contentSecurityPolicy.ts';
import { expectAccessible } from '../support/axe.ts';
import { expect, test } from '../support/journey.ts';

test('the built page opens under its policy and is accessible', async ({ page, request }) => {
  const html = await (await request.get('./')).text();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', pagePolicy(html));
  await expectAccessible(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a phone shows the first view without sideways scrolling, ${colorScheme}`, { tag: colorScheme === 'light' ? [] : '@slow' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await expectAccessible(page);
  });
}

const drawn = [
  { search: '', width: 1440, height: 900, heading: /^Of 28 dated/, disc: 'KEZBI, Zhanaozen', called: /an atlas of/ },
  { search: '?lang=ru&utm_source=post&fbclid=1', width: 1024, height: 768, heading: /^Из 28/, disc: 'KEZBI, Жанаозен', called: /атлас волны/ },
  { search: '?lang=kk', width: 375, height: 812, heading: /^Күні белгілі 28/, disc: 'KEZBI, Жаңаөзен', called: /толқынының атласы/ },
];

/** Holds the page's script back until it is let go. */
async function holdScript(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/assets/app-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return () => {
    letGo();
  };
}

for (const { search, width, height, heading, disc, called } of drawn) {
  test.describe(`at ${width} pixels, ${search || 'as it comes'}`, () => {
    test.use({ viewport: { width, height } });

    test('the wave is drawn before the script has come, which takes over what is drawn', async ({ page }) => {
      const letGo = await holdScript(page);
      await page.goto(`./${search}`, { waitUntil: 'commit' });
      const title = page.getByRole('heading', { name: heading });
      await expect(title).toBeVisible();
      await expect(page.getByRole('button', { name: disc }).first()).toBeVisible();
      await expect(page.locator('#root')).toHaveAttribute('aria-busy', 'true');
      await expect(page).toHaveTitle(called);
      const drawnBefore = await title.elementHandle();
      letGo();
      await expect(page.locator('#root')).not.toHaveAttribute('aria-busy');
      expect(await drawnBefore.evaluate((element) => element.isConnected)).toBe(true);
      await expect(title).toHaveCount(1);
    });
  });
}

test('what is pressed before the script has come is done when it has', async ({ page }) => {
  const letGo = await holdScript(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'KEZBI, Zhanaozen' }).first().click();
  letGo();
  await expect(page.getByRole('article').getByRole('heading', { name: 'KEZBI' })).toBeVisible();
});

test('what is typed and chosen before the script has come is asked for when it has', async ({ page }) => {
  const letGo = await holdScript(page);
  await page.goto('./?lang=en', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('catering');
  await page.getByRole('combobox', { name: 'Claim that figures use' }).selectOption('highest');
  letGo();
  await expect(page.locator('#root')).not.toHaveAttribute('aria-busy');
  await expect(page.getByRole('searchbox')).toHaveValue('catering');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'catering' && url.searchParams.get('reading') === 'highest');
});

test('a link that asks for more shows nothing else before its own view', async ({ page }) => {
  const letGo = await holdScript(page);
  await page.goto('./?outcome=won', { waitUntil: 'commit' });
  await expect(page.locator('#root')).toBeEmpty();
  letGo();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is the list of all actions with facts and sources, in three languages', async ({ page }) => {
    await page.goto('./', { waitUntil: 'load' });
    await expect(page).toHaveURL(/list\.en\.html$/);
    await expect(page.getByRole('heading', { level: 3, name: 'KEZBI' })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: '¶' })).not.toHaveCount(0);
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(page.getByRole('heading', { level: 2, name: /^29 акция/ })).toBeVisible();
  });
});

for (const language of ['en', 'ru', 'kk']) {
  test(`the list without scripts is accessible, ${language}${language === 'kk' ? '' : ' @slow'}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./list.${language}.html`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}
