import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { openAtlas } from '../support/atlasPage.ts';
import { waveDataset } from '../support/datasets.ts';
import { expect, test } from '../support/journey.ts';

const { version } = waveDataset();
const charts = ['Outcomes', 'Demands', 'Wages', 'Promises kept?', 'Size and duration', 'Responses'];

interface Saved {
  readonly name: string;
  readonly content: Buffer;
}

async function savedBy(page: Page, control: Locator): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), control.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** What a file of vectors holds, as a browser reads it, beside the page and its policy. */
async function readSvg(page: Page, text: string) {
  const reader = await page.context().newPage();
  const read = await reader.evaluate((source) => {
    const read = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root = read.documentElement;
    return {
      isSvg: root.tagName === 'svg' && read.querySelector('parsererror') === null,
      size: [Number(root.getAttribute('width')), Number(root.getAttribute('height'))] as const,
      title: root.querySelector(':scope > title')?.textContent ?? '',
      words: [...read.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ').replaceAll(/\s+/g, ' '),
      sheet: read.querySelector('style')?.textContent ?? '',
      marks: read.querySelectorAll('circle, path, rect').length,
      classes: read.querySelectorAll('[class], [style]').length,
      images: [...read.querySelectorAll('image')].map((image) => (image.getAttribute('href') ?? '').slice(0, 22)),
    };
  }, text);
  await reader.close();
  return read;
}

/** The size of a picture in pixels, and how many colours it has in a sample of them. */
async function readPng(page: Page, content: Buffer) {
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const colours = new Set<number>();
    let ink = 0;
    for (let i = 0; i < data.length; i += 4) {
      const colour = ((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
      if (colours.size < 40) colours.add(colour);
      if (colour < 0x808080) ink += 1;
    }
    return { size: [image.width, image.height] as const, colours: colours.size, ink: ink / (data.length / 4) };
  }, `data:image/png;base64,${content.toString('base64')}`);
}

/** No script, no handler, nothing that is fetched. */
const alive = /<script|<foreignObject|\son[a-z]+\s*=|href="(?!data:image\/jpeg;base64,)|url\((?!#|data:font\/woff2;base64,)/;

async function expectPicture(page: Page, svg: Saved, png: Saved, stem: string) {
  const stated = `${stem}-${version}-2021-08-02`;
  expect(svg.name).toBe(`${stated}.svg`);
  expect(png.name).toBe(`${stated}.png`);
  const text = svg.content.toString('utf8');
  expect(text).not.toMatch(alive);
  const read = await readSvg(page, text);
  expect(read.isSvg).toBe(true);
  expect(read.classes).toBe(0);
  expect(read.marks).toBeGreaterThan(10);
  for (const family of ['Ereuil Serif', 'Ereuil Sans']) {
    expect(new RegExp(`font-family:'${family}'[^}]*data:font/woff2;base64,[\\w+/]{100}`).test(read.sheet)).toBe(true);
  }
  expect(read.words).toContain(`dataset ${version} from`);
  expect(read.words).toContain('CC\u00A0BY\u00A04.0'.replaceAll('\u00A0', ' '));
  expect(read.words).toContain(new URL(page.url()).origin);
  const pixels = await readPng(page, png.content);
  expect(pixels.size).toEqual(read.size.map((length) => 2 * length));
  expect(pixels.colours).toBeGreaterThan(30);
  expect(pixels.ink).toBeGreaterThan(0.01);
  return read;
}

test.describe('pictures to take away', () => {
  test('of every chart say what they show, with letters of their own', async ({ page }) => {
    test.slow();
    await openAtlas(page, '?region=KZ-MAN');
    for (const chart of charts) {
      const save = page.getByRole('button', { name: `Save: ${chart}`, exact: true });
      await save.focus();
      await page.keyboard.press('Enter');
      const files = page.getByRole('group', { name: `Save: ${chart}`, exact: true });
      const button = (format: string) => files.getByRole('button', { name: `Save ${chart} as ${format}`, exact: true });
      const svg = await savedBy(page, button('SVG'));
      const png = await savedBy(page, button('PNG'));
      await expect(button('PNG')).toBeFocused();
      const section = page.getByRole('region').filter({ has: files }).last();
      const finding = (await section.getByRole('heading', { level: 2 }).textContent()) ?? '';
      const read = await expectPicture(page, svg, png, svg.name.slice(0, svg.name.indexOf(`-${version}`)));
      expect(read.title).toBe(finding);
      expect(read.words.replaceAll(/\s/g, '')).toContain(finding.replaceAll(/\s/g, ''));
      expect(read.words).toMatch(/\d+ of 29 actions\. Filters: Region: Mangystau/);
      expect(read.words).toMatch(/\d+ of \d+/);
      expect(read.images).toEqual([]);
      expect(read.words).not.toMatch(/\b(Table|Save|CSV|Show all)\b/);
      expect(read.sheet).not.toContain('U+410');
    }
  });

  test('of a chart that stands as a table have its rows', async ({ page }) => {
    await openAtlas(page);
    await page.getByRole('button', { name: 'Table: Demands', exact: true }).click();
    await page.getByRole('button', { name: 'Save: Demands', exact: true }).click();
    const files = page.getByRole('group', { name: 'Save: Demands', exact: true });
    const table = page.getByRole('region').filter({ has: files }).last().getByRole('table');
    await expect(table).toBeVisible();
    const svg = await savedBy(page, files.getByRole('button', { name: 'Save Demands as SVG', exact: true }));
    const png = await savedBy(page, files.getByRole('button', { name: 'Save Demands as PNG', exact: true }));
    const read = await expectPicture(page, svg, png, svg.name.slice(0, svg.name.indexOf(`-${version}`)));
    const plain = (words: string) => words.replaceAll(/\s/g, '');
    const cells = await table.getByRole('row').locator('th, td').allInnerTexts();
    expect(cells.length).toBeGreaterThan(20);
    for (const cell of cells) expect(plain(read.words)).toContain(plain(cell));
    expect(read.words).not.toMatch(/\b(Save|CSV)\b/);
  });

  for (const [view, address] of [['two plates', '?outcome=won'], ['one map', '?outcome=won&at=43.35,52.87,9']] as const) {
    test(`of the map, ${view}, have ground, glyphs, key and credits`, async ({ page }) => {
      const atlas = await openAtlas(page, address);
      await page.waitForLoadState('networkidle');
      await atlas.map.getByText('Map sources').click();
      const files = atlas.map.getByRole('group', { name: 'Save the map' });
      const svg = await savedBy(page, files.getByRole('button', { name: 'Save Map as SVG' }));
      const png = await savedBy(page, files.getByRole('button', { name: 'Save Map as PNG' }));
      const read = await expectPicture(page, svg, png, 'wave-map');
      expect(read.images).toEqual(Array(view === 'two plates' ? 2 : 1).fill('data:image/jpeg;base64'));
      expect(read.title).toBe('Actions by place');
      expect(read.words).toContain('9 of 29 actions. Filters: Outcome: Won.');
      expect(read.words).toContain('Natural Earth; © OpenStreetMap contributors, ODbL; NOAA ETOPO5; places by GeoNames');
      for (const words of ['Zhanaozen', 'Partly won', 'size unknown']) expect(read.words).toContain(words);
      expect(read.words).not.toMatch(/Map sources|Close|Each disc/);
    });
  }

  test('in Kazakh from a dark page are the ones of a light page, with the letters of Kazakh', async ({ page }) => {
    const taken: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('./?lang=kk');
      await page.getByRole('button', { name: 'Сақтау: Талаптар', exact: true }).click();
      const { content } = await savedBy(page, page.getByRole('button', { name: 'SVG түрінде сақтау: Талаптар', exact: true }));
      taken.push(content.toString('utf8'));
      expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
    }
    expect(taken[0]).toBe(taken[1]);
    for (const first of ['U\\+20-', 'U\\+401', 'U\\+492']) expect(taken[0]).toMatch(new RegExp(first, 'i'));
  });

  test.describe('whose letters do not arrive', () => {
    test.use({ expectedFault: /Failed to load resource/ });

    test('are not made, and the page says what to do', async ({ page }) => {
      await openAtlas(page);
      await page.getByRole('button', { name: 'Save: Demands', exact: true }).click();
      await page.route('**/*.woff2', (route) => route.fulfill({ status: 503 }));
      const files = page.getByRole('group', { name: 'Save: Demands' });
      await files.getByRole('button', { name: /SVG/ }).click();
      await expect(files.getByRole('alert')).toContainText('Check the connection and press again.');
      await page.unroute('**/*.woff2');
      await savedBy(page, files.getByRole('button', { name: /SVG/ }));
      await expect(files.getByRole('alert')).toBeHidden();
    });
  });
});
