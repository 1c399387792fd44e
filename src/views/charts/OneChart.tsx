import { useDeferredAtlas } from '../../state/AtlasContext.tsx';
import { charts, type ChartEntry } from './registry.ts';

/** One chart of the rows shown, without the others; nothing where the dataset cannot be drawn so. */
export function OneChart({ id }: Pick<ChartEntry, 'id'>) {
  const atlas = useDeferredAtlas();
  const entry = charts.find((chart) => chart.id === id);
  if (!entry?.records(atlas.dataset.roles)) return null;
  return <entry.Chart atlas={atlas} />;
}
