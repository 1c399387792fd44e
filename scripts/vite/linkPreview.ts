import type { HtmlTagDescriptor, Plugin } from 'vite';
import { languages, type Language } from '../../src/domain/language.ts';

/** The picture of a link to the atlas, which `npm run pictures` takes; its width and height in pixels. */
export const picture = { file: 'preview.jpg', width: 1200, height: 630 } as const;

const setting = 'VITE_BASE_ADDRESS';
const alt = 'The first view of the atlas: a map of the strikes, the days below it, and charts beside it.';

/** A language as Open Graph names it: with the country whose readers it is written for. */
const locales: Readonly<Record<Language, string>> = { en: 'en_GB', ru: 'ru_RU', kk: 'kk_KZ' };

/** The folder a built atlas will be served from; null where the build is for any. */
export function baseAddress(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  const isFolder = address !== null && /^https?:$/.test(address.protocol) && address.pathname.endsWith('/');
  // Neither name and password, nor question, nor anchor.
  if (isFolder && `${address.origin}${address.pathname}` === address.href) return address.href;
  const asked = 'begins with https:// or http:// and ends with a slash, as in https://example.org/atlas/';
  throw new Error(`${setting} is "${text}", but the address of a folder ${asked}`);
}

/** What the page says of itself: its title and its description. */
function wordsOf(html: string): { readonly title: string; readonly description: string } {
  const [, title] = /<title>([^<]+)<\/title>/.exec(html) ?? [];
  const [, description] = /<meta\s+name="description"\s+content="([^"]+)"/.exec(html) ?? [];
  if (title === undefined || description === undefined) throw new Error('index.html has no title or no description');
  return { title, description };
}

/**
 * What makes a card of a link to the atlas where people send one another links. Open Graph asks for
 * whole addresses, which a build for any folder does not know. Without one the page names no address
 * of its own, and its picture by the relative one: many previewers follow it from the page, and the
 * others show the card without a picture, as they would if it were not named.
 */
export function previewTags(html: string, base: string | null): HtmlTagDescriptor[] {
  const { title, description } = wordsOf(html);
  const [first, ...others] = languages;
  const open = (property: string, content: string) => ({ tag: 'meta', attrs: { property: `og:${property}`, content } });
  const tags: HtmlTagDescriptor[] = [
    open('type', 'website'),
    open('title', title),
    open('description', description),
    open('locale', locales[first]),
    ...others.map((language) => open('locale:alternate', locales[language])),
    open('image', `${base ?? './'}${picture.file}`),
    open('image:type', 'image/jpeg'),
    open('image:width', String(picture.width)),
    open('image:height', String(picture.height)),
    open('image:alt', alt),
    // Its title, description and picture the card takes from the tags above.
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
    { tag: 'meta', attrs: { name: 'twitter:image:alt', content: alt } },
  ];
  if (base === null) return tags;
  return [...tags, open('url', base), { tag: 'link', attrs: { rel: 'canonical', href: base } }];
}

/** A link to the built atlas comes with its title, its description and a picture of it. */
export function linkPreview(): Plugin {
  let base: string | null = null;
  return {
    name: 'ereuil:link-preview',
    apply: 'build',
    configResolved({ env }) {
      const text: unknown = env[setting];
      base = baseAddress(typeof text === 'string' ? text : undefined);
    },
    transformIndexHtml: (html) => previewTags(html, base).map((tag) => ({ ...tag, injectTo: 'head' as const })),
  };
}
