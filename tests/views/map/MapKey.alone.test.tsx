import { cleanup, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { AtlasMap } from '../../../src/views/map/AtlasMap.tsx';
import { MapProvider } from '../../../src/views/map/MapContext.tsx';
import { preloadArcs } from '../../../src/views/map/lateMarks.ts';
import { MapKey } from '../../../src/views/map/MapKey.tsx';
import { orchardDataset, waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';

vi.mock('../../../src/views/map/ground/MapGround.tsx', () => ({ MapGround: () => null }));

const wave = waveDataset();
const show = (address = '', dataset: Dataset = wave, map: ReactNode = null) =>
  renderInAtlas(<MapProvider><MapKey />{map}</MapProvider>, { dataset, address });
const words = () =>
  within(screen.getByRole('region', { name: 'Key of the map' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

beforeAll(preloadArcs);

describe('the key of the map', () => {
  it('names every outcome and the sizes', () => {
    show();
    expect(words()).toEqual([
      'Won',
      'Partly won',
      'Not won',
      'Ongoing',
      'Unknown',
      'Not begun',
      'size unknown',
      '100 people',
      'also here',
      'only possibly',
      'date not given',
    ]);
  });

  it('explains the stripes while a time window makes them', () => {
    show('time=2021-07-27/2021-07-28');
    expect(words()).toContain('only possibly');
  });

  it('says what the discs show as of a day', () => {
    show('day=2021-07-14');
    const doubts = ['not begun yet', 'perhaps running', 'not reported any more', 'date not given'];
    expect(words()).toEqual(expect.arrayContaining(['Running', ...doubts]));
    expect(words()).not.toContain('Ongoing');
    expect(words()).not.toContain('Not begun');
    expect(words()).not.toContain('only possibly');
    expect(words().indexOf('100 people')).toBeLessThan(words().indexOf('date not given'));
  });

  it.each([
    ['region=KZ-MAN&time=2021-07-12/2021-07-18', ', size unknown$', 'date not given'],
    ['time=2021-07-27/2021-07-28', 'possibly in these days$', 'only possibly'],
    ['day=2021-07-14', 'not reported any more$', 'not reported any more'],
  ])('draws a doubt as the discs that show it: %s', (address, disc, doubt) => {
    show(address, wave, <AtlasMap />);
    const drawn = screen
      .getAllByRole('button', { name: new RegExp(disc) })
      .filter(({ outerHTML }) => doubt !== 'date not given' || /undated/.test(outerHTML));
    const key = screen.getAllByRole('listitem').find(({ textContent }) => textContent === doubt);
    const tones = (roots: readonly (Element | undefined)[]) =>
      [...new Set(roots.flatMap((root) => [...(root?.querySelectorAll('g[transform="translate(0 0)"]') ?? [])].map((mark) => mark.getAttribute('class'))))].sort();
    expect(drawn).not.toHaveLength(0);
    expect(tones([key])).toHaveLength(1);
    expect(tones(drawn)).toEqual(expect.arrayContaining(tones([key])));
  });

  it('tells what a window of days brings before there is one, so that no sign comes under the hand', () => {
    show('');
    const told = words();
    expect(told.slice(-2)).toEqual(['only possibly', 'date not given']);
    cleanup();
    show('time=2021-07-12/2021-07-28');
    expect([...words()].sort()).toEqual([...told].sort());
  });

  it('draws its sizes at the scale of the discs', () => {
    const radius = () => Number(screen.getByText('100 people').querySelector('circle')?.getAttribute('r'));
    const { unmount } = show('');
    const home = radius();
    unmount();
    show('at=43.4,52.8,7.4');
    expect(radius()).toBeGreaterThan(home);
  });

  it('says nothing of what no disc shows that day', () => {
    show('day=2021-05-01');
    expect(words()).toContain('not begun yet');
    expect(words()).not.toContain('not reported any more');
    expect(words()).not.toContain('also here');
  });

  it('names a doubt in the words of the discs that show it', () => {
    const address = 'day=2021-07-14';
    show(address, wave, <AtlasMap />);
    for (const doubt of ['not begun yet', 'perhaps running', 'not reported any more', 'date not given']) {
      expect(words()).toContain(doubt);
      expect(screen.getAllByRole('button', { name: new RegExp(`, ${doubt}`) })).not.toHaveLength(0);
    }
  });

  it.each([
    ['', []],
    ['open=kezbi-2021-06', ['open, or linked']],
    ['open=almaty-metro-builders-2021-07', ['open']],
    ['day=2021-07-14', ['linked']],
    ['day=2021-07-10', []],
  ])('explains rings round discs: %s', (address, rings) => {
    show(address);
    expect(words().filter((text) => /^open|^linked$/.test(text))).toEqual(rings);
  });

  describe('explains the arrows that are drawn and no others', () => {
    const said = { workers_say: 'linked, workers say', reporter_says: 'linked, a reporter says' };

    /** Who says so, of the arrows on all maps: the lines of reporters are dashed. */
    function drawnBases(): readonly string[] {
      const arcs = [...document.querySelectorAll('path[class*="arc"]')];
      const dashed = arcs.filter((arc) => arc.hasAttribute('stroke-dasharray')).length;
      const solid = arcs.length - dashed;
      return [...(solid > 0 ? [said.workers_say] : []), ...(dashed > 0 ? [said.reporter_says] : [])];
    }

    function arrows(address: string, dataset = wave): readonly string[] {
      const { unmount } = show(address, dataset, <AtlasMap />);
      const drawn = drawnBases();
      expect([address, words().filter((text) => text.startsWith('linked,'))]).toEqual([address, drawn]);
      unmount();
      return drawn;
    }

    /** Joined in one town by what began in another. */
    const joined = 'open=kmg-security-karazhanbas-2021-07';
    const rowAt = (id: string): number =>
      Array.from({ length: wave.length }, (_, row) => row).find(
        (row) => wave.roles.sites?.(row).at(0)?.place.id === id,
      ) ?? NaN;
    /** The wave with one link alone, from the first action of a place to the first of another. */
    const linking = (from: string, to: string): Dataset => {
      const end = { type: 'inspired_by', basis: 'workers_say', source: 's', at: [1] } as const;
      const links = (row: number) =>
        row === rowAt(to) ? [{ ...end, row: rowAt(from), direction: 'to' as const }] : [];
      return { ...wave, roles: { ...wave.roles, links } };
    };

    it('on two plates within each, and from none to the other', () => {
      for (const [from, to, drawn] of [
        ['zhanaozen', 'aktau', true],
        ['semey', 'almaty', true],
        ['zhanaozen', 'semey', false],
        ['zhanaozen', 'zhanaozen', false],
      ] as const) {
        const address = `open=${wave.key(rowAt(from))}`;
        expect([from, to, arrows(address, linking(from, to))]).toEqual([from, to, drawn ? [said.workers_say] : []]);
      }
    });

    it('on the one map of a part or a town', () => {
      expect(arrows(`${joined}&at=48,67,5`)).toEqual([said.reporter_says]);
      expect(arrows(`${joined}&town=aktau`)).toEqual([said.reporter_says]);
    });

    it('on the one wide map of what is not crowded', () => {
      const [from, to] = [rowAt('zhanaozen'), rowAt('semey')];
      const linked = linking('zhanaozen', 'semey');
      const sites = (row: number) => (row === from || row === to ? wave.roles.sites?.(row) ?? [] : []);
      const sparse = { ...linked, roles: { ...linked.roles, sites } };
      expect(arrows(`open=${wave.key(from)}`, sparse)).toEqual([said.workers_say]);
    });

    it('on one map of a window that is not wide', () => {
      let told: () => void = () => undefined;
      vi.stubGlobal('ResizeObserver', class {
        constructor(callback: () => void) {
          told = callback;
        }
        observe() {
          told();
        }
        disconnect() {}
      });
      vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(690);
      vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(413);
      vi.stubGlobal('innerWidth', 1024);
      expect(arrows(joined)).toEqual([said.reporter_says]);
    });

    it('on a line of descent, those between others than the open action by other words', () => {
      const others = 'others linked, a reporter says';
      const drawnAside = () => [...document.querySelectorAll('path[class*="arc"]')].map((arc) => arc.closest('[class*="aside"]') !== null);
      const arrowsOf = (address: string) => {
        const { unmount } = show(address, wave, <AtlasMap />);
        const drawn = [drawnAside(), words().filter((text) => text.includes('linked,'))];
        unmount();
        return drawn;
      };
      expect(arrowsOf('open=kezbi-2021-06')).toEqual([[true], [others]]);
      expect(arrowsOf('open=kunan-holding-2021-07')).toEqual([[], []]);
      expect(arrowsOf('open=kmg-security-zhanaozen-2021-07')).toEqual([[false], [said.reporter_says]]);
    });

    it('as of a day', () => {
      for (const day of ['14', '21', '26']) arrows(`day=2021-07-${day}`);
    });
  });

  it('is not there for data without places', () => {
    show('', orchardDataset());
    expect(screen.queryByRole('region')).not.toBeInTheDocument();
  });
});
