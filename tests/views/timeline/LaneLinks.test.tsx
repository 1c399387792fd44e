import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { lineOf, tiesOf } from '../../../src/domain/descent.ts';
import { linkDash } from '../../../src/encoding/evidence.ts';
import { preloadTimeline } from '../../../src/views/timeline/lateParts.ts';
import { Timeline } from '../../../src/views/timeline/Timeline.tsx';
import { waveDataset } from '../../support/datasets.ts';
import { renderInAtlas } from '../../support/render.tsx';
import { bakeryDataset } from './bakeries.ts';

const wave = waveDataset();

/** The broken lines that end level at a lane, by their stroke. */
function lines(container: HTMLElement): readonly (string | null)[] {
  return [...container.querySelectorAll('path[stroke-dasharray]')]
    .filter((path) => /V[\d.]+H[\d.]+$/.test(path.getAttribute('d') ?? ''))
    .map((path) => path.getAttribute('stroke-dasharray'));
}

beforeAll(preloadTimeline);

it('draws what led to the open lane and what it led to, over any number of lanes', () => {
  const { container } = renderInAtlas(<Timeline />, { dataset: wave, address: 'open=kmg-security-karazhanbas-2021-07' });
  expect(lines(container)).toEqual([linkDash('reporter_says'), linkDash('reporter_says')]);
});

it('draws nothing while nothing is open, and a lane’s own line while it is pointed at', async () => {
  const { container } = renderInAtlas(<Timeline />, { dataset: wave });
  expect(lines(container)).toEqual([]);
  await userEvent.hover(screen.getByRole('button', { name: /^KMG-Security, Karazhanbas/ }));
  expect(lines(container)).toHaveLength(2);
});

it('draws what only came later where that is asked for', () => {
  const address = 'open=aktau-oil-service-company-2021-07';
  const { container, unmount } = renderInAtlas(<Timeline />, { dataset: wave, address });
  expect(lines(container)).toEqual([]);
  unmount();
  const { container: asked } = renderInAtlas(<Timeline />, { dataset: wave, address: `${address}&sequence=true` });
  expect(lines(asked)).toEqual([linkDash('sequence_only')]);
});

it('has no line, and no key of lines, in a dataset without links', () => {
  renderInAtlas(<Timeline />, { dataset: bakeryDataset() });
  expect(screen.queryByText('linked, workers say')).not.toBeInTheDocument();
});

it('keys the lines that are drawn, and none that leads off the axis', () => {
  const { container } = renderInAtlas(<Timeline />, { dataset: wave, address: 'open=kezbi-2021-06' });
  const { ties } = lineOf(tiesOf(wave, false), wave.rowOf('kezbi-2021-06')!);
  const off = ties.filter(({ from, to }) => Math.max(from, to) >= wave.length);
  expect(off.map(({ basis }) => basis)).toContain('workers_say');
  expect(lines(container)).not.toEqual([]);
  const key = screen.getByRole('list', { name: 'Key' });
  expect(key).toHaveTextContent('linked, a reporter says');
  expect(key).not.toHaveTextContent('workers say');
});
