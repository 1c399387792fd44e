import { ringsContain } from '../../../domain/ring.ts';
import type { Issue } from '../issue.ts';
import type { Check, Context } from './context.ts';

/** Shymkent became a region in 2018 and has no outline of its own in the basemap's source. */
const outlineOf = new Map([['KZ-SHY', 'KZ-YUZ']]);

function regionAt({ outlines }: Context, longitude: number, latitude: number): string {
  const found = [...outlines].find(([, rings]) => ringsContain(rings, longitude, latitude));
  return found?.[0] ?? 'no region';
}

/** Places whose coordinate is not in the region they name. Skipped without the basemap. */
export const placesInRegions: Check = (context) =>
  context.authored.places.content.places.flatMap((place, index): readonly Issue[] => {
    const { admin1, latitude, longitude } = place;
    const rings = context.outlines.get(outlineOf.get(admin1) ?? admin1);
    if (rings === undefined || ringsContain(rings, longitude, latitude)) return [];
    return [
      {
        file: context.authored.places.file,
        path: `/places/${index}`,
        code: 'place_outside_region',
        message: `"${place.id}" at ${latitude}, ${longitude} lies in ${regionAt(context, longitude, latitude)}`,
        expected: `a coordinate inside ${admin1}`,
      },
    ];
  });
