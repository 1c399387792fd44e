import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rowKey, type TwinCell } from '../../../../src/views/charts/frame/twin.ts';
import { chart, show, showWave } from '../charts.fixture.tsx';

describe('the table twins', () => {
  it('hold the same numbers as the chart', async () => {
    const { user } = show();
    const outcomes = chart(/^Of 2 with a known result/);
    await user.click(within(outcomes).getByRole('button', { name: 'Table: Outcomes' }));
    const table = await within(outcomes).findByRole('table', { name: 'The 3 actions shown, by result' });
    const rows = within(table).getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual(['regionAllWonNot wonUnknown', 'north2110', 'south1001']);
    await user.click(within(outcomes).getByRole('button', { name: 'Table: Outcomes' }));
    expect(within(outcomes).queryByRole('table')).toBeNull();
  });

  it.each([
    [/^Asked for most/, ['DemandAllMetRefusedNot known', 'pay_raise2101', 'bonus1010']],
    [/^The one raise/, ['ActionOfferedDemandedWonImplied', 'Mine30–not known50100']],
    [/^The only one of known size/, ['ActionPeopleDays', 'Mine1,2007', '=Mill50 or more1 or more']],
    [/^Recorded in both/, ['WhoResponseActions', 'EmployerTalks2', 'CourtCourt ban1']],
  ])('are there for %s', async (finding, expected) => {
    const { user } = show();
    await user.click(within(chart(finding)).getByRole('button', { name: /^Table: / }));
    const drawn = await within(chart(finding)).findAllByRole('row');
    const rows = drawn.map((row) => row.textContent);
    expect(rows).toEqual(expected);
  });
});

describe('the table twin of promises', () => {
  it('says dates in words, who reports what under it, and of an agreement without a date just that', async () => {
    const { user, visited } = showWave();
    await user.click(screen.getByRole('button', { name: 'Table: Promises kept?' }));
    const table = await screen.findByRole('table', { name: /agreements, by what is later reported/ });
    expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Action',
      'Agreed',
      'Later reported',
    ]);
    expect(within(table).getByRole('row', { name: /^KEZBI/ })).toHaveTextContent(
      'KEZBI6 Jul 2021brokenby 8 Oct 2021zabastcom.org',
    );
    expect(within(table).getAllByText('date not given')[0]).toBeInTheDocument();
    await user.click(within(table).getByTitle('Open KEZBI'));
    expect(visited.at(-1)).toBe('?open=kezbi-2021-06');
  });
});

describe('the table twin of wages', () => {
  it('says of a figure that it is inferred', async () => {
    const { user } = showWave();
    await user.click(screen.getByRole('button', { name: 'Table: Wages' }));
    const table = await screen.findByRole('table', { name: /^Raises in percent/ });
    expect(within(table).getByRole('row', { name: /^KMG-Security, Zhanaozen/ })).toHaveTextContent(/100, inferred/);
    expect(within(table).getByRole('row', { name: /^Railway workers/ })).toHaveTextContent(/100, inferred/);
    expect(within(table).getByRole('row', { name: /^KUNAN HOLDING/ })).not.toHaveTextContent(/inferred/);
  });
});

describe('what a table has unfolded', () => {
  it('stays with its row when other rows come before it', () => {
    const row = (name: string): readonly TwinCell[] => [name, 1];
    const key = (...names: string[]) => rowKey({ rows: names.map(row) }, names.length - 1);
    expect(key('b')).toBe(key('a', 'b'));
    expect(key('a')).not.toBe(key('b'));
    expect(rowKey({ rows: [row('a')], keys: [7] }, 0)).toBe(7);
  });
});

describe('the table twins under a clause of their chart', () => {
  it.each([
    ['demand=bonus', /^bonus: the one demand/, ['DemandAllRefused', 'bonus11']],
    ['answer=court:court_ban', /^The only action with a known response/, ['WhoResponseActions', 'CourtCourt ban1']],
    ['outcome=won', /^The only one with a known/, ['regionAllWonNot wonUnknown', 'north1100', 'south0000']],
  ])('count what is shown, not what is pale: %s', async (address, finding, expected) => {
    const { user } = show(address);
    await user.click(within(chart(finding)).getByRole('button', { name: /^Table: / }));
    const drawn = await within(chart(finding)).findAllByRole('row');
    const rows = drawn.map((row) => row.textContent);
    expect(rows).toEqual(expected);
  });
});
