import type { Locator, Page } from '@playwright/test';
import { languages, type Language } from '../../src/domain/language.ts';
import { wordsOf, type Words } from './words.ts';

export { languages, type Language };

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One window of each layout. */
export const sizes = {
  wide: { width: 1440, height: 900 },
  medium: { width: 1024, height: 768 },
  phone: { width: 375, height: 812 },
} as const satisfies Readonly<Record<string, Size>>;
export type SizeName = keyof typeof sizes;

/** Windows that a picture is taken of beside those. */
export const furtherSizes: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1200, height: 800 },
];

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** One state of the built page, as `npm run look` takes its picture and axe looks at it. */
export interface Screen {
  readonly name: string;
  /** The query string that opens the state, or '' for the first view. */
  readonly path: string;
  /** The one layout that has this state; where it is not named, all have. */
  readonly only?: SizeName;
  /** True where nothing is read out or pressed: only pictures are taken of it. */
  readonly seenOnly?: boolean;
  /** Requests answered otherwise than by the server, before the page opens. */
  readonly intercept?: (page: Page) => Promise<unknown>;
  /** What a reader would do next, once the page is quiet. */
  readonly prepare?: (page: Page, words: Words) => Promise<unknown>;
}

const datasetRequest = '**/data/*.json';

/**
 * Presses each of the buttons, those among them that come late too, and waits for what each brings;
 * the last first, since each may bring more after it.
 */
async function pressEach(buttons: Locator, atLeast: number, brought: Locator): Promise<void> {
  await buttons.nth(atLeast - 1).waitFor();
  const count = await buttons.count();
  for (let n = count - 1; n >= 0; n--) await buttons.nth(n).click();
  await brought.nth(count - 1).waitFor();
}

/** Opens a dialog by its key and waits for what it holds. */
async function openedBy(page: Page, key: string, content: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('dialog').locator(content).first().waitFor();
}

export const screens: readonly Screen[] = [
  { name: 'first view', path: '' },
  { name: 'a town open', path: '?town=zhanaozen' },
  { name: 'map near', path: '?at=43.35,52.87,9' },
  {
    name: 'map sources',
    path: '?at=43.35,52.87,9',
    prepare: async (page, words) => {
      await page.getByText(words('map.sources'), { exact: true }).click();
      await page.getByLabel(words('map.tiles')).waitFor();
    },
  },
  { name: 'a strike open', path: '?open=munaispetssnab-2021-07' },
  { name: 'a strike open with claims', path: '?open=kezbi-2021-06&claims=participants' },
  { name: 'filtered', path: '?region=KZ-MAN&time=2021-07-13/2021-07-22' },
  { name: 'no match', path: '?outcome=won&place=shymkent' },
  { name: 'as of a day', path: '?day=2021-07-20' },
  { name: 'lanes by place', path: '?lanes=place&town=zhanaozen' },
  {
    name: 'tables of the timeline',
    path: '?tables=true',
    prepare: (page) => page.getByRole('table').first().waitFor(),
  },
  { name: 'list', path: '?pane=list&sort=-participants' },
  { name: 'links', path: '?pane=links&sequence=true' },
  { name: 'a line of descent', path: '?pane=links&sequence=true&open=kunan-holding-2021-07' },
  { name: 'charts', path: '?sheet=charts', only: 'phone' },
  {
    name: 'tables of the charts',
    path: '?sheet=charts',
    prepare: (page, words) => {
      const buttons = page.getByRole('button').filter({ hasText: new RegExp(`^${words('charts.table')}$`) });
      return pressEach(buttons, 4, page.getByRole('table'));
    },
  },
  {
    name: 'totals unfolded',
    path: '?sheet=charts',
    prepare: (page, words) => {
      const totals = page.getByLabel(words('charts.totals.name'));
      return pressEach(totals.getByRole('button'), 3, totals.getByRole('list'));
    },
  },
  {
    name: 'all values to filter by',
    path: '?sheet=filters',
    prepare: async (page, words) => {
      const drawer = page.getByRole('button', { name: words('app.filters'), exact: true });
      if (await drawer.isVisible()) await drawer.click();
      // What is folded is drawn once it is unfolded: a count of its values stands beside its name.
      const folded = page.locator('details:not([open]) > summary').filter({ hasText: /\d/ });
      await folded.first().waitFor();
      while ((await folded.count()) > 0) await folded.first().click();
      await page.locator('details[open]').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'filters in a drawer',
    path: '',
    only: 'medium',
    prepare: async (page, words) => {
      await page.getByRole('button', { name: words('app.filters'), exact: true }).click();
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    },
  },
  { name: 'filters', path: '?sheet=filters&outcome=won', only: 'phone' },
  { name: 'the story begins', path: '?story=may' },
  { name: 'amid the story', path: '?story=nbc' },
  { name: 'the story ends', path: '?story=unknown' },
  { name: 'about', path: '?page=about' },
  { name: 'method', path: '?page=method' },
  { name: 'sources', path: '?page=sources' },
  { name: 'a source', path: '?page=sources&source=article' },
  { name: 'disagreements', path: '?page=disagreements' },
  { name: 'share', path: '?page=share&outcome=won&open=kezbi-2021-06' },
  { name: 'counting', path: '?page=counting&count=acled' },
  {
    name: 'palette',
    path: '',
    prepare: (page) => openedBy(page, 'Control+k', '[role="option"]'),
  },
  {
    name: 'palette with an answer',
    path: '',
    prepare: async (page) => {
      await page.keyboard.press('Control+k');
      const palette = page.getByRole('dialog');
      await palette.getByRole('combobox').fill('Жанаазен');
      await palette.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'shortcuts',
    path: '',
    prepare: (page) => openedBy(page, '?', 'kbd'),
  },
  {
    name: 'paper',
    path: '?outcome=won&time=2021-07-01/2021-07-20',
    only: 'wide',
    seenOnly: true,
    prepare: async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.locator('[data-paper] .recharts-surface').first().waitFor();
    },
  },
  {
    name: 'loading',
    path: '?outcome=won',
    // Never answered: the page is looked at while it still waits.
    intercept: (page) => page.route(datasetRequest, () => undefined),
  },
  {
    name: 'failed',
    path: '',
    intercept: (page) => page.route(datasetRequest, (route) => route.fulfill({ status: 500 })),
    prepare: (page) => page.getByRole('alert').waitFor(),
  },
];

/** A state in one language and layout. */
export interface Shown {
  readonly screen: Screen;
  readonly language: Language;
  readonly size: SizeName;
}

/** Every screen in every language and layout of the two that differ most, or its only one. */
export const matrix: readonly Shown[] = screens.flatMap((screen) =>
  languages.flatMap((language) =>
    (screen.only ? [screen.only] : (['wide', 'phone'] as const)).map((size) => ({ screen, language, size })),
  ),
);

/** States that differ most, each in a language and layout of its own: what axe reads at every landing. */
const readAlways: Readonly<Record<string, readonly [Language, SizeName]>> = {
  'a strike open with claims': ['kk', 'phone'],
  'tables of the charts': ['ru', 'phone'],
  'filters in a drawer': ['kk', 'medium'],
  'amid the story': ['kk', 'wide'],
  'disagreements': ['en', 'phone'],
  'palette': ['ru', 'wide'],
};

/** What axe reads beside the first view, which has a journey of its own, when the rest is left to the full run. */
export const sample: ReadonlySet<Shown> = new Set(
  Object.entries(readAlways).map(([name, [language, size]]) => {
    const found = matrix.find((shown) => shown.screen.name === name && shown.language === language && shown.size === size);
    if (found === undefined) throw new Error(`no screen is ${name}, ${language}, ${size}`);
    return found;
  }),
);

/** What an address asks for beside the views, and that comes late without a word in its place. */
const asked: Readonly<Record<string, string>> = {
  page: 'dialog :is(h3, li, table)',
  claims: '[role="dialog"] li',
};

/** Milliseconds without a change after which a page has come. */
const STILL = 400;

/** Nothing has changed on the page for a moment; gives up after some seconds. */
async function still(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        const end = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(end, quiet);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(end, quiet);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        setTimeout(end, 5000);
      }),
    STILL,
  );
}

/**
 * Nothing more is asked for, the letters are drawn, and no part says that it is on its way; a request
 * held on purpose must not stop it.
 */
async function settle(page: Page, words: Words): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
  await page.getByText(words('app.part.coming'), { exact: true }).first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await still(page);
}

/** The address of a screen in a language, below the folder the page is in. */
function addressOf({ path }: Screen, language: Language): string {
  return `./${path === '' ? '?' : `${path}&`}lang=${language}`;
}

/** Brings a screen up in the window the page has, and waits until it is as a reader sees it. */
export async function show(page: Page, screen: Screen, language: Language): Promise<void> {
  await screen.intercept?.(page);
  await page.goto(addressOf(screen, language));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const words = wordsOf(language);
  await settle(page, words);
  for (const key of new URLSearchParams(screen.path).keys()) {
    const brought = asked[key];
    if (brought !== undefined) await page.locator(brought).first().waitFor();
  }
  await screen.prepare?.(page, words);
  if (screen.prepare !== undefined) await settle(page, words);
}
