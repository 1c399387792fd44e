// @vitest-environment node
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { renderToString } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { expect, it, vi } from 'vitest';
import { en } from '../../../src/i18n/locales/en.ts';
import type { Messages } from '../../../src/i18n/messages.ts';
import { AtlasProvider } from '../../../src/state/AtlasProvider.tsx';
import { AtlasMap } from '../../../src/views/map/AtlasMap.tsx';
import { MapProvider } from '../../../src/views/map/MapContext.tsx';
import { MapKey } from '../../../src/views/map/MapKey.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { loaded } from '../../support/watched.ts';

vi.mock('leaflet', async () => (await import('../../support/watched.ts')).watched('leaflet'));
vi.mock('react-leaflet', async () => (await import('../../support/watched.ts')).watched('react-leaflet'));

const messages: unknown = en;

it('draws glyphs, names and titles to a string in plain Node, without Leaflet', () => {
  const html = renderToString(
    <NuqsAdapter>
      <QueryClientProvider client={new QueryClient()}>
        <IntlProvider locale="en" messages={messages as Messages}>
          <AtlasProvider dataset={waveDataset()}>
            <MapProvider>
              <AtlasMap />
              <MapKey />
            </MapProvider>
          </AtlasProvider>
        </IntlProvider>
      </QueryClientProvider>
    </NuqsAdapter>,
  );
  expect(html).toContain('aria-label="KEZBI, Zhanaozen');
  expect(html).toContain('Mangystau and Tengiz');
  expect(html).toContain('>Karaganda</text>');
  expect(html).toContain('Partly won');
  expect(html.match(/<canvas/g)).toHaveLength(2);
  expect(loaded).toEqual([]);
  expect(html).not.toContain('style=');
  expect(html).not.toContain('NaN');
});
