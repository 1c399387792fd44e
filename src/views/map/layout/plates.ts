import { inFrame, type Frame } from '../../../state/frame.ts';
import type { Viewport } from '../../../state/view.ts';
import type { PackedGlyph } from '../glyph/packGlyph.ts';
import type { PlaceRows } from '../sites.ts';
import { fitFootprints, fitFrame, padding, type Padding } from './fit.ts';
import { frameOf, toPane, type Size } from './projection.ts';
import { circlesMeet, type Circle } from './shapes.ts';

/** A place with its discs packed. */
export interface PlaceGlyph extends PlaceRows {
  readonly glyph: PackedGlyph;
}

/** The home view of a wide pane: the crowded region beside everything. */
export interface Plates {
  readonly regional: Viewport;
  readonly regionalSize: Size;
  readonly whole: Viewport;
  readonly wholeSize: Size;
  /** What the regional plate shows of the world. */
  readonly frame: Frame;
  /** Place ids drawn on the regional plate; all others are on the whole one. */
  readonly members: ReadonlySet<string>;
}

/** Room at the top for a plate's title, at the bottom for its scale. */
const TITLE = 38;
const SCALE = 26;
/** Room for names beside the glyphs. */
const NAMES = 26;
const NEAREST = 8.5;
/** A region larger than this share of the whole is no detail of it. */
const LARGEST_DETAIL = 0.5;

/** Pixels the regional plate takes of a pane. */
function regionalWidth(paneWidth: number): number {
  return paneWidth < 760 ? 240 : 284;
}

/** The viewport of the whole, with room for the frame's outermost glyphs. */
export function wholeViewport(frame: Frame, size: Size, inset: Padding = padding(14)): Viewport {
  return fitFrame(frame, size, inset, 8);
}

/** The largest group of glyphs that touch one another, by discs; empty where none do. */
function crowdedGroup(
  places: readonly PlaceGlyph[],
  viewport: Viewport,
  size: Size,
): readonly PlaceGlyph[] {
  const circles = places.map(
    ({ place, glyph }): Circle => ({ ...toPane(place, viewport, size), r: glyph.radius }),
  );
  const unseen = new Set(places.keys());
  let best: readonly PlaceGlyph[] = [];
  const discs = (group: readonly PlaceGlyph[]) =>
    group.reduce((sum, { rows }) => sum + rows.length, 0);
  for (const start of places.keys()) {
    if (!unseen.delete(start)) continue;
    const group = [start];
    for (const i of group) {
      for (const j of unseen) {
        const [a, b] = [circles[i], circles[j]];
        if (a !== undefined && b !== undefined && circlesMeet(a, b, 2)) {
          unseen.delete(j);
          group.push(j);
        }
      }
    }
    const found = group.flatMap((i) => places[i] ?? []);
    if (group.length > 1 && discs(found) > discs(best)) best = found;
  }
  return best;
}

function fitGroup(group: readonly PlaceGlyph[], size: Size): Viewport {
  return fitFootprints(
    group.map(({ place, glyph }) => ({
      latitude: place.latitude,
      longitude: place.longitude,
      around: {
        left: Math.min(glyph.radius, 30) + 4,
        right: Math.min(glyph.radius, 30) + 4,
        top: Math.min(glyph.radius, 30) + NAMES / 2,
        bottom: Math.min(glyph.radius, 30) + NAMES / 2,
      },
    })),
    size,
    { left: 12, right: 12, top: TITLE, bottom: SCALE },
    NEAREST,
  );
}

/**
 * The two plates of a wide pane, or null where nothing collides in the whole view or what does
 * is not a detail of it: then one map is enough.
 */
export function platesOf(
  places: readonly PlaceGlyph[],
  frame: Frame,
  pane: Size,
): Plates | null {
  const left = regionalWidth(pane.width);
  const regionalSize = { width: left, height: pane.height };
  const wholeSize = { width: pane.width - left, height: pane.height };
  const whole = wholeViewport(frame, wholeSize);
  let group = crowdedGroup(places, whole, wholeSize);
  if (group.length < 2) return null;
  let regional = fitGroup(group, regionalSize);
  // What lies in the frame belongs to the plate too, and may ask for a wider one.
  for (let round = 0; round < 3; round++) {
    const seen = frameOf(regional, regionalSize);
    const inside = places.filter(
      (place) => group.includes(place) || inFrame(place.place, seen),
    );
    if (inside.length === group.length) break;
    group = inside;
    regional = fitGroup(group, regionalSize);
  }
  const seen = frameOf(regional, regionalSize);
  const width = toPane({ latitude: seen.north, longitude: seen.east }, whole, wholeSize).x -
    toPane({ latitude: seen.north, longitude: seen.west }, whole, wholeSize).x;
  if (width > wholeSize.width * LARGEST_DETAIL) return null;
  const members = places.filter(({ place }) => inFrame(place, seen)).map(({ place }) => place.id);
  return { regional, regionalSize, whole, wholeSize, frame: seen, members: new Set(members) };
}
