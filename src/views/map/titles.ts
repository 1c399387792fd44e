import type { Names, Region } from '../../domain/place.ts';
import type { PlaceRows } from './sites.ts';

/** Most names a title carries before the rest are "others". */
const MOST = 3;

/** Names a plate's title is made of, and whether it leaves some out. */
export interface TitleNames {
  readonly names: readonly Names[];
  readonly more: boolean;
}

/**
 * What a plate covers: each region by its name, or by its place's where it has only one there.
 * Those with the most discs first.
 */
export function titleNames(
  places: readonly PlaceRows[],
  regions: readonly Region[],
): TitleNames {
  const byRegion = new Map<string, PlaceRows[]>();
  for (const place of places) {
    const code = place.place.admin1;
    byRegion.set(code, [...(byRegion.get(code) ?? []), place]);
  }
  const discs = (group: readonly PlaceRows[]) =>
    group.reduce((sum, { rows }) => sum + rows.length, 0);
  const groups = [...byRegion].sort(([, a], [, b]) => discs(b) - discs(a));
  const names = groups.flatMap(([code, group]) => {
    const [only] = group;
    if (only === undefined) return [];
    const region = regions.find((other) => other.code === code);
    return [group.length === 1 ? only.place.names : (region?.names ?? only.place.names)];
  });
  return { names: names.slice(0, MOST), more: names.length > MOST };
}
