import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { catalogues } from '../i18n/messages.ts';
import { pageLocale } from '../i18n/pageLocale.ts';
import { contentIn } from '../state/grammar.ts';
import { atlasQuery } from '../state/queries.ts';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App.tsx';
import { makeQueryClient } from './queryClient.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const client = makeQueryClient();
const locale = pageLocale();
document.documentElement.lang = locale;
client.query(atlasQuery(import.meta.env.BASE_URL, locale, contentIn(location.search))).catch(() => undefined);

/** Without the catalogue there are no words to say so: the page has them ready. */
function sayUnloaded(): void {
  document.getElementById('unloaded')?.removeAttribute('hidden');
}

catalogues[locale].first().then((messages) => {
  createRoot(root).render(
    <StrictMode>
      <App client={client} locale={locale} messages={messages} />
    </StrictMode>,
  );
}, sayUnloaded);

if (import.meta.env.PROD) addEventListener('load', () => void import('./offline/keep.ts'));
