import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages } from '../i18n/messages.ts';
import { resolveLocale } from '../i18n/locale.ts';
import { languageIn } from '../state/grammar.ts';
import { atlasQuery } from '../state/queries.ts';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App.tsx';
import { makeQueryClient } from './queryClient.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const client = makeQueryClient();
const locale = resolveLocale(languageIn(location.search));
client.query(atlasQuery(import.meta.env.BASE_URL, locale)).catch(() => undefined);

/** Without the catalogue there are no words to say so: the page has them ready. */
function sayUnloaded(): void {
  document.getElementById('unloaded')?.removeAttribute('hidden');
}

loadMessages(locale).then((messages) => {
  createRoot(root).render(
    <StrictMode>
      <App client={client} locale={locale} messages={messages} />
    </StrictMode>,
  );
}, sayUnloaded);
