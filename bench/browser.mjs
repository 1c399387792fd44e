import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runnerImport } from 'vite';
import { root } from './pages.mjs';

/** The browser of the project's own tests (BROWSER_FROM=npm: the one from npm), cut off from all but this machine. */
export async function launch() {
  const file = pathToFileURL(join(root, 'tests', 'support', 'chromium.ts')).href;
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  const { executablePath, args, env } = await module.findChromium(root);
  const local = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return chromium.launch({ executablePath, args: [...args, local], env });
}

/** A page of the subject, with the probe in it, slowed down, ready to be dragged. */
export async function openPage(browser, { address, later, result }, { slowdown, probe }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
  });
  const page = await context.newPage();
  await page.addInitScript(probe, { later, result });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.getByRole('slider').nth(1).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session, close: () => context.close() };
}
