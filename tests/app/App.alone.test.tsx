// @vitest-environment node
import { readFileSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { makeQueryClient } from '../../src/app/queryClient.ts';
import type { Atlas } from '../../src/data/atlas.ts';
import { parseAtlas } from '../../src/data/parseAtlas.ts';
import { first } from '../../src/i18n/locales/en/first.ts';
import { en } from '../../src/i18n/locales/en.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { atlasQuery } from '../../src/state/queries.ts';
import { preloadFurtherCharts } from '../../src/views/charts/furtherCharts.ts';
import { loaded } from '../support/watched.ts';

vi.mock('leaflet', async () => (await import('../support/watched.ts')).watched('leaflet'));
vi.mock('react-leaflet', async () => (await import('../support/watched.ts')).watched('react-leaflet'));
vi.mock('recharts', async () => (await import('../support/watched.ts')).watched('recharts'));

// What is written without waiting has to be there: the charts below the first two come late.
await preloadFurtherCharts();

const atlas = parseAtlas(JSON.parse(readFileSync('public/data/atlas.en.json', 'utf8')));

/** The page as plain Node writes it: no window, no document. */
function page(address = '', data: Atlas | null = atlas, messages: Messages = first): string {
  const client = makeQueryClient();
  if (data !== null) client.setQueryData(atlasQuery('/', 'en').queryKey, data);
  const app = <App client={client} locale="en" messages={messages} address={address} />;
  return renderToString(app).replaceAll('<!-- -->', '');
}

const words = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the first view as a string', () => {
  const html = page();

  it('needs no browser, and neither map nor chart library', () => {
    expect(typeof window).toBe('undefined');
    expect(loaded).toEqual([]);
  });

  it('has the name and what the atlas covers', () => {
    expect(html).toMatch(/<h1[^>]*>Ereuil<\/h1>/);
    expect(words(html)).toMatch(/ 29 actions in \d+ places, .*2 Aug 2021, date not given for 1 /);
  });

  it('has a lane for every action', () => {
    const counted = atlas.events.filter((event) => event.wave);
    const missing = counted.filter(({ title }) => !html.includes(title.replaceAll('&', '&amp;')));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('has a control for every disc on the map', () => {
    expect(html.match(/role="button"|<button/g)?.length).toBeGreaterThan(29);
  });

  it('carries no style that a strict policy would block, and no script', () => {
    expect(html).not.toMatch(/\sstyle=|<script|\son\w+=/);
  });

  it('needs no words but those of the first load', () => {
    expect(page('', atlas, en)).toBe(html);
  });

  it('is the same each time', () => {
    expect(page()).toBe(html);
  });
});

describe('other views as a string', () => {
  it('answer the address: a filter narrows what is covered', () => {
    expect(words(page('outcome=won'))).toMatch(/ \d+ of 29 actions/);
    expect(page('outcome=won')).not.toBe(page());
  });

  it('say that they load where there are no data yet', () => {
    expect(words(page('', null))).toContain('Loading the actions, places and sources.');
  });

  it('take bad parameters as none', () => {
    expect(page('outcome=triumph&open=nobody&at=x&time=never&pane=9')).toBe(page());
  });
});

describe('data that are not to be trusted', () => {
  it('stay text wherever they are shown', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const spoilt: Atlas = {
      ...atlas,
      events: atlas.events.map((event) => ({ ...event, title: evil, summary: evil })),
      places: atlas.places.map((place) => ({ ...place, names: { en: evil, ru: evil, kk: evil } })),
    };
    const html = page('', spoilt);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toContain('<img');
  });
});
