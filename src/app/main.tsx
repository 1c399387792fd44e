import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { catalogues, type Messages } from '../i18n/messages.ts';
import { pageLocale } from '../i18n/pageLocale.ts';
import { contentIn } from '../state/grammar.ts';
import { atlasQuery } from '../state/queries.ts';
import { screenLayouts } from '../state/screenLayout.ts';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App.tsx';
import { Taken } from './first/Taken.tsx';
import { sayUnloaded } from './first/unloaded.ts';
import { makeQueryClient } from './queryClient.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

const client = makeQueryClient();
const locale = pageLocale();
document.documentElement.lang = locale;
const arrival = client
  .query(atlasQuery(import.meta.env.BASE_URL, locale, contentIn(location.search)))
  .then(() => true)
  .catch(() => false);

/** Takes over the view that was drawn when the page was built, which needs its data; else draws. */
async function start(place: HTMLElement, messages: Messages): Promise<void> {
  const drawn = screenLayouts.find((layout) => layout === place.dataset['layout']);
  const isArrived = drawn !== undefined && (await arrival);
  const app = (
    <StrictMode>
      <Taken place={place}>
        <App client={client} locale={locale} messages={messages} {...(drawn && { layout: drawn })} />
      </Taken>
    </StrictMode>
  );
  // What a browser words in another way than the build did is drawn anew.
  if (isArrived) hydrateRoot(place, app, { onRecoverableError: () => undefined });
  else createRoot(place).render(app);
}

catalogues[locale].first().then((messages) => start(root, messages), sayUnloaded);

if (import.meta.env.PROD) addEventListener('load', () => void import('./offline/keep.ts'));
