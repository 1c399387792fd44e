import { useMemo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { histogramData, runsIn, type DayBar } from './histogramData.ts';
import type { Lanes } from './useLanes.ts';
import { timeDimension } from './useTimeWindow.ts';
import { useTown } from './useTown.ts';

/** How many run on each day of the axis, in the selected town if there is one, and what to call it. */
export function useRunning({ axis, lanes }: Lanes): {
  readonly bars: readonly DayBar[];
  readonly label: string;
} {
  const { dataset, evaluation } = useAtlas();
  const { t } = useMessages();
  const { id, name } = useTown();
  const bars = useMemo(() => {
    const dimension = timeDimension(dataset);
    if (dimension === undefined) return [];
    return histogramData(dataset.table, evaluation, dimension, axis, runsIn(lanes, id));
  }, [axis, dataset, evaluation, id, lanes]);
  return { bars, label: t('timeline.histogram', { named: id === null ? 'no' : 'yes', town: name }) };
}
