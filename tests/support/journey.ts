import { expect, test as base, type Page } from '@playwright/test';

interface Journey {
  /** A console or network fault that this journey provokes on purpose. */
  readonly expectedFault: RegExp | undefined;
  /** What must stay empty: page errors, console errors, requests to another origin. */
  readonly faults: readonly string[];
}

function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) {
      faults.push(`request to ${url.origin}`);
    }
  });
  return faults;
}

/** What is drawn when the page is built is there before the script is: a journey begins when it has taken over. */
function waitUntilTaken(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  const taken = () => page.locator('#root[aria-busy]').waitFor({ state: 'detached' });
  page.goto = async (...args) => {
    const response = await goto(...args);
    // Who asks for no more than the answer wants to see what is there before.
    if (args[1]?.waitUntil !== 'commit') await taken();
    return response;
  };
  page.reload = async (...args) => {
    const response = await reload(...args);
    await taken();
    return response;
  };
}

/** Every journey also proves that the page stays silent and talks to nobody else. */
export const test = base.extend<Journey>({
  expectedFault: [undefined, { option: true }],
  faults: [
    async ({ page, baseURL, expectedFault }, use) => {
      const faults = watch(page, new URL(baseURL ?? '').origin);
      waitUntilTaken(page);
      await use(faults);
      expect(faults.filter((fault) => !expectedFault?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
