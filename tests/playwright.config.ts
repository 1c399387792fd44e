import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { findChromium } from './support/chromium.ts';
import { freePort } from './support/freePort.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { executablePath, args, env } = await findChromium(root);

// Workers read this file again and must arrive at the same port; they inherit the environment.
process.env['EREUIL_PORT'] ??= String(await freePort());
const port = process.env['EREUIL_PORT'];
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../node_modules/.cache/playwright',
  // A shared machine may be many times slower: how long a thing takes is measured, never judged here.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  ...(process.env['EREUIL_FULL'] ? {} : { grepInvert: /@slow/ }),
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    // Journeys answer requests themselves; those that are about what is kept allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath, args, env },
  },
  webServer: {
    cwd: root,
    command: `npm run --silent preview -- --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
