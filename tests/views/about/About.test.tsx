import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { papers } from '../../../scripts/vite/papers.ts';
import { About } from '../../../src/views/about/About.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();

describe('About', () => {
  it('says what is counted, up to which day, in which version', () => {
    renderInAtlas(<About base="./" />, { dataset: wave });
    expect(document.body).toHaveTextContent('that the article reports up to 2 Aug 2021');
    expect(document.body).toHaveTextContent(`Version ${wave.version}`);
  });

  it('offers only files that are published', () => {
    renderInAtlas(<About base="./" />, { dataset: wave });
    const links = screen.getAllByRole('link').filter((link) => link.hasAttribute('download'));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const address = link.getAttribute('href') ?? '';
      expect(address).toMatch(/^\.\/data\//);
      expect([address, existsSync(`public/${address}`)]).toEqual([address, true]);
    }
  });

  it('leads to the licences that lie beside the page, and to no other file', () => {
    renderInAtlas(<About base="./" />, { dataset: wave });
    const links = screen.getAllByRole('link').filter((link) => !link.hasAttribute('download'));
    const addresses = links.map((link) => link.getAttribute('href'));
    expect(addresses).toEqual(Object.keys(papers()).map((address) => `./${address}`));
  });

  it('says how many of the actions in the table are counted, and what an akim is', () => {
    renderInAtlas(<About base="./" />, { dataset: wave });
    const lines = readFileSync('public/data/strikes.csv', 'utf8').trim().split('\n').length - 1;
    expect(wave.length + wave.context).toBe(lines);
    const csv = screen.getByRole('link', { name: /CSV/ });
    expect(csv).toHaveAccessibleName(
      `${wave.length} actions and ${wave.context} recorded as context, as a table (CSV)`,
    );
    expect(screen.getByText(/^An akim is the appointed head/)).toBeVisible();
  });

  it('names every source once, and who publishes it where its name does not say so', () => {
    renderInAtlas(<About base="./" />, { dataset: wave });
    const section = screen.getByRole('heading', { name: 'Who says it' }).closest('section');
    expect(section).toHaveTextContent('Article Internationalist Editorial Board. The dataset');
    expect(section).toHaveTextContent(/Tengrinews A news site/);
  });

  it.each([
    ['Method and codebook', '?page=method'],
    ['Sources', '?page=sources'],
    ['Where the sources disagree', '?page=disagreements'],
    ['What counts as a strike?', '?page=counting'],
  ])('leads to %s', async (name, address) => {
    let search = '';
    renderInAtlas(<About base="./" />, {
      dataset: wave,
      onAddress: ({ queryString }) => {
        search = queryString;
      },
    });
    const pages = within(screen.getByRole('navigation', { name: 'More about the data' }));
    await userEvent.click(pages.getByRole('button', { name }));
    expect(search).toBe(address);
  });

  it('leads to no page for which the data have nothing', () => {
    renderInAtlas(<About base="./" />, { dataset: orchardDataset() });
    const pages = within(screen.getByRole('navigation', { name: 'More about the data' }));
    expect(pages.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Method and codebook',
      'Sources',
    ]);
  });

  it('forgets what is kept on this device, and says so', async () => {
    localStorage.setItem('ereuil', '{"theme":"dark"}');
    renderInAtlas(<About base="./" />, { dataset: wave });
    await userEvent.click(screen.getByRole('button', { name: 'Forget what is kept on this device' }));
    expect(screen.getByRole('status')).toHaveTextContent('Forgotten.');
    expect(localStorage).toHaveLength(0);
  });

  it('says so where it could not be forgotten, and leaves the focus where it was', async () => {
    const serviceWorker = { getRegistration: () => Promise.reject(new Error('no')) };
    vi.stubGlobal('navigator', Object.create(navigator, { serviceWorker: { value: serviceWorker } }));
    renderInAtlas(<About base="./" />, { dataset: wave });
    await userEvent.click(screen.getByRole('button', { name: 'Forget what is kept on this device' }));
    expect(await screen.findByText(/^This could not be removed/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Forget what is kept on this device' })).toHaveFocus();
  });

  it('counts to no day where the data have none', () => {
    renderInAtlas(<About base="./" />, { dataset: orchardDataset() });
    expect(document.body).not.toHaveTextContent(/undefined|null|Invalid/);
    expect(screen.queryByRole('heading', { name: 'What is counted' })).toBeNull();
  });
});
