import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UrlUpdateEvent } from 'nuqs/adapters/testing';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { useHover, useSetHover } from '../../../src/state/HoverContext.tsx';
import { EventTable } from '../../../src/views/table/EventTable.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

const wave = waveDataset();

/** Another view: it shows the hovered row and hovers the first. */
function Other() {
  const row = useHover();
  const setRow = useSetHover();
  return (
    <button type="button" onClick={() => setRow(0)}>
      hovered: {String(row)}
    </button>
  );
}

function show(dataset: Dataset, address = '') {
  const steps: UrlUpdateEvent[] = [];
  renderInAtlas(
    <>
      <EventTable />
      <Other />
    </>,
    { dataset, address, onAddress: (step) => steps.push(step) },
  );
  const asked = (key: string) => steps.at(-1)?.searchParams.get(key) ?? null;
  return { steps, asked };
}

/** Of some hundreds of cells; asking every one for its role and name would take seconds. */
const titleButtons = () => [
  ...document.querySelectorAll<HTMLButtonElement>('tbody th[scope="row"] > button'),
];
const titles = () => titleButtons().map(({ textContent }) => textContent);
const titleOf = (title: string) => screen.getByText(title, { selector: 'th > button' });
const rowOf = (title: string) => titleOf(title).closest('tr')!;
const cellsOf = (title: string) => [...rowOf(title).cells].slice(1);
const columns = () => within(screen.getByRole('table').querySelector('thead')!);
const column = (name: string) => columns().getByRole('columnheader', { name });
const sortBy = (name: string) => userEvent.click(within(column(name)).getByRole('button'));

describe('the list of the wave', () => {
  it('has every action, each opening, and says how many and in which order', () => {
    show(wave);
    expect(titles()).toHaveLength(wave.length);
    expect(new Set(titles())).toEqual(
      new Set(Array.from({ length: wave.length }, (_, row) => wave.title(row))),
    );
    expect(screen.getByRole('table').querySelector('caption')).toHaveTextContent(
      `${wave.length} actions, sorted by start. This list is the map’s equal`,
    );
  });

  it('has the listed fields as columns, the title first', () => {
    show(wave);
    const listed = wave.fields.filter(({ listed }) => listed);
    expect(columns().getAllByRole('columnheader')).toHaveLength(listed.length + 1);
    expect(columns().getAllByRole('columnheader')[0]).toHaveAccessibleName('Action');
  });

  it('shows the claim in use, where it rests, and what is not known', () => {
    show(wave);
    const cells = cellsOf('KEZBI');
    expect(cells[1]).toHaveTextContent('Zhanaozen');
    expect(cells[1]).toHaveTextContent('¶');
    expect(cells[2]).toHaveTextContent('30 Jun 2021');
    expect(screen.getAllByText('not known').length).toBeGreaterThan(10);
  });

  it('names the source where it has no paragraphs of its own', () => {
    show(wave);
    expect(screen.getAllByText('Tengrinews').length).toBeGreaterThan(0);
    expect(screen.queryByText(/Tengrinews ¶/)).not.toBeInTheDocument();
  });

  it('says of what is inferred that it is, in words and in the name of the cell', () => {
    show(wave);
    const raise = cellsOf('KMG-Security, Zhanaozen').at(-1)!;
    expect(raise).toHaveTextContent(/100.% ¶14, inferred/);
    expect(within(raise).getByRole('button')).toHaveAccessibleName(/^Raise won: 100.%, inferred\. Show the claims$/);
    expect(cellsOf('KUNAN HOLDING').at(-1)).not.toHaveTextContent('inferred');
  });

  it('lists all values of a set', () => {
    show(wave);
    const places = cellsOf('Oilfield Equipment and Service')[1];
    expect(places).toHaveTextContent(/, Aktau, Zhanaozen/);
  });

  it('opens a row by its title, with the keyboard too, and marks it', async () => {
    const { asked } = show(wave);
    const button = screen.getByRole('button', { name: 'KEZBI' });
    expect(button).not.toHaveAttribute('aria-current');
    button.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => {
      expect(asked('open')).toBe('kezbi-2021-06');
    });
    expect(button).toHaveAttribute('aria-current', 'true');
  });

  it('stops once a row; arrow keys reach its figures, and Enter their claims', async () => {
    const { asked } = show(wave);
    const row = document.querySelector(`tr[data-row="${wave.rowOf('kezbi-2021-06') ?? ''}"]`)!;
    const stops = [...row.querySelectorAll('button')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ textContent }) => textContent)).toEqual(['KEZBI']);
    const user = userEvent.setup();
    stops[0]!.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toHaveAccessibleName(/^Outcome: Won, 2 claims differ/);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName(/^Outcome: /);
    expect(row.nextElementSibling).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard('{ArrowUp}{End}');
    expect(document.activeElement).toHaveAccessibleName(/^Raise won: /);
    await user.keyboard('{Enter}');
    await vi.waitFor(() => {
      expect([asked('open'), asked('claims')]).toEqual(['kezbi-2021-06', 'wage_won']);
    });
  });

  it('leads from differing claims to what each source says', async () => {
    const { asked } = show(wave);
    await userEvent.click(screen.getByRole('button', { name: 'Participants: 1,200, 3 claims differ. Show the claims' }));
    await vi.waitFor(() => {
      expect(asked('claims')).toBe('participants');
    });
    expect(asked('open')).toBe('kezbi-2021-06');
  });
});

describe('sorting', () => {
  it('goes up, down and back to the own order, each a step in the address', async () => {
    const { steps, asked } = show(wave);
    const own = titles();
    await sortBy('Participants');
    await vi.waitFor(() => {
      expect(asked('sort')).toBe('participants');
    });
    expect(column('Participants')).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByText(/sorted by participants\./)).toBeInTheDocument();
    expect(titles()).not.toEqual(own);

    await sortBy('Participants');
    await vi.waitFor(() => {
      expect(asked('sort')).toBe('-participants');
    });
    expect(column('Participants')).toHaveAttribute('aria-sort', 'descending');
    expect(titles()[0]).toBe('KEZBI');
    expect(cellsOf(titles().at(-1) ?? '')[4]).toHaveTextContent('not known');

    await sortBy('Participants');
    await vi.waitFor(() => {
      expect(asked('sort')).toBeNull();
    });
    expect(column('Participants')).not.toHaveAttribute('aria-sort');
    expect(titles()).toEqual(own);
    expect(steps.map(({ options }) => options.history)).toEqual(['push', 'push', 'push']);
  });

  it('follows the address', () => {
    show(wave, 'sort=-participants');
    expect(column('Participants')).toHaveAttribute('aria-sort', 'descending');
    expect(titles()[0]).toBe('KEZBI');
    expect(screen.getByLabelText('Sort by')).toHaveValue('participants');
  });

  it('can be chosen from a list and turned round', async () => {
    const { asked } = show(wave);
    expect(screen.queryByRole('button', { name: /reverse/ })).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Sort by'), 'Raise won');
    await vi.waitFor(() => {
      expect(asked('sort')).toBe('wage_won');
    });
    await userEvent.click(screen.getByRole('button', { name: 'ascending, reverse the order' }));
    await vi.waitFor(() => {
      expect(asked('sort')).toBe('-wage_won');
    });
    await userEvent.selectOptions(screen.getByLabelText('Sort by'), 'Start, then title');
    await vi.waitFor(() => {
      expect(asked('sort')).toBeNull();
    });
  });

  it('puts outcomes in the order of the key, the unknown last', () => {
    show(wave, 'sort=-outcome');
    const words = titles().map((title) => cellsOf(title)[0]?.textContent);
    expect(words[0]).toContain('Not begun');
    expect(words.at(-1)).toContain('Unknown');
  });
});

describe('filters', () => {
  it('leave what passes, and the caption counts', () => {
    show(wave, 'outcome=won');
    const won = titles().length;
    expect(won).toBeLessThan(wave.length);
    expect(screen.getByText(new RegExp(`^${won} of ${wave.length} actions`))).toBeInTheDocument();
    for (const title of titles()) expect(cellsOf(title)[0]).toHaveTextContent('Won');
  });

  it('on dates say beside the title who falls in them only possibly, and who has no date', () => {
    show(wave, 'time=2021-07-13/2021-07-22');
    expect(screen.getAllByText('possibly').length).toBeGreaterThan(0);
    expect(titleOf('Emir-Oil').closest('th')).toHaveTextContent('Emir-Oil date not given');
    expect(titleOf('KMG-Security, Zhanaozen').closest('th')).toHaveTextContent(/Zhanaozen$/);
  });

  it('without dates say nothing of the kind', () => {
    show(wave, 'outcome=won');
    expect(screen.queryByText('possibly')).not.toBeInTheDocument();
    expect(screen.queryByText('date not given')).not.toBeInTheDocument();
  });

  it('that leave nothing are said and can be cleared', async () => {
    const { steps } = show(wave, 'outcome=won&place=semey');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.getByText('No action passes the filters.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    await vi.waitFor(() => {
      expect(steps.at(-1)?.queryString).toBe('');
    });
    expect(titles()).toHaveLength(wave.length);
  });
});

describe('a selected town', () => {
  it('leads under its own heading, with what it has of how many', () => {
    show(wave, 'town=zhanaozen&outcome=won');
    const [, town, others] = screen.getAllByRole('rowgroup');
    const headings = screen
      .getAllByRole('rowheader')
      .filter((header) => header.getAttribute('scope') === 'rowgroup')
      .map((header) => header.textContent);
    expect(headings[0]).toMatch(/^Zhanaozen \d+ of \d+$/);
    expect(headings[1]).toMatch(/^Other places \d+ of \d+$/);
    expect(document.querySelector('caption')).toHaveTextContent(
      /^\d+ of \d+ actions, the \d+ in Zhanaozen first, sorted by start\./,
    );
    for (const row of within(town!).getAllByRole('row')) expect(row).toHaveTextContent('Zhanaozen');
    expect(within(others!).queryByText(/^Zhanaozen/)).not.toBeInTheDocument();
  });
});

describe('hovering', () => {
  it('is shared both ways', async () => {
    show(wave);
    await userEvent.hover(rowOf('KEZBI'));
    const other = screen.getByText(/^hovered/);
    expect(other).toHaveTextContent(`hovered: ${wave.rowOf('kezbi-2021-06')}`);
    await userEvent.unhover(screen.getByRole('table'));
    expect(other).toHaveTextContent('hovered: null');
    const before = rowOf(wave.title(0)).className;
    fireEvent.click(other);
    expect(rowOf(wave.title(0)).className).not.toBe(before);
  });

  it('follows the focus', () => {
    show(wave);
    fireEvent.focus(titleOf('KEZBI'));
    expect(screen.getByText(/^hovered/)).toHaveTextContent(
      `hovered: ${wave.rowOf('kezbi-2021-06')}`,
    );
  });
});

describe('a dataset without dates, places or outcomes', () => {
  it('keeps its order and has its own columns', () => {
    show(orchardDataset());
    expect(titles()).toEqual(['Upper orchard', 'Lower orchard', 'River bank']);
    expect(screen.getByText(/^3 actions, in the order of the dataset/)).toBeInTheDocument();
    for (const name of ['Action', 'fruit', 'yield']) expect(column(name)).toBeVisible();
  });

  it('sorts, what is not known last both ways', async () => {
    show(orchardDataset());
    await sortBy('yield');
    expect(titles()).toEqual(['Lower orchard', 'Upper orchard', 'River bank']);
    await sortBy('yield');
    expect(titles()).toEqual(['Upper orchard', 'Lower orchard', 'River bank']);
  });
});
