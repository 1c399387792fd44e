import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { NuqsTestingAdapter, type UrlUpdateEvent } from 'nuqs/adapters/testing';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { Dataset } from '../../src/domain/dataset.ts';
import { formattingTags } from '../../src/i18n/locale.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { AtlasProvider } from '../../src/state/AtlasProvider.tsx';
import { HoverProvider } from '../../src/state/HoverContext.tsx';

interface AtlasOptions {
  readonly dataset: Dataset;
  /** Query string the view starts from, without `?`. */
  readonly address?: string;
  readonly onAddress?: (event: UrlUpdateEvent) => void;
}

/** Renders a view within everything the app provides, on a dataset and an address of choice. */
export function renderInAtlas(ui: ReactNode, options: AtlasOptions): RenderResult {
  const { dataset, address = '', onAddress } = options;
  return render(
    <NuqsTestingAdapter
      searchParams={address}
      hasMemory
      {...(onAddress === undefined ? {} : { onUrlUpdate: onAddress })}
    >
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <IntlProvider locale={formattingTags.en} messages={en}>
          <AtlasProvider dataset={dataset}>
            <HoverProvider>{ui}</HoverProvider>
          </AtlasProvider>
        </IntlProvider>
      </QueryClientProvider>
    </NuqsTestingAdapter>,
  );
}
