import { useMemo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { laneGroups, type GroupKind, type LaneGroup } from './laneGroups.ts';
import type { Lanes } from './useLanes.ts';
import type { DrawnAnswer } from './useTimeWindow.ts';
import { useTown } from './useTown.ts';

/** The lanes of an answer in their groups. */
export function useLaneGroups(
  { lanes }: Lanes,
  { evaluation, timeBits }: Pick<DrawnAnswer, 'evaluation' | 'timeBits'>,
): readonly LaneGroup[] {
  const { dataset, view } = useAtlas();
  const by = view.lanesBy === null ? undefined : dataset.table.columns.get(view.lanesBy);
  return useMemo(
    () => laneGroups(lanes, { failBits: evaluation.failBits, timeBits, town: view.town, by }),
    [by, evaluation, lanes, timeBits, view.town],
  );
}

/** Words over a group. */
interface GroupWords {
  /** What its lanes have in common; null where it needs no saying. */
  readonly name: (of: GroupKind) => string | null;
  /** How many of its lanes are shown. */
  readonly count: (group: LaneGroup) => string;
}

/** The words over the groups. */
export function useGroupWords(): GroupWords {
  const { dataset, view } = useAtlas();
  const { t, label } = useMessages();
  const town = useTown();
  return {
    name: (of) => {
      switch (of.kind) {
        case 'all':
          return null;
        case 'town':
          return town.name;
        case 'others':
          return t('timeline.group.others');
        case 'value': {
          const by = dataset.dimensions.find(({ id }) => id === view.lanesBy);
          return by === undefined ? null : label(by.valueLabel(of.value));
        }
      }
    },
    count: ({ shown, all }) => t('timeline.group.count', { shown, all, part: shown < all ? 'yes' : 'no' }),
  };
}

/** A name of a group among the others. */
export function groupKey({ of }: LaneGroup): string {
  return of.kind === 'value' ? `value ${of.value}` : of.kind;
}
