// @vitest-environment node
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsTestingAdapter } from 'nuqs/adapters/testing';
import { renderToString } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { beforeAll, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { en } from '../../../src/i18n/locales/en.ts';
import { AtlasProvider } from '../../../src/state/AtlasProvider.tsx';
import { Charts } from '../../../src/views/charts/Charts.tsx';
import { preloadFurtherCharts } from '../../../src/views/charts/furtherCharts.ts';
import { waveDataset } from '../../support/datasets.ts';

beforeAll(preloadFurtherCharts);

function markup(dataset: Dataset): string {
  return renderToString(
    <NuqsTestingAdapter>
      <QueryClientProvider client={new QueryClient()}>
        <IntlProvider locale="en" messages={en}>
          <AtlasProvider dataset={dataset}>
            <Charts />
          </AtlasProvider>
        </IntlProvider>
      </QueryClientProvider>
    </NuqsTestingAdapter>,
  );
}

it('renders findings, unit marks and the names beside the lazy drawings in plain Node', () => {
  const wave = waveDataset();
  const html = markup(wave);
  expect(html.match(/<h2/g)).toHaveLength(6);
  expect(html.match(/role="button"/g)?.length).toBeGreaterThan(5);
  expect(html.match(/<svg/g)?.length).toBeGreaterThan(wave.length);
  expect(html).not.toContain('style=');
});
