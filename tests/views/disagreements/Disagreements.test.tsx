import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { describe, expect, it, vi } from 'vitest';
import { Disagreements } from '../../../src/views/disagreements/Disagreements.tsx';
import { listingOf } from '../../../src/views/disagreements/disagreementsData.ts';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();
const listing = listingOf(wave, null)!;
const [every] = listing.kinds;
const found = every!.found;

const sectionOf = (name: string) => within(screen.getByRole('region', { name }));
const kezbi = (section = 'Contradictions') =>
  within(sectionOf(section).getByRole('table', { name: /on KEZBI do not agree/ }));

describe('the page of disagreements', () => {
  it('says how many there are, and lists as many', () => {
    renderInAtlas(<Disagreements />, { dataset: wave });
    const words = ['contradictions', 'figures that do not fit others', 'rougher readings'];
    const said = listing.sections.map(({ counted }, i) => `${counted.found} ${words[i]} in ${counted.rows} of the 29 actions of the wave`);
    expect(screen.getByRole('status')).toHaveTextContent(new RegExp(said.join('.*')));
    expect(screen.getAllByRole('rowheader')).toHaveLength(found);
    expect(screen.getAllByRole('region').map((region) => region.querySelector('h3')?.textContent)).toEqual([
      'Contradictions',
      'Figures that do not fit',
      'Rougher readings',
    ]);
    expect(screen.getByRole('radio', { name: /^Between sources/ }).closest('label')).toHaveTextContent(
      /Between sources\d+ in \d+ actions/,
    );
  });

  it('says nothing of actions of context where none disagrees, and counts them apart where one does', () => {
    const { unmount } = renderInAtlas(<Disagreements />, { dataset: wave });
    expect(document.body).not.toHaveTextContent(/context/);
    unmount();
    const last = wave.length - 1;
    const disputed = listing.sections[0]!.rows[0]!.row;
    const moved = (row: number) => (row === last ? disputed : row);
    renderInAtlas(<Disagreements />, {
      dataset: {
        ...wave,
        length: last,
        context: 1,
        fields: wave.fields.map((field) => ({ ...field, claims: (row) => field.claims(moved(row)) })),
        roles: { ...wave.roles, disagreements: (row) => wave.roles.disagreements?.(moved(row)) ?? [] },
      },
    });
    expect(screen.getByRole('status')).toHaveTextContent(/more in 1 of the 1 action recorded as context/);
    expect(sectionOf('Contradictions').getByText('Actions recorded as context come last.')).toBeVisible();
  });

  it('tells one note on several demands once, with all of them', () => {
    renderInAtlas(<Disagreements />, { dataset: wave });
    const rougher = sectionOf('Rougher readings').getByRole('table', { name: /MunaiSpetsSnab/ });
    const rows = within(rougher).getAllByRole('rowheader');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveTextContent(/^DemandsSocial payments.*, .*, .*One says less$/);
  });

  it('has every reading with its source, its basis and the coder’s note, and marks the one in use', () => {
    renderInAtlas(<Disagreements />, { dataset: wave });
    const start = kezbi().getByRole('row', { name: /^Start/ });
    const readings = within(start).getAllByRole('listitem');
    expect(readings.map((reading) => reading.textContent)).toEqual([
      expect.stringMatching(/^30\u00A0Jun 2021in use.*Article.*¶2, 47.*stated.*Coder’s note\. In use/),
      expect.stringMatching(/^30\u00A0Jun 2021RFE\/RL, Sep 2021 stated$/),
      expect.stringMatching(/^20\u00A0Jun 2021GlobalSource, Sep 2021 stated.*Coder’s note/),
    ]);
  });

  it('shows the arithmetic beside what is stated', () => {
    renderInAtlas(<Disagreements />, { dataset: wave, address: 'kind=percent' });
    expect(kezbi('Figures that do not fit').getByText('(400,000 tenge − 200,000 tenge) ÷ 200,000 tenge = 100 %')).toBeVisible();
    expect(kezbi('Figures that do not fit').getByText('by its amounts')).toBeVisible();
  });

  it('shows an agreement dated before the start, and what is true of the demands named', () => {
    renderInAtlas(<Disagreements />, { dataset: wave });
    const of = (section: string, name: RegExp) => within(sectionOf(section).getByRole('table', { name }));
    const start = of('Contradictions', /on KMG-Security, Zhanaozen do/).getByRole('row', { name: /^Start/ });
    expect(start).toHaveTextContent(/Agreed.*Jun(e)? 2021.*AsiaNews/);
    const counted = of('Figures that do not fit', /on Glovo couriers do/).getByRole('row', { name: /No other source/ });
    expect(counted).toHaveTextContent('No other source names any beyond these.');
  });

  it('lists a demand that another passage says was not made, with both', () => {
    renderInAtlas(<Disagreements />, { dataset: wave, address: 'kind=within_source' });
    const table = within(screen.getByRole('table', { name: /^What the claims on Industrial Service Resources do/ }));
    const raise = table.getByRole('row', { name: /^Demands.*Higher pay.*Not demanded/ });
    expect(within(raise).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Demandedin use.*Article.*¶35 stated/),
      expect.stringMatching(/^Not demandedArticle.*¶47 stated.*Coder’s note/),
    ]);
  });

  it('shows dates that do not fit a duration', () => {
    renderInAtlas(<Disagreements />, { dataset: wave, address: 'kind=duration' });
    expect(screen.getByText('15 Jul 2021 to 22 Jul 2021, both days counted')).toBeVisible();
  });

  it('lists one kind alone, which the address says', async () => {
    const onAddress = vi.fn<(event: UrlUpdateEvent) => void>();
    renderInAtlas(<Disagreements />, { dataset: wave, onAddress });
    await userEvent.click(screen.getByRole('radio', { name: /^Strikers or staff/ }));
    expect(onAddress.mock.lastCall?.[0].queryString).toBe('?kind=headcount');
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(found);
    const kinds = screen.getAllByRole('rowheader').map((header) => header.textContent);
    expect(kinds.every((words) => words.endsWith('Strikers or staff'))).toBe(true);
  });

  it('leads to the action with its claims open', async () => {
    const onAddress = vi.fn<(event: UrlUpdateEvent) => void>();
    renderInAtlas(<Disagreements />, { dataset: wave, address: 'page=disagreements', onAddress });
    await userEvent.click(kezbi().getByRole('button', { name: 'Start, KEZBI: open the claims' }));
    expect(onAddress.mock.lastCall?.[0].queryString).toBe('?open=kezbi-2021-06&claims=start');
  });

  it('leads to a source, and to the actions of a kind in the atlas', async () => {
    const onAddress = vi.fn<(event: UrlUpdateEvent) => void>();
    const address = 'page=disagreements&kind=duration';
    renderInAtlas(<Disagreements />, { dataset: wave, address, onAddress });
    await userEvent.click(screen.getByRole('button', { name: /^Show these \d+ actions in the atlas$/ }));
    expect(onAddress.mock.lastCall?.[0].queryString).toBe('?disagreement=duration');
  });

  it('says so where there is none, and where none are looked for', () => {
    const peaceful = { ...orchardDataset(), roles: { disagreements: () => [] } };
    renderInAtlas(<Disagreements />, { dataset: peaceful });
    expect(screen.getByText('No claims disagree.')).toBeVisible();
    renderInAtlas(<Disagreements />, { dataset: orchardDataset() });
    expect(screen.getByText(/does not look for disagreements/)).toBeVisible();
  });
});
