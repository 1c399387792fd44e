import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { describe, expect, it, vi } from 'vitest';
import { rowsStanding } from '../../../src/domain/countedRows.ts';
import { Counting } from '../../../src/views/counting/Counting.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();

function open(address = '') {
  const onAddress = vi.fn<(event: UrlUpdateEvent) => void>();
  renderInAtlas(<Counting />, { dataset: wave, address, onAddress });
  return () => onAddress.mock.lastCall?.[0].queryString;
}

const section = (name: RegExp) => {
  const found = screen.getByRole('heading', { name, level: 3 }).closest('section');
  if (found === null) throw new Error(`no section ${String(name)}`);
  return found;
};

describe('Counting', () => {
  it('gives every definition’s figures, which add up to the wave', () => {
    open();
    for (const [name, id] of [
      [/^ILO: strikes/, 'ilo'],
      [/^Labor Action Tracker/, 'tracker'],
      [/^ACLED/, 'acled'],
    ] as const) {
      const option = screen.getByRole('radio', { name }).closest('label');
      const [counted, untold, out] = (['in', 'untold', 'out'] as const).map(
        (standing) => rowsStanding(wave, id, standing).length,
      );
      expect(option).toHaveTextContent(
        `${counted} counted, ${untold} cannot be told, ${out} left out`,
      );
    }
  });

  it('counts by what is chosen, says so, and goes back to the atlas’s own count', async () => {
    const address = open();
    expect(screen.getByRole('radio', { name: /^This atlas/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /^ACLED/ }));
    await waitFor(() => expect(address()).toBe('?count=acled'));
    expect(screen.getByRole('radio', { name: /^ACLED/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /^This atlas/ }));
    await waitFor(() => expect(address()).toBe(''));
  });

  it('says what falls out and why, and leads to the claim it rests on', async () => {
    const address = open('?page=counting');
    const ilo = within(section(/^ILO/));
    expect(ilo.getByText('Left out: 3')).toBeVisible();
    expect(ilo.getByText('Recorded as a protest, not as a stop of work.')).toBeVisible();
    await userEvent.click(
      ilo.getByRole('button', { name: /^Mothers.*, Labor protest: see what Article ¶40/ }),
    );
    await waitFor(() =>
      expect(address()).toBe('?open=mothers-nur-sultan-2021-06&claims=action_type'),
    );
  });

  it('folds what counts and what cannot be told behind their numbers', async () => {
    open();
    const acled = within(section(/^ACLED/));
    const reason = acled.getByText('No gathering is told, and no source says that there was none.');
    expect(reason).not.toBeVisible();
    await userEvent.click(acled.getByText(/^Cannot be told: /));
    expect(reason).toBeVisible();
  });

  it('shows what ACLED would merge, as surely as the days are known', () => {
    open();
    const acled = section(/^ACLED/);
    expect(acled).toHaveTextContent(/Zhanaozen 4 actions, 3 to 4 events/);
    expect(acled).toHaveTextContent(/13 Jul KMG-Security, Zhanaozen/);
    expect(acled).toHaveTextContent(/one day within 15.{1,3}22 Jul MunaiSpetsSnab/);
    expect(acled).toHaveTextContent(/23 Jul KRLS, UTS/);
  });

  it('gives the totals of others with area, days and source, and says where there are none', async () => {
    open();
    const totals = within(section(/^What others counted/));
    const tracker = totals.getByText('protests that were strikes').closest('li');
    expect(tracker).toHaveTextContent('39');
    expect(tracker).toHaveTextContent('1 Jan 2021 to 30 Jun 2021');
    expect(tracker).toHaveTextContent(/Kazakhstan\. Counted by: Central Asia Protest Tracker/);
    expect(totals.getByText('Its days are not told.').closest('li')).toHaveTextContent('Orda.kz');
    expect(totals.getByText(/Nothing is at hand of this wave from ACLED/)).toBeVisible();
    const passage = totals.getAllByText(/39 strikes among 435 protests/)[0];
    expect(passage).not.toBeVisible();
    await userEvent.click(within(tracker ?? document.body).getByText('The Diplomat, Aug 2021'));
    expect(passage).toBeVisible();
  });

  it('leads to the definitions without telling from where', () => {
    open();
    const links = screen.getAllByRole('link');
    expect(links).toHaveLength(6);
    for (const link of links) {
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      expect(link.getAttribute('href')).toMatch(/^https:\/\//);
    }
  });

  it('says so of a dataset that cannot be counted by them', () => {
    renderInAtlas(<Counting />, { dataset: orchardDataset() });
    expect(screen.getByText(/does not record what definitions of strikes ask for/)).toBeVisible();
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
