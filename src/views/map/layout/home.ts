import { inFrame, type Frame } from '../../../state/frame.ts';
import type { PlaceRows } from '../sites.ts';
import { project } from './projection.ts';

/** What the first view shows, and the places it leaves outside. */
export interface HomeExtent {
  readonly frame: Frame;
  readonly outlying: readonly PlaceRows[];
  /** Whether the frame is the one the bundled ground was made for. */
  readonly bundled: boolean;
}

/** Share of the rows that may be left outside so that the others are not squeezed. */
const EXPENDABLE = 0.1;
/** A place is left out only where the frame shrinks to less than this. */
const WORTHWHILE = 0.65;

function boundsOf(places: readonly PlaceRows[]): Frame {
  const latitudes = places.map(({ place }) => place.latitude);
  const longitudes = places.map(({ place }) => place.longitude);
  return {
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
  };
}

/** Pixels at zoom 0 from corner to corner. */
function diagonal(places: readonly PlaceRows[]): number {
  const { south, north, west, east } = boundsOf(places);
  const a = project({ latitude: north, longitude: west }, 0);
  const b = project({ latitude: south, longitude: east }, 0);
  return Math.hypot(b.x - a.x, b.y - a.y);
}

const rowsOf = (places: readonly PlaceRows[]) =>
  places.reduce((sum, { rows }) => sum + rows.length, 0);

/** The places that hold together: far ones with few rows are peeled off, the farthest first. */
function coreOf(places: readonly PlaceRows[]): readonly PlaceRows[] {
  const expendable = rowsOf(places) * EXPENDABLE;
  let core = places;
  let spent = 0;
  while (core.length > 2) {
    const smaller = core
      .map((place) => ({ place, rest: core.filter((other) => other !== place) }))
      .map((cut) => ({ ...cut, ratio: diagonal(cut.rest) / Math.max(diagonal(core), 1e-9) }))
      .filter(({ place, ratio }) => ratio < WORTHWHILE && spent + place.rows.length <= expendable)
      .sort((a, b) => a.ratio - b.ratio)[0];
    if (smaller === undefined) break;
    spent += smaller.place.rows.length;
    core = smaller.rest;
  }
  return core;
}

/**
 * The frame of the first view: the ground's own where most rows lie in it, so that a country
 * keeps its shape, else the core of the places. Null without places.
 */
export function homeExtent(places: readonly PlaceRows[], ground: Frame): HomeExtent | null {
  const settled = places.filter(({ rows }) => rows.length > 0);
  if (settled.length === 0) return null;
  const inside = settled.filter(({ place }) => inFrame(place, ground));
  if (rowsOf(inside) * 2 >= rowsOf(settled)) {
    const outlying = settled.filter((place) => !inside.includes(place));
    return { frame: ground, outlying, bundled: true };
  }
  const core = coreOf(settled);
  const outlying = settled.filter((place) => !core.includes(place));
  return { frame: boundsOf(core), outlying, bundled: false };
}
