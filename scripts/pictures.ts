import { chromium, type Browser } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { findChromium } from '../tests/support/chromium.ts';
import { freePort } from '../tests/support/freePort.ts';
import { screens, show, sizes, type Size } from '../tests/support/screens.ts';
import { picture } from './vite/linkPreview.ts';

interface Picture {
  readonly path: string;
  readonly size: Size;
  /** Pixels of the picture to one of the window. */
  readonly scale: number;
}

/** Of the card of a link: it is seen at half its size or less. */
const SCALE = 1.2;

/** Of a JPEG, from 0 to 100: its letters are sharp, and it has half the bytes of a PNG. */
const QUALITY = 80;

const pictures: readonly Picture[] = [
  { path: join('docs', 'overview.png'), size: sizes.wide, scale: 1 },
  {
    path: join('public', picture.file),
    size: { width: picture.width / SCALE, height: picture.height / SCALE },
    scale: SCALE,
  },
];

async function take(browser: Browser, baseURL: string, { path, size, scale }: Picture): Promise<void> {
  const [first] = screens;
  if (first === undefined) throw new Error('there is no first view');
  const page = await browser.newPage({
    baseURL,
    viewport: size,
    deviceScaleFactor: scale,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
  });
  await show(page, first, 'en');
  await page.screenshot(path.endsWith('.jpg') ? { path, type: 'jpeg', quality: QUALITY } : { path });
  await page.close();
  process.stdout.write(`${path}\n`);
}

/** Takes the pictures of the first view that the README and links show, of the build in dist. */
export async function main(): Promise<number> {
  if (!existsSync('dist/index.html')) {
    process.stderr.write('There is no build to take pictures of: npm run build\n');
    return 1;
  }
  const port = await freePort();
  const server = await preview({ logLevel: 'error', preview: { port, strictPort: true } });
  const { executablePath, args, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env });
  try {
    for (const each of pictures) await take(browser, `http://127.0.0.1:${port}`, each);
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}
