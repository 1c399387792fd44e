import { expect, type Locator, type Page } from '@playwright/test';

/** The parts of the screen by role and name, as a reader meets them. */
export interface AtlasPage {
  readonly map: Locator;
  readonly side: Locator;
  readonly lower: Locator;
  readonly filters: Locator;
  /** How many actions are shown, as it is read out. */
  readonly status: Locator;
  /** The open action. */
  readonly detail: Locator;
  /** The rows of the list, headings of groups apart. */
  readonly rows: Locator;
  tab(name: string): Locator;
  /** A disc on the map by what its action is called. */
  disc(title: string): Locator;
  chip(words: string): Locator;
}

export function atlasPage(page: Page): AtlasPage {
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const map = region('Map');
  return {
    map,
    side: page.getByRole('complementary'),
    lower: region('Timeline, list and links'),
    filters: region('Search and filters'),
    status: page.getByRole('status').filter({ hasText: /actions shown/ }),
    detail: page.getByRole('article'),
    rows: page.getByRole('row').filter({ has: page.getByRole('cell') }),
    tab: (name) => page.getByRole('tab', { name, exact: true }),
    disc: (title) => map.getByRole('button', { name: new RegExp(`^${title}, `) }).first(),
    chip: (words) => page.getByRole('button', { name: `Remove filter: ${words}` }),
  };
}

/** Opens an address and waits until the actions stand on the map. */
export async function openAtlas(page: Page, address = ''): Promise<AtlasPage> {
  await page.goto(`./${address}`);
  const atlas = atlasPage(page);
  await expect(atlas.map.getByRole('group', { name: 'Actions by place' }).first()).toBeVisible();
  return atlas;
}

/** The number of actions that the status says are shown. */
export async function shownIn(atlas: AtlasPage): Promise<number> {
  const words = (await atlas.status.textContent()) ?? '';
  return Number(/^(\d+) of/.exec(words)?.[1] ?? NaN);
}

/** What an address asks for, decoded, without the order of its keys. */
export function askedOf(page: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(page.url()).searchParams);
}

/** Presses Tab until the control has the focus; fails where the keyboard does not lead to it. */
export async function tabTo(page: Page, control: Locator, atMost = 80): Promise<void> {
  for (let n = 0; n < atMost; n++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(control).toBeFocused();
}
