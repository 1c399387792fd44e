import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { categoryColumn } from '../../../src/crossfilter/coded.ts';
import { makeTable } from '../../../src/crossfilter/table.ts';
import { LaneTables } from '../../../src/views/timeline/LaneTables.tsx';
import { useLanes } from '../../../src/views/timeline/useLanes.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { bakeries, bakeryDataset, day, days, step, type Bakery } from './bakeries.ts';

function Tables() {
  const [ref, lanes] = useLanes();
  return (
    <div ref={ref}>
      <LaneTables lanes={lanes} />
    </div>
  );
}

function show(address = '', rows: readonly Bakery[] = bakeries) {
  const dataset = bakeryDataset(rows);
  renderInAtlas(<Tables />, { dataset, address });
  const table = screen.getByRole('table', { name: /by start$/ });
  const cells = (title: RegExp) =>
    within(within(table).getByRole('row', { name: title }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent.replace(/\s+/g, ' ').trim());
  const steps = (title: RegExp) => {
    const { id } = within(table).getByRole('rowheader', { name: title });
    const below = within(table).getAllByRole('cell').find((cell) => cell.getAttribute('headers') === id);
    return below && within(below).getAllByRole('listitem').map((item) => item.textContent.replace(/\s+/g, ' '));
  };
  const heads = () => within(table).getAllByRole('rowheader').map((head) => head.textContent);
  return { cells, heads, steps };
}

describe('a line', () => {
  it('says which days are one within several, and what each step was', () => {
    const { cells, steps } = show();
    expect(cells(/^Millet/)).toEqual([
      'Shore',
      'one day within 12–\u206015 Jul 2021',
      'one day within 18–\u206022 Jul 2021',
      '4',
      'Partly won',
    ]);
    expect(steps(/^Millet/)).toBeUndefined();
    expect(steps(/^Rye/)).toEqual(['14 Jul: Offer. offer of 2021-07-14', '17 Jul: Agreed. agreed of 2021-07-17']);
  });

  it('names the kinds of steps of one day as a sentence does', () => {
    const told = [step('2021-07-14', 'talks'), step('2021-07-14', 'rally'), step('2021-07-14', 'talks')];
    const { steps } = show('', [{ title: 'Rye', span: days('2021-07-14', '2021-07-14'), steps: told }]);
    expect(steps(/^Rye/)).toEqual([expect.stringMatching(/^14 Jul: Talks, rally\. /)]);
  });

  it('says "about" where the source does, and when no end is given', () => {
    const about = days('2021-07-13', '2021-07-17', { approximate: 'both' });
    const { cells } = show('', [
      { title: 'About', span: about, steps: [step('2021-07-14', 'offer')] },
      { title: 'Open', span: days('2021-07-20', '2021-07-20', { end: 'unknown', endMax: day('2021-08-02') }) },
    ]);
    expect(cells(/^About/).slice(1, 3)).toEqual(['about 13 Jul 2021', 'about 17 Jul 2021']);
    expect(cells(/^Open/)[2]).toBe('not given');
  });
});

describe('a threat', () => {
  it('has the day it was made and ran on none', () => {
    const open = { end: 'unknown', endMax: day('2021-08-02') } as const;
    const span = days('2021-07-25', '2021-07-25', { ...open, approximate: 'start' });
    const { cells } = show('', [{ title: 'Rye', span, outcome: 'not_begun' }]);
    expect(cells(/^Rye/)).toEqual(['place not given', 'about 25 Jul 2021', 'Not begun', '', 'Not begun']);
  });
});

describe('the caption', () => {
  it.each([
    ['', '6 actions: by start'],
    ['town=hill', '6 actions: Hill first, then by start'],
    ['lanes=grain', '6 actions: by WHO grain, then by start'],
    ['lanes=grain&town=hill', '6 actions: Hill first, then by WHO grain, then by start'],
  ])('names the order in use: %j', (address, caption) => {
    const dataset = bakeryDataset();
    const label = { kind: 'text', text: 'WHO grain' } as const;
    const grain = { ...dataset.dimensions[1]!, id: 'grain', lanes: true, label } as const;
    const table = makeTable(dataset.length, [
      ...dataset.table.columns,
      ['grain', categoryColumn(bakeries.map(({ title }) => title))],
    ]);
    renderInAtlas(<Tables />, {
      dataset: { ...dataset, table, dimensions: [...dataset.dimensions, grain] },
      address,
    });
    expect(screen.getByRole('table', { name: caption })).toBeInTheDocument();
  });
});

describe('the lines', () => {
  it('have no heading where the lanes have none', () => {
    expect(show().heads()).toEqual(['Wheat', 'Millet', 'Rye', 'Oat', 'Barley', 'Spelt']);
  });

  it('stand in the groups of the lanes, the selected town first', () => {
    const { heads } = show('town=hill&time=2021-07-13/2021-07-22');
    expect(heads()).toEqual(['Hill 2 of 3', 'Rye', 'Spelt', 'Other places 2 of 3', 'Millet', 'Oat']);
  });
});
