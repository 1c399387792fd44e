import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { evaluate } from '../../src/crossfilter/evaluate.ts';
import { dayFromIso, isoFromDay } from '../../src/domain/day.ts';
import type { Doubt } from '../../src/encoding/phase.ts';
import { AtlasMap } from '../../src/views/map/AtlasMap.tsx';
import { MapProvider } from '../../src/views/map/MapContext.tsx';
import { discMark, phaseShown } from '../../src/views/map/glyph/discMark.ts';
import { MapKey } from '../../src/views/map/MapKey.tsx';
import { asOfCounts } from '../../src/views/timeline/asOf.ts';
import { histogramData } from '../../src/views/timeline/histogramData.ts';
import { Timeline } from '../../src/views/timeline/Timeline.tsx';
import { useFinding } from '../../src/views/timeline/useFinding.ts';
import { useLanes } from '../../src/views/timeline/useLanes.ts';
import { waveDataset } from '../support/datasets.ts';
import { renderInAtlas } from '../support/render.tsx';

vi.mock('../../src/views/map/ground/MapGround.tsx', () => ({ MapGround: () => null }));

const wave = waveDataset();
const day = (iso: string) => dayFromIso(iso) ?? NaN;

describe('title, map and key of a day say the same', () => {
  it('counts in the title what the discs show, on every day of the wave', () => {
    const { span, outcome } = wave.roles;
    const rows = Array.from({ length: wave.length }, (_, row) => row);
    const lanes = rows.map((row) => ({ span: span?.(row), outcome: outcome?.(row) }));
    for (let at = day('2021-05-01'); at <= day('2021-08-31'); at++) {
      const drawn = new Map<Doubt | null, number>();
      for (const row of rows) {
        const phase = phaseShown(wave, row, at);
        const { doubt } = discMark(outcome?.(row), { phase, certainty: undefined });
        drawn.set(doubt, (drawn.get(doubt) ?? 0) + 1);
      }
      const { running, over, perhaps, ahead, silent, undated } = asOfCounts(lanes, at);
      expect([isoFromDay(at), running + over, perhaps, ahead, silent, undated]).toEqual([
        isoFromDay(at),
        ...([null, 'perhaps', 'ahead', 'unreported', 'dateless'] as const).map((doubt) => drawn.get(doubt) ?? 0),
      ]);
    }
  });

  it.each(['2021-07-14', '2021-07-28', '2021-08-02'])('of threats: %s', (iso) => {
    const address = `day=${iso}&outcome=not_begun`;
    renderInAtlas(<MapProvider><Timeline /><MapKey /><AtlasMap /></MapProvider>, { dataset: wave, address });
    const headings = screen
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent.replaceAll(/\s/g, ' '));
    expect(headings).toContainEqual(expect.stringMatching(/: 0 running, 1 not begun, date not given for 1$/));
    const key = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(key).toEqual(expect.arrayContaining(['not begun yet', 'date not given']));
    expect(key).not.toContain('perhaps running');
    // What never began says so once.
    expect(screen.getAllByRole('button', { name: /, not begun,/ })).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /, not begun yet$/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /perhaps running|perhaps over|not reported/ })).toBeNull();
  });
});

/** What the timeline states, without the timeline: it is asked for day after day. */
function Title() {
  const [ref, lanes] = useLanes();
  const finding = useFinding(lanes);
  return <div ref={ref}>{finding}</div>;
}

describe('title and bars of a day say the same', () => {
  const { roles, length, table } = wave;
  const rows = Array.from({ length }, (_, row) => row);
  const threats = rows.filter((row) => roles.outcome?.(row) === 'not_begun');

  /** How many the title of the window says fall in it certainly and possibly. */
  function counted(address: string): readonly number[] {
    const { container, unmount } = renderInAtlas(<Title />, { dataset: wave, address });
    const title = container.textContent.replaceAll(/\s/g, ' ');
    unmount();
    const both = /^(\d+) certainly and (\d+) possibly of 28 dated/.exec(title);
    if (both !== null) return both.slice(1).map(Number);
    if (title.startsWith('None of 28 dated falls')) return [0, 0];
    const one = /^(\d+) of 28 dated (possibly)?/.exec(title);
    if (one === null) throw new Error(title);
    return one[2] === undefined ? [Number(one[1]), 0] : [0, Number(one[1])];
  }

  it('but for the threats made that day, none of which is about that day for certain', () => {
    const axis = { from: day('2021-06-28'), to: day('2021-08-02') };
    const runs = (row: number) => !threats.includes(row);
    for (const { day: at, certain, possible } of histogramData(table, evaluate(table, []), 'time', axis, runs)) {
      const made = threats.filter((row) => {
        const span = roles.span?.(row);
        return span !== undefined && span.startMin <= at && at <= span.startMax;
      }).length;
      const iso = isoFromDay(at);
      expect([iso, ...counted(`time=${iso}/${iso}`)]).toEqual([iso, certain, possible + made]);
    }
  });

  it('counts as begun what began, out of all that are dated', () => {
    const titles = ['', 'outcome=not_begun'].map((address) => {
      const { unmount } = renderInAtlas(<Timeline />, { dataset: wave, address });
      const title = screen.getByRole('heading', { level: 2 }).textContent.replaceAll(/\s/g, ' ');
      unmount();
      return title;
    });
    expect(titles).toEqual([
      expect.stringMatching(/^Of 28 dated, 17 begin within 13–\u206026 Jul; date not given for 1$/),
      'The one dated action did not begin; date not given for 1',
    ]);
  });
});
