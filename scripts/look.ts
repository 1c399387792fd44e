import { chromium, type Browser, type Page } from '@playwright/test';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';
import { findChromium } from '../tests/support/chromium.ts';
import { freePort } from '../tests/support/freePort.ts';
import {
  screens,
  sizes,
  themes,
  type Screen,
  type Size,
  type Theme,
} from '../tests/support/screens.ts';

const usage = `npm run look -- [--out FOLDER] [--only TEXT]

Pictures of the build in dist: every screen of tests/support/screens.ts in every size and theme,
and one contact sheet. --only keeps the pictures whose file name contains TEXT.
`;

interface Options {
  readonly folder: string;
  readonly only: string;
}

interface Shot {
  readonly screen: Screen;
  readonly size: Size;
  readonly theme: Theme;
  readonly file: string;
}

function readOptions(args: readonly string[]): Options {
  const valueOf = (flag: string) => {
    const at = args.indexOf(flag);
    return at === -1 ? undefined : args[at + 1];
  };
  const folder = resolve(valueOf('--out') ?? join('node_modules', '.cache', 'look'));
  return { folder, only: valueOf('--only') ?? '' };
}

function shotsOf(only: string): Shot[] {
  const all = screens.flatMap((screen) =>
    sizes.flatMap((size) =>
      themes.map((theme) => {
        const name = screen.name.replaceAll(' ', '-');
        return { screen, size, theme, file: `${name}-${size.width}-${theme}.png` };
      }),
    ),
  );
  return all.filter(({ file }) => file.includes(only));
}

/** Fonts drawn and no request for half a second; a request held on purpose must not stop it. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function take(browser: Browser, origin: string, folder: string, shot: Shot): Promise<void> {
  const { screen, size, theme, file } = shot;
  const page = await browser.newPage({
    viewport: size,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    hasTouch: size.width < 600,
  });
  try {
    await screen.intercept?.(page);
    await page.goto(`${origin}/${screen.path}`);
    await settle(page);
    await screen.prepare?.(page);
    await settle(page);
    await page.screenshot({ path: join(folder, file) });
  } finally {
    await page.close();
  }
}

function sheetOf(shots: readonly Shot[]): string {
  const rows = screens.flatMap(({ name }) =>
    themes.map((theme) => {
      const row = shots.filter((shot) => shot.screen.name === name && shot.theme === theme);
      const figures = row.map(
        ({ file, size }) =>
          `<figure><img src="${file}" alt=""><figcaption>${size.width} × ${size.height}</figcaption></figure>`,
      );
      return row.length === 0 ? '' : `<h2>${name}, ${theme}</h2><div>${figures.join('')}</div>`;
    }),
  );
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>
    body { margin: 24px; font: 14px sans-serif; background: #888; color: #fff }
    h2 { margin: 16px 0 4px; font-size: 16px }
    div { display: flex; gap: 12px; align-items: flex-start }
    figure { margin: 0 } img { height: 300px; display: block }
  </style>${rows.join('')}`;
}

async function takeSheet(
  browser: Browser,
  folder: string,
  shots: readonly Shot[],
): Promise<string> {
  const html = join(folder, 'contact-sheet.html');
  const picture = join(folder, 'contact-sheet.png');
  writeFileSync(html, sheetOf(shots));
  const page = await browser.newPage({ viewport: { width: 2650, height: 1000 } });
  await page.goto(pathToFileURL(html).href);
  await page.screenshot({ path: picture, fullPage: true });
  await page.close();
  return picture;
}

async function takeAll(browser: Browser, origin: string, { folder, only }: Options): Promise<void> {
  const shots = shotsOf(only);
  for (const [index, shot] of shots.entries()) {
    await take(browser, origin, folder, shot);
    process.stdout.write(`[${index + 1}/${shots.length}] ${shot.file}\n`);
  }
  process.stdout.write(`${await takeSheet(browser, folder, shots)}\n`);
}

export async function main(args: string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  if (!existsSync('dist/index.html')) {
    process.stderr.write('There is no build to look at: npm run build\n');
    return 1;
  }
  const options = readOptions(args);
  mkdirSync(options.folder, { recursive: true });
  const port = await freePort();
  const server = await preview({ logLevel: 'error', preview: { port, strictPort: true } });
  const { executablePath, args: flags, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: flags, env });
  try {
    await takeAll(browser, `http://127.0.0.1:${port}`, options);
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}
