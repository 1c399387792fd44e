import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { tiesOf } from '../../../src/domain/descent.ts';
import { Descent } from '../../../src/views/descent/Descent.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();

/** The same actions, nothing but the order in time between them. */
function sequenceAlone(dataset: Dataset): Dataset {
  const links = dataset.roles.links!;
  return {
    ...dataset,
    roles: { ...dataset.roles, links: (row) => links(row).filter(({ basis }) => basis === 'sequence_only') },
  };
}

const guards = /^KMG-Security, Karazhanbas, 16\u00A0Jul 2021: joined KMG-Security, Zhanaozen, 3 days later; a reporter says so$/;

describe('the tree of the wave', () => {
  it('says of each action what it is tied to, how much later and on whose word', () => {
    renderInAtlas(<Descent />, { dataset: wave });
    expect(screen.getByRole('button', { name: guards })).toBeInTheDocument();
  });

  it('says what the ties come to of the counted actions, and apart from them of the context', async () => {
    renderInAtlas(<Descent />, { dataset: wave });
    const counted = '4 of 29 counted actions shown are tied to an earlier one, none on the workers’ own word';
    expect(screen.getByRole('heading', { name: counted })).toBeInTheDocument();
    expect(
      screen.getByText(/^\d of \d+ actions drawn for context, never counted, are tied to an earlier one, 1 on the workers’ own word$/),
    ).toBeInTheDocument();
    const further = tiesOf(wave, true).filter(({ basis }) => basis === 'sequence_only').length;
    await userEvent.click(
      screen.getByRole('checkbox', { name: `Also what is tied by sequence only (${further} ties, context included)` }),
    );
    expect(screen.getByRole('heading', { name: `${counted}; 8 more by sequence only` })).toBeInTheDocument();
    expect(screen.getByText(/drawn for context.*; 1 more by sequence only$/)).toBeInTheDocument();
  });

  it('says without a number to add to what only came later where nothing else is tied', async () => {
    renderInAtlas(<Descent />, { dataset: sequenceAlone(wave), address: 'sequence=true' });
    expect(
      await screen.findByRole('heading', {
        name: /^No source ties any of the 29 counted actions shown to an earlier one; \d+ by sequence only$/,
      }),
    ).toBeInTheDocument();
    expect(screen.getByText(/drawn for context.* to an earlier one; \d by sequence only$/)).toBeInTheDocument();
  });

  it('draws what only came later when it is asked for, which the address keeps', async () => {
    let search = '';
    renderInAtlas(<Descent />, {
      dataset: wave,
      onAddress: ({ queryString }) => {
        search = queryString;
      },
    });
    expect(screen.queryByRole('button', { name: /^Aktau oil/i })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('checkbox', { name: /by sequence only/ }));
    const says = (words: RegExp) => expect(screen.getByRole('button', { name: words })).toBeInTheDocument();
    says(/^Aktau oil.*: came after NBC.*tied by sequence only$/i);
    says(/^KUNAN HOLDING.*: inspired, perhaps by KMG-Security, Zhanaozen, 6 days later; tied by sequence only$/);
    says(/^Ozenenergoservice.*: inspired, perhaps by MunaiSpetsSnab.*tied by sequence only$/i);
    says(/^KRLS.*: perhaps joined UTS.*tied by sequence only$/i);
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const cells = within(screen.getByRole('row', { name: /^Ozenenergoservice/ })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toContain('inspired, perhaps by');
    expect(search).toContain('sequence=true');
  });

  it('opens an action by click, and marks the one that is open', async () => {
    let search = '';
    renderInAtlas(<Descent />, {
      dataset: wave,
      onAddress: ({ queryString }) => {
        search = queryString;
      },
    });
    await userEvent.click(screen.getByRole('button', { name: guards }));
    expect(search).toContain('open=kmg-security-karazhanbas-2021-07');
    expect(screen.getByRole('button', { name: guards })).toHaveAttribute('aria-current', 'true');
  });

  it('names the other end of a further tie on a line of its own', () => {
    renderInAtlas(<Descent />, { dataset: wave });
    const row = screen.getByRole('button', { name: /^KMG-Security, Zhanaozen, 13\u00A0Jul 2021: inspired by KEZBI.*; followed/ });
    expect(within(row).getByText('Also tied to KMG-Security 2020')).toBeInTheDocument();
    expect(within(row).getByText('194 to 559 days later; followed, a reporter says')).toBeInTheDocument();
  });

  it('says a date once where a name has it', () => {
    renderInAtlas(<Descent />, { dataset: wave });
    const row = screen.getByRole('button', { name: 'KMG-Security 2020 (not of the wave)' });
    expect(row).toHaveTextContent(/^KMG-Security 2020 not of the wave$/);
    expect(screen.getByRole('button', { name: guards })).toHaveTextContent('16 Jul 2021');
  });

  it('is walked by arrow keys', async () => {
    renderInAtlas(<Descent />, { dataset: wave });
    const rows = within(screen.getByRole('list', { name: /by what they are tied to/ })).getAllByRole('button');
    rows[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(rows[1]).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(rows.at(-1)).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Home}{ArrowUp}');
    expect(rows[0]).toHaveFocus();
  });

  it('has all of it as a table, with sources', async () => {
    renderInAtlas(<Descent />, { dataset: wave });
    await userEvent.click(screen.getByRole('button', { name: 'Table' }));
    const row = screen.getByRole('row', { name: /^KMG-Security, Karazhanbas/ });
    expect(row).toHaveTextContent('joinedKMG-Security, Zhanaozen3 days laterreporter says soArticle ¶13');
  });

  it('says what each line means', () => {
    renderInAtlas(<Descent />, { dataset: wave });
    const key = screen.getByRole('region', { name: 'How to read the lines' });
    expect(within(key).getAllByRole('listitem')).toHaveLength(3);
  });

  it('counts what the filters leave', () => {
    renderInAtlas(<Descent />, { dataset: wave, address: 'outcome=ongoing' });
    expect(screen.getByRole('heading', { name: /No source ties any of the 2 counted actions shown/ })).toBeInTheDocument();
  });
});

describe('other datasets', () => {
  it('are said to record no links', () => {
    renderInAtlas(<Descent />, { dataset: orchardDataset() });
    expect(screen.getByText('This dataset does not record which action led to which.')).toBeInTheDocument();
  });

  it('are said to have none where there are none', () => {
    const dataset = { ...orchardDataset(), roles: { links: () => [] } };
    renderInAtlas(<Descent />, { dataset });
    expect(screen.getByText('No source ties one action to another.')).toBeInTheDocument();
  });
});
