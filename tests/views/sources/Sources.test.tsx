import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { describe, expect, it, vi } from 'vitest';
import { witnessesOf, type RestingRow } from '../../../src/domain/witness.ts';
import { Sources } from '../../../src/views/sources/Sources.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();

describe('the list of sources', () => {
  it('has every source with its tilt and what rests on it', () => {
    renderInAtlas(<Sources />, { dataset: wave });
    const rows = screen.getAllByRole('rowheader');
    expect(rows).toHaveLength(wave.sources.size);
    for (const source of wave.sources.values()) expect(source.tilt).not.toBeUndefined();
    expect(rows[0]).toHaveTextContent(/Article.*Takes the strikers’ side openly/);
  });

  it('counts the actions a source reports apart from those whose workplace alone it tells', () => {
    renderInAtlas(<Sources />, { dataset: wave });
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
      'Source',
      'Actions it reports',
      'Actions, workplace only',
      'Actions told by it alone',
      'Facts contradicted',
    ]);
    const article = witnessesOf(wave).find(({ source }) => source.id === 'article')!;
    const cells = within(screen.getByRole('row', { name: /^Article/ })).getAllByRole('cell');
    const said = (rows: readonly RestingRow[]) => {
      const context = rows.filter(({ row }) => row >= wave.length).length;
      return context === 0 ? String(rows.length) : `${rows.length - context} and ${context} as context`;
    };
    expect(cells.slice(0, 3).map((cell) => cell.textContent)).toEqual([
      said(article.rows.filter(({ reports }) => reports)),
      said(article.rows.filter(({ reports }) => !reports)),
      said(article.rows.filter(({ alone }) => alone)),
    ]);
    expect(cells[0]).toHaveTextContent(/^29 and \d+ as context$/);
    expect(cells[2]).toHaveTextContent(/^20 and \d+ as context$/);
  });

  it('leads to the page of each', async () => {
    const onAddress = vi.fn<(event: UrlUpdateEvent) => void>();
    renderInAtlas(<Sources />, { dataset: wave, address: 'page=sources', onAddress });
    await userEvent.click(screen.getByRole('button', { name: 'Tengrinews: what rests on it' }));
    expect(onAddress.mock.lastCall?.[0].queryString).toBe('?page=sources&source=tengrinews-437686');
    expect(screen.getByRole('heading', { name: 'Tengrinews' })).toBeVisible();
  });
});

describe('the page of a source', () => {
  it('says what it is, whose side it takes, when, and in what language', () => {
    renderInAtlas(<Sources />, { dataset: wave, address: 'source=zabastcom-4256' });
    const factOf = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling;
    expect(factOf('What it is')).toHaveTextContent('A Russian-language monitor of strikes.');
    expect(factOf('Its tilt')).toHaveTextContent(/^Strikes are its subject/);
    expect(factOf('Language')).toHaveTextContent('Russian');
    expect(factOf('Reports up to')).toHaveTextContent('8 Oct 2021');
    expect(factOf('Title')).toHaveTextContent('not known');
  });

  it('opens the outlet only on a click, without telling it where from', () => {
    renderInAtlas(<Sources />, { dataset: wave, address: 'source=rferl-31443341' });
    const link = screen.getByRole('link', { name: /^Open at/ });
    expect(link).toHaveAttribute('rel', 'noreferrer noopener');
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(document.querySelector('link[rel=prefetch], link[rel=preconnect]')).toBeNull();
  });

  it('lists what rests on it alone apart from what others tell too', async () => {
    const onAddress = vi.fn<(event: UrlUpdateEvent) => void>();
    renderInAtlas(<Sources />, { dataset: wave, address: 'page=sources&source=article', onAddress });
    const table = within(screen.getByRole('table', { name: 'What each action owes to Article' }));
    const row = within(table.getByRole('row', { name: /^KEZBI .*Outcome/ }));
    const words = row.getAllByRole('cell').map((cell) => cell.textContent);
    expect(row.getAllByRole('cell')[0]).toHaveTextContent('Pay before');
    expect(words[1]).toContain('Participants');
    await userEvent.click(row.getByRole('button', { name: 'Pay before, KEZBI: open the claims' }));
    expect(onAddress.mock.lastCall?.[0].queryString).toBe('?open=kezbi-2021-06&claims=wage_before');
  });

  it('names the actions whose workplace alone it tells', () => {
    renderInAtlas(<Sources />, { dataset: wave, address: 'source=article' });
    const table = within(screen.getByRole('table', { name: 'What each action owes to Article' }));
    const [row] = table.getAllByRole('row', { name: /workplace only.*Ownership/ });
    expect(row).not.toHaveTextContent(/Outcome|Start|demand|step/);
  });

  it('says of what it is contradicted by that it is inferred', () => {
    renderInAtlas(<Sources />, { dataset: wave, address: 'source=aqmolanews-karazhanbas' });
    const table = within(screen.getByRole('table', { name: /is contradicted$/ }));
    const row = table.getByRole('rowheader', { name: /Start/ }).closest('tr')!;
    expect(row).toHaveTextContent('28 Jul 2021, inferred');
    expect(row).toHaveTextContent('29 Jul 2021, inferred (Article)');
  });

  it('says who contradicts it, and where it contradicts itself', () => {
    renderInAtlas(<Sources />, { dataset: wave, address: 'source=article' });
    const table = within(screen.getByRole('table', { name: 'Where Article is contradicted' }));
    const words = table.getAllByRole('row').map((row) => row.textContent);
    expect(words).toContainEqual(expect.stringMatching(/KEZBI.*Start.*30\u00A0Jun 2021.*20\u00A0Jun 2021 \(GlobalSource, Sep 2021\)/));
    expect(words).toContainEqual(expect.stringMatching(/KEZBI.*Raise won.*Pay before.*\(itself\).*100.% by the amounts/));
  });

  it('has a step of its own against the starts of others', () => {
    renderInAtlas(<Sources />, { dataset: wave, address: 'source=asianews-55123' });
    const table = within(screen.getByRole('table', { name: 'Where AsiaNews is contradicted' }));
    const row = table.getByRole('rowheader', { name: /^KMG-Security, Zhanaozen.*Start/ }).closest('tr')!;
    const [own, others] = within(row).getAllByRole('cell');
    expect(own).toHaveTextContent(/^Agreed: Jun(e)? 2021$/);
    expect(others).toHaveTextContent(/^13 Jul 2021 \(Article\)13 Jul 2021 \(.*Azattyq.*\)$/);
  });

  it('goes back to the list', async () => {
    renderInAtlas(<Sources />, { dataset: wave, address: 'source=article' });
    await userEvent.click(screen.getByRole('button', { name: 'All sources' }));
    expect(screen.getByRole('table', { name: 'Sources, and what rests on each' })).toBeVisible();
  });

  it('says plainly what another dataset does not record', () => {
    renderInAtlas(<Sources />, { dataset: orchardDataset(), address: 'source=ledger' });
    expect(screen.getByText('Nothing is noted of whose side it takes.')).toBeVisible();
    expect(screen.getByText(/does not look for disagreements/)).toBeVisible();
    expect(screen.getByText('It reports 3 actions; 3 of them rest on it alone.')).toBeVisible();
    expect(document.body).not.toHaveTextContent(/undefined|Invalid/);
  });
});
