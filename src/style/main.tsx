import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'react-intl';
import { makeQueryClient } from '../app/queryClient.ts';
import { strikeDataset } from '../data/strikes/dataset.ts';
import { formattingTags } from '../i18n/locale.ts';
import { catalogues } from '../i18n/messages.ts';
import { pageLocale } from '../i18n/pageLocale.ts';
import { AtlasProvider } from '../state/AtlasProvider.tsx';
import { HoverProvider } from '../state/HoverContext.tsx';
import { atlasQuery } from '../state/queries.ts';
import '../ui/fonts.css';
import '../ui/tokens.css';
import '../ui/base.css';
import { StylePage } from './StylePage.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('style.html has no #root');

const client = makeQueryClient();
const locale = pageLocale();
document.documentElement.lang = locale;

const [messages, atlas] = await Promise.all([
  catalogues[locale].whole(),
  client.query(atlasQuery(import.meta.env.BASE_URL, locale)),
]);

createRoot(root).render(
  <StrictMode>
    <NuqsAdapter>
      <QueryClientProvider client={client}>
        <IntlProvider locale={formattingTags[locale]} messages={messages}>
          <AtlasProvider dataset={strikeDataset(atlas, 'in_use')}>
            <HoverProvider>
              <StylePage />
            </HoverProvider>
          </AtlasProvider>
        </IntlProvider>
      </QueryClientProvider>
    </NuqsAdapter>
  </StrictMode>,
);
