import { clauseOn } from '../../crossfilter/selection.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';

const NONE: readonly string[] = [];

/** Codes of the regions asked for, and the way to ask for one more or less. */
export interface RegionFilter {
  readonly asked: readonly string[];
  /** Absent where the dataset has no dimension of regions. */
  readonly toggle?: (code: string) => void;
}

/** How a map's regions filter, by the dimension that plays their role. */
export function useRegionFilter(): RegionFilter {
  const { dataset, selection, toggle } = useAtlas();
  const dimension = dataset.dimensions.find(({ role }) => role === 'regions')?.id;
  if (dimension === undefined) return { asked: NONE };
  const clause = clauseOn(selection, dimension);
  return {
    asked: clause?.kind === 'values' ? clause.values : NONE,
    toggle: (code) => toggle(dimension, code),
  };
}
