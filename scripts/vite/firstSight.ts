import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { languages, type Language } from '../../src/domain/language.ts';
import { drawn, type ModuleConfig } from './drawn.ts';
import { listAddress, listPage } from './listPage.ts';
import { pageWords } from './pageWords.ts';
import { scriptOf } from './scriptOf.ts';

type Bundle = Rolldown.OutputBundle;

const root = resolve(import.meta.dirname, '../..');
const script = join(root, 'src/app/first/show.ts');

/**
 * The views of phones, which have the slowest lines, stand in the page itself, as text that a browser
 * need not read unless it is the one; those of wider windows are larger, and files beside the page.
 */
const inPage = languages.map((language) => `${language}-phone`);

const perLanguage = <T>(make: (language: Language) => T) =>
  Object.fromEntries(languages.map((language) => [language, make(language)]));

const publishedIn = (language: Language) => ({
  language,
  atlas: JSON.parse(readFileSync(join(root, 'public/data', `atlas.${language}.json`), 'utf8')) as unknown,
});

interface Drawings {
  /** First views by language and layout. */
  readonly views: ReadonlyMap<string, string>;
  /** The lists of all actions by language, and the sheet they have beyond the page's. */
  readonly lists: ReadonlyMap<Language, string>;
  readonly listSheet: string;
}

async function draw(modules: ModuleConfig): Promise<Drawings> {
  const published = languages.map(publishedIn);
  return drawn(modules, async ({ firstViews, plainList, listSheet }) => {
    const views = await firstViews(published);
    const lists = published.map(
      async (one) => [one.language, await plainList(one, listAddress)] as const,
    );
    return { views, lists: new Map(await Promise.all(lists)), listSheet };
  });
}

function addressOf(view: string, markup: string): string {
  const hash = createHash('sha256').update(markup).digest('base64url').slice(0, 8);
  return `first/${view}-${hash}.html`;
}

function isWordsOf(output: Bundle[string], language: Language): boolean {
  return output.type === 'chunk' && output.moduleIds.some((id) => id.endsWith(`/locales/${language}/first.ts`));
}

/** What the inline script has to know of the page's files. */
function knowledge(bundle: Bundle, views: Drawings['views']): string {
  const beside = [...views].filter(([view]) => !inPage.includes(view));
  const words = (language: Language) => Object.values(bundle).find((output) => isWordsOf(output, language));
  return JSON.stringify({
    views: Object.fromEntries(beside.map(([view, markup]) => [view, `./${addressOf(view, markup)}`])),
    languages: perLanguage((language) => ({
      title: pageWords(language)['app.title'],
      words: `./${words(language)?.fileName ?? ''}`,
      data: `./data/atlas.${language}.json`,
    })),
  });
}

/** Takes a sheet out of the bundle, as it has to be written in a page beside the folder of assets. */
function sheetOf(bundle: Bundle, address: string): string {
  const sheet = bundle[address];
  if (sheet?.type !== 'asset') throw new Error(`The page asks for ${address}, which is no sheet of the build`);
  return String(sheet.source).trim().replaceAll('url(./', 'url(./assets/');
}

const appSheet = /^assets\/app-[^/]*\.css$/;

/**
 * The sheet of the first load, which is written into the page. Nobody asks for it as a file: a late
 * part that did would be told that it did not arrive.
 */
function takeSheet(bundle: Bundle): string {
  const address = Object.keys(bundle).find((file) => appSheet.test(file)) ?? '';
  const style = sheetOf(bundle, address);
  for (const output of Object.values(bundle)) {
    if (output.type === 'chunk') output.viteMetadata?.importedCss.delete(address);
  }
  Reflect.deleteProperty(bundle, address);
  return style;
}

const pageScript = /\s*<script type="module" crossorigin src="[^"]+"><\/script>/g;

/**
 * The first view drawn by the same components when the page is built: markup that its script takes
 * over, in each language and layout, with the sheet in the page; and for whoever runs no script the
 * list of all actions. What asks for a view that is a file stands before the sheet, which is the half
 * of what comes first; the page's scripts come last: what is seen first does not wait for them.
 * @param modules how the page's own modules are read
 */
export function firstSight(modules: () => ModuleConfig): Plugin {
  let drawings: Drawings | undefined;
  let sheet = '';
  return {
    name: 'ereuil:first-sight',
    apply: 'build',
    async generateBundle(_options, bundle) {
      drawings = await draw(modules());
      for (const [view, markup] of drawings.views) {
        if (inPage.includes(view)) continue;
        this.emitFile({ type: 'asset', fileName: addressOf(view, markup), source: markup });
      }
      sheet = takeSheet(bundle);
      const style = sheet + drawings.listSheet;
      for (const [language, list] of drawings.lists) {
        const source = listPage({ language, title: pageWords(language)['app.title'], style, list });
        this.emitFile({ type: 'asset', fileName: listAddress(language), source });
      }
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (bundle === undefined || drawings === undefined) throw new Error('Nothing is drawn yet');
        const { views } = drawings;
        const shown = await scriptOf(script, { PAGE: knowledge(bundle, views) });
        const scripts = html.match(pageScript) ?? [];
        if (scripts.length === 0) throw new Error('The page asks for no script where one was looked for');
        const own = inPage.map((view) => `<script type="text/html" id="${view}">${views.get(view) ?? ''}</script>`);
        return html
          .replace(pageScript, '')
          .replace(/\s*<\/head>/, () => `\n    <script>${shown}</script>\n    <style>${sheet}</style>\n  </head>`)
          .replace(/\s*<\/body>/, () => `\n    ${own.join('\n    ')}${scripts.join('')}\n  </body>`);
      },
    },
  };
}
