import { useMemo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import {
  neighbours,
  REGIONS_FROM,
  regionPoints,
  TOWNS_FROM,
  waters,
} from './ground/names.ts';
import type { GroundName } from './layout/glyphLayout.ts';

/** The names of the ground at a zoom level, in the reader's language; the first gets its room first. */
export function useGroundNames(
  zoom: number,
  occupied: ReadonlySet<string>,
): readonly GroundName[] {
  const { dataset } = useAtlas();
  const words = useMessages();
  const regions = zoom >= REGIONS_FROM;
  const towns = zoom >= TOWNS_FROM;
  const step = Math.floor(zoom * 5);
  return useMemo(() => {
    const areas = (kind: 'water' | 'country', list: typeof waters): GroundName[] =>
      list
        .filter(({ from }) => step / 5 >= from - 0.2)
        .map(({ id, latitude, longitude }) => ({
          id,
          kind,
          latitude,
          longitude,
          text: words.t(id),
        }));
    const regionNames = dataset.regions.flatMap(({ code, names }): GroundName[] => {
      const point = regionPoints.get(code);
      return point === undefined
        ? []
        : [{ ...point, id: code, kind: 'region', text: words.name(names) }];
    });
    const townNames = dataset.places.flatMap((place): GroundName[] => {
      if (place.kind !== 'town' || occupied.has(place.id)) return [];
      const { id, latitude, longitude, names } = place;
      return [{ id, latitude, longitude, kind: 'town', text: words.name(names) }];
    });
    return [
      ...areas('water', waters),
      ...(regions ? regionNames : []),
      ...areas('country', neighbours),
      ...(towns ? townNames : []),
    ];
  }, [dataset, occupied, regions, step, towns, words]);
}
