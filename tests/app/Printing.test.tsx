import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { preloadPaper, Printing } from '../../src/app/Printing.tsx';
import type { Dataset } from '../../src/domain/dataset.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';
import { stubWindow } from '../support/matchMedia.ts';
import { renderInAtlas } from '../support/render.tsx';

const wave = waveDataset();

function print(address: string, dataset: Dataset = wave) {
  stubWindow({ width: 375 });
  renderInAtlas(<Printing />, { dataset, address });
  dispatchEvent(new Event('beforeprint'));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Ereuil: an atlas/);
}

const filters = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

beforeEach(async () => {
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  await preloadPaper();
});

// The module keeps whether a page is being printed, and hears of the end only while one is shown.
afterEach(() => {
  dispatchEvent(new Event('afterprint'));
});

describe('the page as it is printed', () => {
  it('is there at once, and gone when it is printed', () => {
    stubWindow({ width: 375 });
    renderInAtlas(<Printing />, { dataset: wave });
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
    dispatchEvent(new Event('beforeprint'));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Ereuil/);
    expect(screen.getByRole('table', { name: /29 actions/ })).toBeInTheDocument();
    dispatchEvent(new Event('afterprint'));
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  });

  it('has the links between the actions shown, with grade and lag, and none where none is shown', () => {
    print('');
    const links = screen.getByRole('table', { name: /ties between actions/ });
    expect(links).toHaveTextContent('KMG-Security, Karazhanbas16 Jul 2021joined');
    expect(within(links).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Action', 'To', 'How much later', 'On whose word']),
    );
  });

  it('has every demand and raise there is, and says where the other answers are: nobody can press on paper', () => {
    print('');
    expect(screen.getByText('Workload limits')).toBeInTheDocument();
    expect(screen.getAllByText(/in all/).map(({ textContent }) => textContent)).toEqual([
      '24 in all, the rest at the address below',
    ]);
    expect(screen.queryByRole('button', { name: /^Show all \d/ })).toBeNull();
  });

  it('has only links of the actions shown', () => {
    print('outcome=ongoing');
    expect(screen.queryByRole('table', { name: /tie/ })).toBeNull();
  });

  it('waits for what paper needs where it is asked for by key, and then prints', async () => {
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    vi.stubGlobal('requestIdleCallback', () => 1);
    vi.stubGlobal('cancelIdleCallback', () => undefined);
    stubWindow({ width: 1440 });
    renderInAtlas(<Printing />, { dataset: wave });
    const key = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, cancelable: true });
    dispatchEvent(key);
    expect(key.defaultPrevented).toBe(true);
    await vi.waitFor(() => {
      expect(printed).toHaveBeenCalledOnce();
    });
    const again = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, cancelable: true });
    dispatchEvent(again);
    expect(again.defaultPrevented).toBe(false);
  });

  it.each([
    ['a Russian or Kazakh layout', { key: 'з', code: 'KeyP' }, true],
    ['Caps Lock', { key: 'P', code: 'KeyP' }, true],
    ['another letter where P would stand', { key: 'l', code: 'KeyP' }, false],
    ['a key held down', { key: 'p', code: 'KeyP', repeat: true }, true],
  ])('knows the key to print by: %s', (_, pressed, known) => {
    vi.stubGlobal('print', vi.fn());
    vi.stubGlobal('requestIdleCallback', () => 1);
    vi.stubGlobal('cancelIdleCallback', () => undefined);
    stubWindow({ width: 1440 });
    renderInAtlas(<Printing />, { dataset: wave });
    const key = new KeyboardEvent('keydown', { ...pressed, ctrlKey: true, cancelable: true });
    dispatchEvent(key);
    expect(key.defaultPrevented).toBe(known);
  });

  it('asks once however long the key is held, and not once it is gone', async () => {
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    vi.stubGlobal('requestIdleCallback', () => 1);
    vi.stubGlobal('cancelIdleCallback', () => undefined);
    stubWindow({ width: 1440 });
    const press = (repeat: boolean) =>
      dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, cancelable: true, repeat }));
    const { unmount } = renderInAtlas(<Printing />, { dataset: wave });
    press(false);
    press(true);
    press(false);
    await vi.waitFor(() => {
      expect(printed).toHaveBeenCalledOnce();
    });
    unmount();
    const again = renderInAtlas(<Printing />, { dataset: wave });
    press(false);
    again.unmount();
    await preloadPaper();
    await new Promise((done) => setTimeout(done));
    expect(printed).toHaveBeenCalledOnce();
  });

  it('is the page that lies over the atlas, and nothing else, while one does', async () => {
    print('page=disagreements');
    expect(screen.getByRole('heading', { level: 1 }).nextSibling).toHaveTextContent(
      'Where the sources disagree',
    );
    expect(await screen.findAllByRole('table', { name: /on KEZBI do not agree/ })).not.toHaveLength(0);
    expect(screen.queryByRole('table', { name: /29 actions/ })).toBeNull();
  });

  it('says in words what was asked for', () => {
    print('outcome=won&time=2021-07-01/2021-07-20&town=zhanaozen');
    expect(filters()).toEqual(
      expect.arrayContaining([
        'Outcome: Won',
        expect.stringMatching(/^Dates: 1.+20\u00A0Jul 2021$/),
        'Selected place: Zhanaozen',
      ]),
    );
  });

  it('says which day is shown, also where nothing else was asked for', () => {
    print('day=2021-07-13');
    expect(filters()).toContain('As of 13\u00A0Jul 2021');
  });

  it('has no filters where nothing was asked for', () => {
    print('');
    expect(screen.queryByRole('list', { name: 'Filters' })).toBeNull();
  });

  it('names its sources, their date and its address', () => {
    print('');
    expect(screen.getByText(/^Sources: .+ reports to 2 Aug 2021, CC-BY/)).toBeInTheDocument();
    expect(screen.getByText(/^Printed on .+ from http/)).toBeInTheDocument();
  });

  it('has no date of data that have none, and no place of data without places', () => {
    print('', orchardDataset());
    expect(screen.getByText(/^Sources: /)).not.toHaveTextContent('reports to');
    expect(screen.getByRole('table')).toBeInTheDocument();
  });
});
