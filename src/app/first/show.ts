import { fetchFile } from '../../data/files.ts';
import type { Language } from '../../domain/language.ts';
import { askedLocale } from '../../i18n/locale.ts';
import { screenLayout } from '../../state/screenLayout.ts';
import { storedLanguage, storedPreferences, storedTheme } from '../../state/storedPreferences.ts';
import { keepEarly } from './early.ts';

/** What the page has to know of its own files; the build puts it in. */
declare const PAGE: {
  /** Addresses of the first views that are files beside the page, by language and layout. */
  readonly views: Readonly<Record<string, string>>;
  /** By language: what its script will ask for. */
  readonly languages: Readonly<Record<Language, { readonly words: string; readonly data: string }>>;
};

const stored = storedPreferences();
const theme = storedTheme(stored);
const language = askedLocale(location.search, storedLanguage(stored));
const layout = screenLayout();
const view = `${language}-${layout}`;
const { views, languages } = PAGE;
const { words, data } = languages[language];

/** Shows a first view where the page's script has not shown anything yet; that takes it over. */
function show(content: DocumentFragment): void {
  const root = document.getElementById('root');
  if (root === null || root.hasChildNodes()) return;
  root.dataset['layout'] = layout;
  root.append(content);
  keepEarly(root);
}

function fragmentOf(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

function askAhead(attributes: Readonly<Record<string, string>>): void {
  const link = document.createElement('link');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  document.head.append(link);
}

const parsed = new Promise<void>((resolve) => {
  document.addEventListener('readystatechange', () => { resolve(); }, { once: true });
});

async function showFetched(address: string): Promise<void> {
  const response = await fetchFile(address, {});
  if (!response.ok) return;
  const markup = await response.text();
  await parsed;
  show(fragmentOf(markup));
}

document.documentElement.lang = language;
if (theme !== 'system') document.documentElement.dataset['theme'] = theme;

// The first view is that of an address that asks for nothing but a language.
const isFirst = [...new URLSearchParams(location.search).keys()].every((key) => key === 'lang');
const address = views[view];
if (isFirst && address !== undefined) showFetched(address).catch(() => undefined);

void parsed.then(() => {
  const own = document.getElementById(view);
  if (isFirst && own instanceof HTMLTemplateElement) show(own.content);
  askAhead({ rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: data });
  askAhead({ rel: 'modulepreload', href: words });
});
