import { fetchFile } from '../../data/files.ts';
import type { Language } from '../../domain/language.ts';
import { askedLocale } from '../../i18n/locale.ts';
import { screenLayout } from '../../state/screenLayout.ts';
import { storedLanguage, storedPreferences, storedTheme } from '../../state/storedPreferences.ts';
import { keepEarly } from './early.ts';
import { sayUnloaded } from './unloaded.ts';

/** What the page has to know of its own files; the build puts it in. */
declare const PAGE: {
  /** Addresses of the first views that are files beside the page, by language and layout. */
  readonly views: Readonly<Record<string, string>>;
  /** By language: what the page is called, and what its script will ask for. */
  readonly languages: Readonly<
    Record<Language, { readonly title: string; readonly words: string; readonly data: string }>
  >;
};

const stored = storedPreferences();
const theme = storedTheme(stored);
const language = askedLocale(location.search, storedLanguage(stored));
const layout = screenLayout();
const view = `${language}-${layout}`;
const { views, languages } = PAGE;
const { title, words, data } = languages[language];

/** Shows a first view where the page's script has not shown anything yet; that takes it over. */
function show(markup: string): void {
  const root = document.getElementById('root');
  if (root === null || root.hasChildNodes()) return;
  root.dataset['layout'] = layout;
  root.innerHTML = markup;
  keepEarly(root);
}

function askAhead(attributes: Readonly<Record<string, string>>): void {
  const link = document.createElement('link');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  document.head.append(link);
}

/** Resolves once the page has what is asked for; with null where it does not come. */
function arrival<Part>(find: () => Part | null): Promise<Part | null> {
  return new Promise((resolve) => {
    const watch = new MutationObserver(look);
    function look() {
      const part = find();
      if (part === null && document.readyState === 'loading') return;
      watch.disconnect();
      document.removeEventListener('readystatechange', look);
      resolve(part);
    }
    watch.observe(document, { childList: true, subtree: true });
    document.addEventListener('readystatechange', look);
    look();
  });
}

/** A view that stands in the page is whole once something follows it. */
function standing(): string | null {
  const element = document.getElementById(view);
  return element?.nextElementSibling == null ? null : element.textContent;
}

async function fetched(address: string): Promise<string | null> {
  const response = await fetchFile(address, {});
  return response.ok ? response.text() : null;
}

async function showFirst(): Promise<void> {
  const address = views[view];
  // A page that is kept has its script at hand. Browsers keep pages on secure hosts only.
  const isKept = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
  if (address !== undefined && isKept) return;
  const markup = await (address === undefined ? arrival(standing) : fetched(address));
  if (markup === null) return;
  await arrival(() => document.getElementById('root'));
  show(markup);
}

document.documentElement.lang = language;
document.title = title;
if (theme !== 'system' && !matchMedia('(forced-colors: active)').matches) document.documentElement.dataset['theme'] = theme;

// The first view is that of an address that asks for nothing but a language, whatever marks were
// hung on the link where it was shared.
const asked = [...new URLSearchParams(location.search).keys()];
if (asked.every((key) => /^lang$|^utm|clid$/.test(key))) showFirst().catch(() => undefined);

// Errors of what is asked for do not bubble.
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) sayUnloaded();
  },
  true,
);

// What is seen first does not share the line with what its script will ask for.
document.addEventListener(
  'readystatechange',
  () => {
    // Who asks for kept data needs those.
    if (!asked.includes('data')) askAhead({ rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: data });
    askAhead({ rel: 'modulepreload', href: words });
  },
  { once: true },
);
