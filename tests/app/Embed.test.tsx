import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Embed } from '../../src/app/Embed.tsx';
import { embeds, type Embed as EmbedPart } from '../../src/state/view.ts';
import { waveDataset } from '../support/datasets.ts';
import { renderInAtlas } from '../support/render.tsx';

function show(embed: EmbedPart, address = '') {
  return renderInAtlas(<Embed embed={embed} />, { dataset: waveDataset(), address });
}

/** A part may come late, and two slow cores be busy with something else. */
const LATE = { timeout: 10_000 };

describe('a part that another page frames', () => {
  it.each(embeds)('shows %s alone, says how much is shown, and leads to the whole atlas', async (embed) => {
    show(embed, 'outcome=won');
    const main = screen.getByRole('main');
    await vi.waitFor(() => {
      expect(main).not.toHaveTextContent('This part is loading');
      expect(main).not.toBeEmptyDOMElement();
    }, LATE);
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
    const foot = screen.getByRole('contentinfo');
    expect(foot).toHaveTextContent(/\d+ of \d+ actions/);
    expect(within(foot).getByRole('link', { name: 'The whole atlas' })).toHaveAttribute('target', '_blank');
  });

  it('leads to the view it shows, without the frame', async () => {
    history.replaceState(null, '', '?embed=list&lang=kk&outcome=won');
    show('list');
    const link = screen.getByRole('link', { name: 'The whole atlas' });
    await userEvent.click(link);
    expect(link).toHaveAttribute('href', expect.stringMatching(/\?lang=kk&outcome=won$/));
    history.replaceState(null, '', '/');
  });

  it('shows an action that is opened in its place, and the part again when that is closed', async () => {
    show('list', 'open=kezbi-2021-06');
    expect(await screen.findByRole('article', {}, LATE)).toHaveTextContent('KEZBI');
    await userEvent.click(screen.getByRole('button', { name: /Close/ }));
    expect(await screen.findByRole('table', {}, LATE)).toBeVisible();
  });

  it('takes filters off where there are any', async () => {
    show('outcomes', 'outcome=won');
    const foot = screen.getByRole('contentinfo');
    await userEvent.click(within(foot).getByRole('button', { name: 'Clear all' }));
    await vi.waitFor(() => {
      expect(foot).not.toHaveTextContent(/of \d+ actions/);
    });
    expect(within(foot).queryByRole('button')).not.toBeInTheDocument();
  });
});
