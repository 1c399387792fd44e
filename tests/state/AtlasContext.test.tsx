import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, renderHook, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { NuqsTestingAdapter, type UrlUpdateEvent } from 'nuqs/adapters/testing';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { dayFromIso } from '../../src/domain/day.ts';
import { rowsStanding } from '../../src/domain/countedRows.ts';
import type { Standing } from '../../src/domain/standing.ts';
import { en } from '../../src/i18n/locales/en.ts';
import { COUNT, FRAME, SEARCH, useAtlas } from '../../src/state/AtlasContext.tsx';
import { AtlasProvider } from '../../src/state/AtlasProvider.tsx';
import type { Frame } from '../../src/state/frame.ts';
import { orchardDataset, waveDataset } from '../support/datasets.ts';

const wave = waveDataset();

function open(address = '', dataset: Dataset = wave) {
  const onUrlUpdate = vi.fn<(event: UrlUpdateEvent) => void>();
  const client = new QueryClient();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <NuqsTestingAdapter searchParams={address} hasMemory onUrlUpdate={onUrlUpdate}>
      <QueryClientProvider client={client}>
        <IntlProvider locale="en" messages={en}>
          <AtlasProvider dataset={dataset}>{children}</AtlasProvider>
        </IntlProvider>
      </QueryClientProvider>
    </NuqsTestingAdapter>
  );
  const { result } = renderHook(() => useAtlas(), { wrapper });
  return {
    atlas: () => result.current,
    /** Does it, and waits until it stands in the address. */
    do: async (action: (atlas: ReturnType<typeof useAtlas>) => void) => {
      onUrlUpdate.mockClear();
      act(() => {
        action(result.current);
      });
      await waitFor(() => {
        expect(onUrlUpdate).toHaveBeenCalledOnce();
      });
    },
    /** The query string written last, and how. */
    written: () => {
      const last = onUrlUpdate.mock.lastCall?.[0];
      return [decodeURIComponent(last?.queryString ?? ''), last?.options.history];
    },
    report: (frame: Frame) => {
      act(() => {
        result.current.reportFrame(frame);
      });
    },
  };
}

const keysShown = ({ dataset, evaluation }: ReturnType<typeof useAtlas>) =>
  [...evaluation.failBits].flatMap((bits, row) => (bits === 0 ? [dataset.key(row)] : []));

describe('what is asked', () => {
  it('keeps its answer, as the very same object, while other things change', async () => {
    const { atlas, do: act } = open('outcome=won&time=2021-07-13/');
    const before = atlas().evaluation;
    await act(({ open }) => {
      open(0);
    });
    expect(atlas().view.open).toBe(wave.key(0));
    expect(atlas().evaluation).toBe(before);
  });

  it('is nothing at first, so that everything counted is shown', () => {
    const { atlas } = open();
    expect(atlas().selection).toEqual([]);
    expect(atlas().evaluation.shown).toBe(wave.length);
  });

  it('goes into the address with a value and out of it again', async () => {
    const page = open();
    await page.do(({ toggle }) => {
      toggle('outcome', 'won');
    });
    expect(page.written()).toEqual(['?outcome=won', 'push']);
    await page.do(({ toggle }) => {
      toggle('outcome', 'unknown');
    });
    expect(page.written()).toEqual(['?outcome=won.unknown', 'push']);
    await page.do(({ toggle }) => {
      toggle('outcome', 'won');
    });
    expect(page.written()).toEqual(['?outcome=unknown', 'push']);
    await page.do(({ toggle }) => {
      toggle('outcome', 'unknown');
    });
    expect(page.written()).toEqual(['', 'push']);
    expect(page.atlas().selection).toEqual([]);
  });

  it('narrows what is shown to the rows the columns hold', async () => {
    const page = open();
    const all = wave.length;
    const won = Array.from({ length: all }, (_, row) => row).filter(
      (row) => wave.roles.outcome?.(row) === 'won',
    );
    await page.do(({ toggle }) => {
      toggle('outcome', 'won');
    });
    expect(keysShown(page.atlas())).toEqual(won.map((row) => wave.key(row)));
    expect(won.length).toBeGreaterThan(0);
  });

  it('replaces the clause on a dimension, in the way of a gesture when told so', async () => {
    const page = open('outcome=won');
    const window = { kind: 'window', dimension: 'time', possible: true } as const;
    await page.do(({ ask }) => {
      ask({ ...window, from: dayFromIso('2021-07-13')!, to: null }, 'replace');
    });
    expect(page.written()).toEqual(['?outcome=won&time=2021-07-13/', 'replace']);
    await page.do(({ ask }) => {
      ask({ ...window, from: null, to: dayFromIso('2021-07-22')! });
    });
    expect(page.written()).toEqual(['?outcome=won&time=/2021-07-22', 'push']);
  });

  it.each([
    ['outcome', 'time=2021-07-13/2021-07-22&q=oil&inview=true&count=ilo'],
    ['time', 'outcome=won&q=oil&inview=true&count=ilo'],
    [SEARCH, 'outcome=won&time=2021-07-13/2021-07-22&inview=true&count=ilo'],
    [FRAME, 'outcome=won&time=2021-07-13/2021-07-22&q=oil&count=ilo'],
    [COUNT, 'outcome=won&time=2021-07-13/2021-07-22&q=oil&inview=true'],
  ])('drops the clause on %s alone', async (dimension, rest) => {
    const page = open('outcome=won&time=2021-07-13/2021-07-22&q=oil&inview=true&count=ilo');
    await page.do(({ drop }) => {
      drop(dimension);
    });
    expect(page.written()).toEqual([`?${rest}`, 'push']);
  });

  it('is cleared in one step that leaves the open row, the map and the panes', async () => {
    const kept = 'open=kezbi-2021-06&at=43,52,7&pane=list&sort=-start';
    const page = open(`outcome=won&time=2021-07-13/&q=oil&inview=true&count=ilo&${kept}`);
    await page.do(({ clear }) => {
      clear();
    });
    expect(page.written()).toEqual([`?${kept}`, 'push']);
    expect(page.atlas().evaluation.shown).toBe(wave.length);
  });

  it('is cleared with the selected town, whose map is left for home', async () => {
    const page = open('outcome=won&town=zhanaozen&at=43,52,7&pane=list');
    await page.do(({ clear }) => {
      clear();
    });
    expect(page.written()).toEqual(['?pane=list', 'push']);
  });

  it('counts certain, possible and undated rows apart, and they add up', () => {
    const days = fc.integer({ min: dayFromIso('2021-05-01')!, max: dayFromIso('2021-08-31')! });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const iso = [a, b].sort((x, y) => x - y).map((day) => new Date(day * 864e5).toISOString());
        const { atlas } = open(`time=${iso[0]!.slice(0, 10)}/${iso[1]!.slice(0, 10)}`);
        const { certain, possible, unknown, shown } = atlas().evaluation;
        expect(certain + possible + unknown).toBe(shown);
        expect(keysShown(atlas())).toHaveLength(shown);
      }),
      { numRuns: 20 },
    );
  });
});

describe('whose definition counts', () => {
  const keysStanding = (...standings: readonly Standing[]) =>
    standings
      .flatMap((standing) => rowsStanding(wave, 'acled', standing))
      .sort((a, b) => a - b)
      .map((row) => wave.key(row));

  it('leaves what it counts, and if asked for what cannot be told', () => {
    const { atlas } = open('count=acled');
    expect(keysShown(atlas())).toEqual(keysStanding('in'));
    expect(atlas().selection.map(({ dimension }) => dimension)).toEqual([COUNT]);
    expect(keysShown(open('count=acled,untold').atlas())).toEqual(keysStanding('in', 'untold'));
  });

  it('works together with filters', () => {
    const both = keysShown(open('count=ilo&outcome=not_begun').atlas());
    expect(both).toEqual([]);
  });

  it('asks nothing of a dataset that cannot be held against it', () => {
    const { atlas } = open('count=acled', orchardDataset());
    expect(atlas().selection).toEqual([]);
    expect(atlas().view.countedBy).toBeNull();
  });
});

describe('the search', () => {
  it('restricts nothing until its index is there, and then to what it finds', async () => {
    const { atlas } = open('q=Жаңаөзен');
    expect(atlas().evaluation.shown).toBe(wave.length);
    await waitFor(() => {
      expect(atlas().evaluation.shown).toBeLessThan(wave.length);
    });
    expect(keysShown(atlas())).toContain('kezbi-2021-06');
    expect(atlas().selection.map(({ dimension }) => dimension)).toEqual([SEARCH]);
  });

  it('asks nothing when it is blank', () => {
    expect(open('q=%20%20').atlas().selection).toEqual([]);
  });
});

describe('what is in view', () => {
  const frame = { south: 43, west: 52, north: 44, east: 54 };

  it('restricts nothing before the map has said what it shows, nor unless asked', () => {
    expect(open('inview=true').atlas().selection).toEqual([]);
    const page = open();
    page.report(frame);
    expect(page.atlas().selection).toEqual([]);
  });

  it('restricts to the rows with a site in the frame', () => {
    const page = open('inview=true');
    page.report(frame);
    const shown = keysShown(page.atlas());
    expect(shown).toContain('kezbi-2021-06');
    expect(shown).not.toContain('semey-bus-2021-07');
    expect(page.written()).toEqual(['', undefined]);
  });
});

describe('the open row', () => {
  it('goes into the address by its key, with the claims of the last one closed', async () => {
    const page = open('open=semey-bus-2021-07&claims=start');
    await page.do(({ open: openRow, dataset }) => {
      openRow(dataset.rowOf('kezbi-2021-06')!);
    });
    expect(page.written()).toEqual(['?open=kezbi-2021-06', 'push']);
    await page.do(({ open: openRow }) => {
      openRow(null);
    });
    expect(page.written()).toEqual(['', 'push']);
  });

  it('may be one that is never counted', () => {
    const context = wave.key(wave.length);
    const { atlas } = open(`open=${context}`);
    expect(atlas().view.open).toBe(context);
    expect(atlas().evaluation.shown).toBe(wave.length);
  });
});

it('runs on a dataset without dates, places and outcomes', async () => {
  const page = open('fruit=pear&inview=true', orchardDataset());
  expect(keysShown(page.atlas())).toEqual(['orchard-1']);
  await page.do(({ toggle }) => {
    toggle('fruit', 'apple');
  });
  expect(keysShown(page.atlas())).toHaveLength(3);
});

it('says who forgot the provider', () => {
  const Lost = () => {
    useAtlas();
    return null;
  };
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Lost />)).toThrow('AtlasProvider');
  silent.mockRestore();
});
