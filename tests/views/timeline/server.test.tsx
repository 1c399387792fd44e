// @vitest-environment node
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsTestingAdapter } from 'nuqs/adapters/testing';
import { renderToString } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { expect, it } from 'vitest';
import { en } from '../../../src/i18n/locales/en.ts';
import { AtlasProvider } from '../../../src/state/AtlasProvider.tsx';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { bakeryDataset } from './bakeries.ts';

it('renders to a string in plain Node', () => {
  const markup = renderToString(
    <NuqsTestingAdapter searchParams="">
      <QueryClientProvider client={new QueryClient()}>
        <IntlProvider locale="en-GB" messages={en}>
          <AtlasProvider dataset={bakeryDataset()}>
            <Timeline />
          </AtlasProvider>
        </IntlProvider>
      </QueryClientProvider>
    </NuqsTestingAdapter>,
  );
  expect(markup.replaceAll('\u2060', '')).toContain('Rye, Hill: 13–17\u00A0Jul 2021, won');
  expect(markup).not.toContain('style=');
});
