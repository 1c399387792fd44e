import { chromium, type Browser, type Page } from '@playwright/test';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { preview } from 'vite';
import { findChromium } from '../tests/support/chromium.ts';
import { freePort } from '../tests/support/freePort.ts';
import {
  furtherSizes,
  languages,
  screens,
  show,
  sizes,
  themes,
  type Language,
  type Screen,
  type Size,
  type Theme,
} from '../tests/support/screens.ts';

/** What a reader's eyes or device may make of the page, as Chromium can show it. */
const eyes = ['forced-colors', 'achromatopsia', 'deuteranopia', 'protanopia', 'tritanopia'] as const;
type Eyes = (typeof eyes)[number];

const usage = `npm run look -- [--out FOLDER] [--only TEXT] [--eyes NAME]

Pictures of the build in dist: every screen of tests/support/screens.ts in every language and theme,
in a window of each layout and, in English, in further ones; and a contact sheet for each language
and theme. --only keeps the pictures whose file name contains TEXT, as in --only filtered-375-dark.
--eyes takes them as seen with ${eyes.join(', ')}.
`;

interface Options {
  readonly folder: string;
  readonly only: string;
  readonly eyes: Eyes | undefined;
}

interface Shot {
  readonly screen: Screen;
  readonly language: Language;
  readonly size: Size;
  readonly theme: Theme;
  readonly file: string;
}

/** What is asked on the command line; null where there are no such eyes. */
function readOptions(args: readonly string[]): Options | null {
  const valueOf = (flag: string) => {
    const at = args.indexOf(flag);
    return at === -1 ? undefined : args[at + 1];
  };
  const folder = resolve(valueOf('--out') ?? join('node_modules', '.cache', 'look'));
  const asked = valueOf('--eyes');
  const seenBy = eyes.find((name) => name === asked);
  if (asked !== undefined && seenBy === undefined) return null;
  return { folder, only: valueOf('--only') ?? '', eyes: seenBy };
}

function sizesOf({ only }: Screen, language: Language): readonly Size[] {
  if (only !== undefined) return [sizes[only]];
  return [...(language === 'en' ? furtherSizes : []), ...Object.values(sizes)];
}

function shotsOf(only: string): Shot[] {
  const all = screens.flatMap((screen) =>
    languages.flatMap((language) =>
      sizesOf(screen, language).flatMap((size) =>
        themes.map((theme) => {
          const name = screen.name.replaceAll(' ', '-');
          return { screen, language, size, theme, file: `${name}-${size.width}-${theme}-${language}.png` };
        }),
      ),
    ),
  );
  return all.filter(({ file }) => file.includes(only));
}

async function emulate(page: Page, seenBy: Eyes): Promise<void> {
  if (seenBy === 'forced-colors') return page.emulateMedia({ forcedColors: 'active' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmulatedVisionDeficiency', { type: seenBy });
}

async function take(browser: Browser, origin: string, options: Options, shot: Shot): Promise<void> {
  const { screen, language, size, theme, file } = shot;
  const page = await browser.newPage({
    baseURL: origin,
    viewport: size,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    hasTouch: size.width < 600,
  });
  try {
    if (options.eyes !== undefined) await emulate(page, options.eyes);
    await show(page, screen, language);
    await page.screenshot({ path: join(options.folder, file) });
  } finally {
    await page.close();
  }
}

function sheetOf(shots: readonly Shot[]): string {
  const rows = screens.map((screen) => {
    const row = shots.filter((shot) => shot.screen === screen);
    const figures = row.map(
      ({ file, size }) =>
        `<figure><img src="${file}" alt=""><figcaption>${size.width} × ${size.height}</figcaption></figure>`,
    );
    return row.length === 0 ? '' : `<h2>${screen.name}</h2><div>${figures.join('')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>
    body { margin: 24px; font: 14px sans-serif; background: #888; color: #fff }
    h2 { margin: 16px 0 4px; font-size: 16px }
    div { display: flex; gap: 12px; align-items: flex-start }
    figure { margin: 0 } img { height: 300px; display: block }
  </style>${rows.join('')}`;
}

/** One sheet of the pictures in a language and theme; nothing where there are none. */
async function takeSheet(
  browser: Browser,
  folder: string,
  name: string,
  shots: readonly Shot[],
): Promise<void> {
  if (shots.length === 0) return;
  const html = join(folder, `${name}.html`);
  const picture = join(folder, `${name}.png`);
  writeFileSync(html, sheetOf(shots));
  const page = await browser.newPage({ viewport: { width: 2650, height: 1000 } });
  await page.goto(pathToFileURL(html).href);
  await page.screenshot({ path: picture, fullPage: true });
  await page.close();
  process.stdout.write(`${picture}\n`);
}

async function takeAll(browser: Browser, origin: string, options: Options): Promise<void> {
  const shots = shotsOf(options.only);
  for (const [index, shot] of shots.entries()) {
    await take(browser, origin, options, shot);
    process.stdout.write(`[${index + 1}/${shots.length}] ${shot.file}\n`);
  }
  for (const language of languages) {
    for (const theme of themes) {
      const those = shots.filter((shot) => shot.language === language && shot.theme === theme);
      await takeSheet(browser, options.folder, `contact-sheet-${language}-${theme}`, those);
    }
  }
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
  if (options === null) {
    process.stderr.write(`--eyes takes one of ${eyes.join(', ')}\n`);
    return 1;
  }
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
