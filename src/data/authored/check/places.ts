import type { Issue } from '../issue.ts';
import type { Check, Context, Ring } from './context.ts';

/** Shymkent became a region in 2018 and has no outline of its own in the basemap's source. */
const outlineOf = new Map([['KZ-SHY', 'KZ-YUZ']]);

/** Whether a ring runs around a point (even-odd rule; longitude first, degrees). */
export function ringContains(ring: Ring, longitude: number, latitude: number): boolean {
  let inside = false;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring.at(index - 1) ?? [];
    const crosses = y1 > latitude !== y2 > latitude;
    if (crosses && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

function contains(rings: readonly Ring[], longitude: number, latitude: number): boolean {
  return rings.filter((ring) => ringContains(ring, longitude, latitude)).length % 2 === 1;
}

function regionAt({ outlines }: Context, longitude: number, latitude: number): string {
  const found = [...outlines].find(([, rings]) => contains(rings, longitude, latitude));
  return found?.[0] ?? 'no region';
}

/** Places whose coordinate is not in the region they name. Skipped without the basemap. */
export const placesInRegions: Check = (context) =>
  context.authored.places.content.places.flatMap((place, index): readonly Issue[] => {
    const { admin1, latitude, longitude } = place;
    const rings = context.outlines.get(outlineOf.get(admin1) ?? admin1);
    if (rings === undefined || contains(rings, longitude, latitude)) return [];
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
