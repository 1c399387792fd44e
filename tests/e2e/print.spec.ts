import type { Page } from '@playwright/test';
import { openAtlas } from '../support/atlasPage.ts';
import { waveDataset } from '../support/datasets.ts';
import { faintOnPaper } from '../support/greyPaper.ts';
import { expect, test } from '../support/journey.ts';
import { pagesOf } from '../support/pdf.ts';
import { wordsOf } from '../support/words.ts';

const wave = waveDataset();
const wide = { width: 1440, height: 900 };
const phone = { width: 375, height: 812 };
const filtered = '?outcome=won&time=2021-07-01/2021-07-20';
const strike = '?open=kezbi-2021-06&claims=participants';

/** Runs of letters that a page has at the least. */
const SOME = 4;

/**
 * Opens an address and waits until all that paper shows has arrived: printing waits for nothing.
 * How many letters and spaces the foot of the last page has.
 */
async function openToPrint(page: Page, address: string): Promise<number> {
  await page.goto(`./${address}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Ereuil', exact: true })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: /атлас|an atlas/ })).toBeVisible();
  await expect(page.getByRole('article').or(page.getByRole('table')).first()).toBeVisible();
  await expect(page.locator('[data-paper] .recharts-surface').first()).toBeVisible();
  const foot = await page.locator('[data-paper] > footer').textContent();
  await page.emulateMedia({ media: null });
  await expect(page.getByRole('heading', { level: 1, name: 'Ereuil', exact: true })).toBeVisible();
  await page.waitForLoadState('networkidle');
  return foot?.length ?? NaN;
}

const cases = [
  { view: 'the first view', address: '', size: wide, format: 'A4', landscape: false, most: 6 },
  { view: 'the first view', address: '', size: wide, format: 'Letter', landscape: true, most: 8 },
  { view: 'the first view', address: '', size: phone, format: 'A4', landscape: false, most: 6 },
  { view: 'a filtered view', address: filtered, size: wide, format: 'A4', landscape: true, most: 6 },
  { view: 'a filtered view', address: filtered, size: phone, format: 'Letter', landscape: false, most: 4 },
  { view: 'an open strike', address: strike, size: wide, format: 'Letter', landscape: false, most: 6 },
  { view: 'an open strike', address: strike, size: phone, format: 'A4', landscape: true, most: 8 },
  { view: 'a filtered view in Russian', address: '?outcome=won&lang=ru', size: wide, format: 'A4', landscape: false, most: 5 },
  { view: 'a town', address: '?town=zhanaozen', size: phone, format: 'A4', landscape: false, most: 6 },
] as const;

/** Both ways up, a wide screen and a phone; the rest, Letter too, is for the full run. */
const everyLanding = new Set([2, 3]);

for (const [index, { view, address, size, format, landscape, most }] of cases.entries()) {
  const paper = `${format}, ${landscape ? 'landscape' : 'portrait'}`;
  const title = `${view} on ${paper}, from ${size.width} pixels: no page too many, none blank`;
  test(title, { tag: everyLanding.has(index) ? [] : '@slow' }, async ({ page }) => {
    await page.setViewportSize(size);
    const foot = await openToPrint(page, address);
    const pages = pagesOf(await page.pdf({ format, landscape, printBackground: false }));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(most);
    expect(pages.map(({ runs }) => runs).filter((runs) => runs < SOME)).toEqual([]);
    // The foot has a page with others, and a run is a letter or a space at the least.
    expect(pages.at(-1)?.runs).toBeGreaterThan(foot);
    expect(pages.every(({ width, height }) => width > height === landscape)).toBe(true);
  });
}

for (const size of [wide, phone]) {
  const tag = size === wide ? ' @slow' : '';
  test(`paper has all of the atlas, whatever part of it is on ${size.width} pixels${tag}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: 'dark' });
    await openToPrint(page, filtered);
    await page.emulateMedia({ media: 'print' });

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ereuil: an atlas/);
    await expect(page.getByRole('list', { name: 'Filters' })).toHaveText(
      /Dates: 1.+20\sJul\s2021.*Outcome: Won/,
    );
    await expect(page.getByText(/^Sources: .*Dataset .*2\sAug\s2021/)).toBeVisible();
    await expect(page.getByText(/^Printed on .* from http.*outcome=won/)).toBeVisible();
    for (const name of ['Actions by place', 'Actions active each day']) {
      await expect(page.getByRole('group', { name }).first()).toBeVisible();
    }
    await expect(page.getByRole('heading', { name: /^All \d+ with a known result/ })).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(page.getByRole('tab')).toHaveCount(0);
    await expect(page.getByRole('slider')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
  });
}

for (const size of [wide, phone]) {
  const tag = size === wide ? '' : ' @slow';
  test(`no drawing is wider than the paper has room for, from ${size.width} pixels${tag}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openToPrint(page, '');
    // As it stands when it is printed: drawn, and not measured yet.
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        for (const part of document.querySelectorAll('[data-paper] > section:not(:has(dl))')) {
          const widths = [...part.querySelectorAll('svg')].map((svg) => Number(svg.getAttribute('width')));
          part.setAttribute('data-drawn', String(Math.max(...widths.filter((width) => width > 0))));
        }
      });
      dispatchEvent(new Event('beforeprint'));
    });
    await page.emulateMedia({ media: 'print' });
    const parts = await page.locator('[data-drawn]').evaluateAll((found) =>
      found.slice(0, 2).map((part) => ({
        drawn: Number(part.getAttribute('data-drawn')),
        room: parseFloat(getComputedStyle(part).width),
      })),
    );
    expect(parts).toHaveLength(2);
    for (const { drawn, room } of parts) {
      expect(drawn).toBeGreaterThan(500);
      expect(drawn).toBeLessThanOrEqual(room);
    }
  });
}

/** What a filtered view has to say on paper beside its title, in its own words. */
const inOtherWords = {
  ru: {
    asked: [/^Даты:\s1.+20\sиюля\s2021\sг\.$/, /^Исход:\sПобеда$/],
    sources: /^Источники:\s.*Набор\sданных\s.*2\sавгуста\s2021\sг\./,
    printed: /^Напечатано\s.*\sадрес:\shttp.*outcome=won.*lang=ru$/,
  },
  kk: {
    asked: [/^Күндер:\s2021\sж\.\s1.+20\sшілде$/, /^Нәтиже:\sЖеңіс$/],
    sources: /^Дереккөздер:\s.*Деректер\sжинағы:\s.*2021\sж\.\s2\sтамыз/,
    printed: /^\d{4}\sж\.\s.*\sбасып\sшығарылған,\sмекенжайы:\shttp.*outcome=won.*lang=kk$/,
  },
} as const;

for (const [language, format, landscape, tag] of [
  ['kk', 'Letter', false, ''],
  ['kk', 'A4', false, ' @slow'],
  ['kk', 'A4', true, ' @slow'],
  ['ru', 'Letter', false, ' @slow'],
  ['ru', 'Letter', true, ' @slow'],
] as const) {
  const way = landscape ? 'landscape' : 'portrait';
  test(`paper in ${language} on ${format}, ${way}: all that was asked for in words, legible in grey, no page blank${tag}`, async ({
    page,
  }) => {
    const foot = await openToPrint(page, `${filtered}&lang=${language}`);
    const pages = pagesOf(await page.pdf({ format, landscape, printBackground: false }));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(6);
    expect(pages.map(({ runs }) => runs).filter((runs) => runs < SOME)).toEqual([]);
    expect(pages.at(-1)?.runs).toBeGreaterThan(foot);
    expect(pages.every(({ width, height }) => width > height === landscape)).toBe(true);

    await page.emulateMedia({ media: 'print' });
    const words = wordsOf(language);
    const { asked, sources, printed } = inOtherWords[language];
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('app.title'));
    const filters = page.getByRole('list', { name: words('app.paper.filters') });
    await expect(filters.getByRole('listitem')).toHaveText([...asked]);
    await expect(page.getByText(sources)).toBeVisible();
    await expect(page.getByText(printed)).toBeVisible();
    expect(await faintOnPaper(page.locator('[data-paper]'))).toEqual([]);
  });
}

for (const language of ['en', 'ru'] as const) {
  test(`an open strike, ${language}, can be read on paper in grey, without the grounds of its parts @slow`, async ({
    page,
  }) => {
    await openToPrint(page, `${strike}&lang=${language}`);
    await page.emulateMedia({ media: 'print' });
    expect(await faintOnPaper(page.locator('[data-paper]'))).toEqual([]);
  });
}

test('who prints before paper has come gets the screen, whole and as wide as the page', async ({ page }) => {
  await page.route(/Paper-[^/]*\.js/, () => undefined);
  await openAtlas(page, '');
  const pages = pagesOf(await page.pdf({ format: 'A4', printBackground: false }));
  expect(pages).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const screen = page.viewportSize()?.width ?? 0;
  await page.setViewportSize({ width: 600, height: 800 });
  const { kept, zoom } = await page.evaluate(() => ({
    kept: document.documentElement.style.getPropertyValue('--screen-width'),
    zoom: Number(getComputedStyle(document.querySelector('main')?.parentElement ?? document.body).zoom),
  }));
  expect(kept).toBe(`${screen}px`);
  expect(zoom).toBeCloseTo(600 / screen, 2);
});

for (const [when, isHeld] of [['paper has come', false], ['before paper has come', true]] as const) {
  test(`the screen is as it was once the page is printed, ${when}`, async ({ page }) => {
    if (isHeld) await page.route(/Paper-[^/]*\.js/, () => undefined);
    const atlas = await openAtlas(page, '?pane=list');
    const lower = atlas.lower.getByRole('table');
    await expect(atlas.rows).toHaveCount(wave.length);
    if (!isHeld) await page.waitForLoadState('networkidle');
    const scroller = lower.locator('xpath=..');
    await scroller.evaluate((element) => {
      element.scrollTop = 200;
    });
    await page.pdf({ format: 'A4' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ereuil');
    await expect(atlas.rows).toHaveCount(wave.length);
    await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(200);
    await expect(atlas.filters).toBeVisible();
  });
}
