import { act, renderHook, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { NuqsTestingAdapter, type UrlUpdateEvent } from 'nuqs/adapters/testing';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Clause } from '../../src/crossfilter/clause.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { dayFromIso } from '../../src/domain/day.ts';
import { useAddress } from '../../src/state/address.ts';
import type { View } from '../../src/state/view.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';
import { anyView } from './anyView.ts';

const wave = waveDataset();
const orchard = orchardDataset();

const nothing: View = {
  selection: [],
  search: '',
  inView: false,
  open: null,
  claims: null,
  town: null,
  viewport: null,
  pane: 'timeline',
  sheet: 'timeline',
  sort: null,
  outcomesBy: null,
  wageUnit: 'percent',
  day: null,
  lanesBy: null,
  axis: 'core',
  tables: false,
  reading: 'in_use',
  sequence: false,
  countedBy: null,
  page: null,
  kind: null,
  source: null,
  story: null,
  embed: null,
  content: null,
};

/** The view an address describes. */
function viewOf(address: string, dataset: Dataset = wave): View {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <NuqsTestingAdapter searchParams={address}>{children}</NuqsTestingAdapter>
  );
  const { result, unmount } = renderHook(() => useAddress(dataset), { wrapper });
  const [view] = result.current;
  unmount();
  return view;
}

describe('reading an address', () => {
  it('shows the first view where it says nothing', () => {
    expect(viewOf('')).toEqual(nothing);
    expect(viewOf('', orchard)).toEqual(nothing);
  });

  it('reads everything a link carries', () => {
    const address =
      'outcome=won.unknown&region=KZ-MAN&time=2021-07-13/2021-07-22,certain&q=oil&inview=true' +
      '&open=kezbi-2021-06&claims=participants.wage_won&town=zhanaozen&at=43.35,52.87,9' +
      '&pane=list&sheet=charts&sort=-participants&by=region&wages=tenge&day=2021-07-19&lanes=industry' +
      '&axis=all&tables=true' +
      '&reading=lowest&sequence=true&page=about&count=acled,untold&kind=percent&source=article&story=kezbi&embed=map&data=0123456789ab';
    expect(viewOf(address)).toEqual({
      selection: [
        {
          kind: 'window',
          dimension: 'time',
          from: dayFromIso('2021-07-13'),
          to: dayFromIso('2021-07-22'),
          possible: false,
        },
        { kind: 'values', dimension: 'outcome', values: ['won', 'unknown'] },
        { kind: 'values', dimension: 'region', values: ['KZ-MAN'] },
      ],
      search: 'oil',
      inView: true,
      open: 'kezbi-2021-06',
      claims: 'participants.wage_won',
      town: 'zhanaozen',
      viewport: { latitude: 43.35, longitude: 52.87, zoom: 9 },
      pane: 'list',
      sheet: 'charts',
      sort: { field: 'participants', descending: true },
      outcomesBy: 'region',
      wageUnit: 'tenge',
      day: dayFromIso('2021-07-19'),
      lanesBy: 'industry',
      axis: 'all',
      tables: true,
      reading: 'lowest',
      sequence: true,
      countedBy: { definition: 'acled', untold: true },
      page: 'about',
      kind: 'percent',
      source: 'article',
      story: 'kezbi',
      embed: 'map',
      content: '0123456789ab',
    });
  });

  it('keeps of the fields whose claims are open those there are, each once', () => {
    expect(viewOf('claims=start.shoe_size.end.start').claims).toBe('start.end');
  });

  it.each([
    'count=bls',
    'count=ilo,certainly',
    'count=ilo,untold,untold',
    'outcome=triumph',
    'outcome=',
    'time=last-week',
    'time=2021-07-22/2021-07-13',
    'open=nobody-1900-01',
    'claims=shoe_size',
    'town=atlantis',
    'at=0,0',
    'at=north,east,high',
    'pane=charts',
    'sheet=detail',
    'sort=shoe_size',
    'by=shoe_size',
    'wages=roubles',
    'inview=perhaps',
    'axis=x',
    'tables=some',
    'v=2',
    'q=',
    'shoe_size=44',
    'open=constructor&claims=__proto__&outcome=toString',
    '%F0%9F=%',
    '&&&=&?',
  ])('ignores %s', (address) => {
    expect(viewOf(address)).toEqual(nothing);
  });

  it('keeps the values it knows of a clause', () => {
    expect(viewOf('outcome=won.triumph.not_won').selection).toEqual([
      { kind: 'values', dimension: 'outcome', values: ['won', 'not_won'] },
    ]);
  });

  it('asks for no other than certain values only where it knows them all', () => {
    const only = { kind: 'values', dimension: 'region', only: true };
    expect(viewOf('region=KZ-MAN.KZ-ATY~only').selection).toEqual([
      { ...only, values: ['KZ-MAN', 'KZ-ATY'] },
    ]);
    expect(viewOf('region=KZ-MAN.KZ-NIL~only').selection).toEqual([]);
    expect(viewOf('outcome=won~onlyX').selection).toEqual([]);
  });

  it('reads the good parameters beside the bad', () => {
    expect(viewOf('open=nobody&town=zhanaozen&outcome=triumph&pane=list')).toEqual({
      ...nothing,
      town: 'zhanaozen',
      pane: 'list',
      sheet: 'list',
    });
  });

  it('knows only the keys of its own dataset', () => {
    const asked = 'outcome=won&fruit=pear&open=orchard-1&claims=yield&sort=yield&town=zhanaozen';
    expect(viewOf(asked, orchard)).toEqual({
      ...nothing,
      selection: [{ kind: 'values', dimension: 'fruit', values: ['pear'] }],
      open: 'orchard-1',
      claims: 'yield',
      sort: { field: 'yield', descending: false },
    });
  });

  it('takes any garbage without fault', () => {
    const keys = [...wave.dimensions.map(({ id }) => id), 'open', 'at', 'sort', 'q', 'v', 'inview'];
    const garbage = fc.array(
      fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'grapheme', maxLength: 20 })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(garbage, (pairs) => {
        const view = viewOf(new URLSearchParams(pairs).toString());
        for (const clause of view.selection) {
          expect(wave.table.columns.has(clause.dimension)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The query string that is written for a view. */
async function addressOf(view: View): Promise<string> {
  const written = vi.fn<(event: UrlUpdateEvent) => void>();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <NuqsTestingAdapter hasMemory onUrlUpdate={written}>
      {children}
    </NuqsTestingAdapter>
  );
  const { result, unmount } = renderHook(() => useAddress(wave), { wrapper });
  act(() => {
    result.current[1](view);
  });
  await waitFor(() => {
    expect(written).toHaveBeenCalled();
  });
  expect(result.current[0]).toEqual(view);
  unmount();
  return written.mock.lastCall?.[0].queryString ?? '';
}

describe('writing an address', () => {
  afterEach(() => {
    history.replaceState(null, '', '/');
  });

  /** The hook on the window's own history, as the app has it. */
  function open(address = '') {
    history.pushState(null, '', `/?${address}`);
    const hook = renderHook(() => useAddress(wave), { wrapper: NuqsAdapter });
    return {
      view: () => hook.result.current[0],
      change: (patch: Partial<View>, mode?: 'push' | 'replace') =>
        act(() => {
          hook.result.current[1](patch, mode);
        }),
    };
  }

  /** Until whatever waits to be written has been. */
  const nextFlush = () => new Promise((resolve) => setTimeout(resolve, 120));
  const asked = () => decodeURIComponent(location.search);
  const won: Clause = { kind: 'values', dimension: 'outcome', values: ['won'] };

  it('writes what a reader chose and nothing that is as it was', async () => {
    const { change } = open();
    change({ selection: [won], pane: 'list', wageUnit: 'percent' });
    await waitFor(() => {
      expect(asked()).toBe('?outcome=won&pane=list');
    });
  });

  it('leaves the keys of others alone', async () => {
    const { change } = open('lang=en&utm=x');
    change({ town: 'zhanaozen' });
    await waitFor(() => {
      expect(new URLSearchParams(location.search).get('town')).toBe('zhanaozen');
    });
    expect(new URLSearchParams(location.search).get('lang')).toBe('en');
    expect(new URLSearchParams(location.search).get('utm')).toBe('x');
  });

  it('takes a key away with its value', async () => {
    const { change, view } = open('outcome=won&open=kezbi-2021-06&q=oil&sort=-start');
    change({ selection: [], open: null, search: '', sort: null });
    await waitFor(() => {
      expect(location.search).toBe('');
    });
    expect(view()).toEqual(nothing);
  });

  it('makes a step for an intent, which Back undoes and Forward makes again', async () => {
    const { change, view } = open();
    change({ selection: [won] });
    await waitFor(() => {
      expect(asked()).toBe('?outcome=won');
    });
    change({ open: 'kezbi-2021-06' });
    await waitFor(() => {
      expect(asked()).toBe('?outcome=won&open=kezbi-2021-06');
    });

    history.back();
    await waitFor(() => {
      expect(view().open).toBeNull();
    });
    expect(view().selection).toEqual([won]);
    history.back();
    await waitFor(() => {
      expect(view()).toEqual(nothing);
    });
    history.forward();
    await waitFor(() => {
      expect(view().selection).toEqual([won]);
    });
  });

  it('makes no step in the course of a gesture', async () => {
    const { change } = open();
    const before = history.length;
    for (const zoom of [5, 6, 7]) {
      change({ viewport: { latitude: 43, longitude: 52, zoom } }, 'replace');
    }
    await waitFor(() => {
      expect(asked()).toBe('?at=43,52,7');
    });
    expect(history.length).toBe(before);
  });

  it('makes no step for what it says already', async () => {
    const { change } = open('outcome=won&at=43,52,7');
    const before = history.length;
    change({ selection: [{ ...won }], viewport: { latitude: 43.0001, longitude: 52, zoom: 7 } });
    change({ pane: 'timeline', sheet: 'timeline' });
    change({ open: null, wageUnit: 'percent' });
    await nextFlush();
    expect(history.length).toBe(before);
    expect(asked()).toBe('?outcome=won&at=43,52,7');
  });

  it('makes one step for an intent repeated before it is written, and none of what is left out', async () => {
    const { change } = open('outcome=won');
    const before = history.length;
    change({ pane: 'list' });
    change({ pane: 'list', selection: [won] });
    await nextFlush();
    expect(asked()).toBe('?outcome=won&pane=list');
    expect(history.length).toBe(before + 1);
  });

  it('takes back what is not written yet', async () => {
    const { change, view } = open();
    change({ pane: 'list', search: 'oil' });
    change({ pane: 'timeline' });
    await nextFlush();
    expect(location.search).toBe('?q=oil');
    expect(view().pane).toBe('timeline');
  });

  it('makes the step of a gesture that began with nothing new at its first change', async () => {
    const { change } = open('pane=list');
    const before = history.length;
    change({ search: '' });
    change({ axis: 'all' }, 'replace');
    await nextFlush();
    expect(history.length).toBe(before);
    change({ search: '' });
    change({ search: '' }, 'replace');
    change({ search: 'o' }, 'replace');
    await nextFlush();
    expect(history.length).toBe(before + 1);
    change({ search: 'oi' }, 'replace');
    await nextFlush();
    expect(asked()).toBe('?pane=list&axis=all&q=oi');
    expect(history.length).toBe(before + 1);
  });

  it('reads back every view it writes', async () => {
    await fc.assert(
      fc.asyncProperty(anyView(wave), async (wanted) => {
        expect(viewOf(await addressOf(wanted))).toEqual(wanted);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
