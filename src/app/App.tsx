import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { IntlProvider } from 'react-intl';
import type { Language } from '../domain/language.ts';
import { formattingTags } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.ts';
import { DrawnLayout } from '../state/layout.ts';
import type { ScreenLayout } from '../state/screenLayout.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Loader } from './Loader.tsx';
import { useDocumentTheme } from './useDocumentTheme.ts';

interface AppProps {
  readonly client: QueryClient;
  readonly locale: Language;
  readonly messages: Messages;
  /** The query string to render for where there is no address bar, without `?`. */
  readonly address?: string;
  /** The layout that is drawn where there is no window to ask, or was before there was one. */
  readonly layout?: ScreenLayout;
}

/** The whole atlas; everything it needs to render a string without a browser comes as props. */
export function App({ client, locale, messages, address = '', layout = 'wide' }: AppProps) {
  useDocumentTheme();
  return (
    <NuqsAdapter serverSearch={address}>
      <QueryClientProvider client={client}>
        <IntlProvider locale={formattingTags[locale]} messages={messages}>
          <ErrorBoundary>
            <DrawnLayout value={layout}>
              <Loader locale={locale} />
            </DrawnLayout>
          </ErrorBoundary>
        </IntlProvider>
      </QueryClientProvider>
    </NuqsAdapter>
  );
}
