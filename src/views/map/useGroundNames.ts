import { useMemo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { neighbours, regionPoints, TOWNS_FROM, waters } from './ground/names.ts';
import type { GroundName } from './layout/glyphLayout.ts';

/**
 * The names of the ground at a zoom level, in the reader's language; the first gets its room
 * first. Towns that have a glyph are named there.
 */
export function useGroundNames(
  zoom: number,
  occupied: ReadonlySet<string>,
): readonly GroundName[] {
  const { dataset } = useAtlas();
  const words = useMessages();
  // Names come and go at tenths of a level, so that a gesture does not make a new list each frame.
  const level = Math.floor(zoom * 10) / 10;
  return useMemo(() => {
    const areas = (kind: 'water' | 'country', list: typeof waters): GroundName[] =>
      list
        .filter(({ from }) => level >= from)
        .map(({ id, points }) => ({ id, kind, points, text: words.t(id) }));
    // A region that has a glyph is named by it.
    const drawn = dataset.places.flatMap(({ id, kind, admin1 }) =>
      kind === 'region' && occupied.has(id) ? [admin1] : [],
    );
    const regions = dataset.regions.flatMap(({ code, names }): GroundName[] => {
      const named = regionPoints.get(code);
      if (named === undefined || level < named.from || drawn.includes(code)) return [];
      return [{ id: code, kind: 'region', points: named.points, text: words.name(names) }];
    });
    const towns = dataset.places.flatMap((place): GroundName[] => {
      if (level < TOWNS_FROM || place.kind !== 'town' || occupied.has(place.id)) return [];
      return [{ id: place.id, kind: 'town', points: [place], text: words.name(place.names) }];
    });
    return [...areas('water', waters), ...regions, ...areas('country', neighbours), ...towns];
  }, [dataset, level, occupied, words]);
}
