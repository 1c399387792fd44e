import type { PlaceKind } from '../../../domain/codes.ts';
import type { Place } from '../../../domain/place.ts';
import type { Viewport } from '../../../state/view.ts';
import { regionPoints } from '../ground/names.ts';
import { seatings, type Seat } from './hang.ts';
import {
  setLabels,
  wanting,
  type Belonging,
  type LabelGround,
  type LabelWish,
  type SetLabel,
} from './labels.ts';
import type { PlaceGlyph } from './plates.ts';
import { toPane, type Coordinates, type Point, type Size } from './projection.ts';
import { circleMeetsBox, grown, type Box, type Circle } from './shapes.ts';
import { textWidth } from '../../../ui/textWidth.ts';

/** What is written beside a glyph. */
export interface GlyphWords {
  readonly name: string;
  /** How many of its discs are shown; empty for a place that has only rings. */
  readonly countOf: (shown: number) => string;
  /** The longest that can come to be. */
  readonly longest: string;
  /** "oil field", "town not given"; empty for a town. */
  readonly second: string;
}

/** A glyph with everything about its place on a pane. */
export interface SeatedGlyph extends PlaceGlyph {
  /** Where its leader begins: its true point, or another of a region's. */
  readonly anchor: Point;
  readonly seat: Seat;
  readonly words: GlyphWords;
  readonly label: SetLabel | null;
}

/** The kinds of names a ground carries, each set in its own way. */
export type NameKind = 'region' | 'water' | 'country' | 'town';

/** A name of the ground that wants to stand at one of some coordinates, the first if it can. */
export interface GroundName {
  readonly id: string;
  readonly kind: NameKind;
  readonly text: string;
  readonly points: readonly Coordinates[];
}

export interface SeatedName extends Omit<GroundName, 'points'> {
  /** A town's dot. */
  readonly point: Point;
  readonly label: SetLabel;
}

export interface GlyphLayout {
  readonly glyphs: readonly SeatedGlyph[];
  readonly names: readonly SeatedName[];
}

/** The part of a map that is in view, and what lies over it. */
export interface Sight {
  readonly box: Box;
  readonly taken: readonly Box[];
}

export interface LayoutRequest {
  readonly places: readonly PlaceGlyph[];
  readonly wordsOf: (place: PlaceGlyph) => GlyphWords;
  readonly names: readonly GroundName[];
  readonly viewport: Viewport;
  readonly size: Size;
  /** Null where the map has no edge to keep to. */
  readonly bounds: Box | null;
  /** Boxes of the pane that are taken: titles, controls. */
  readonly obstacles: readonly Box[];
  /** What is in view of a map that goes on: names of what stands there are not cut off. */
  readonly sight?: Sight | null;
  /** Lines across the pane, in pixels, that no name should stand on. */
  readonly lines?: readonly (readonly [Point, Point])[];
}

/** Pixels of a place's name, and of the line under it. */
export const NAME_SIZE = 13;
export const SECOND_SIZE = 11;
/** Room the triangle of a field takes before its name. */
export const TRIANGLE = 13;
const ANCHOR_RADIUS = 4;
const SECOND_LINE = 13;
/** Pixels between a glyph's label and a name of the ground, so that the two read apart. */
const NAME_GAP = 4;
/** Points nearer than this cannot each have a name beside them. */
const NEAR = 64;

/** Type of the ground's names: pixels, letter space in em, ascent. */
const nameType: Readonly<Record<NameKind, readonly [size: number, spacing: number]>> = {
  region: [9, 0.15],
  country: [10, 0.36],
  water: [12.5, 0.1],
  town: [11, 0],
};

function marked(kind: PlaceKind, seat: Seat): boolean {
  return kind === 'field' && !seat.hangs;
}

function wishOf(
  words: GlyphWords,
  place: PlaceGlyph,
  seat: Seat,
  beside: readonly Circle[],
  belonging: Belonging,
): LabelWish {
  const triangle = marked(place.place.kind, seat) ? TRIANGLE : 0;
  const wide = (count: string) =>
    textWidth(count === '' ? words.name : `${words.name} ${count}`, NAME_SIZE) + triangle + 2;
  return {
    beside,
    belonging,
    width: wide(words.longest),
    brief: [
      wide(''),
      textWidth(words.longest, SECOND_SIZE) + triangle,
      wide(words.countOf(place.rows.length)),
    ],
    secondWidth: words.second === '' ? 0 : textWidth(words.second, SECOND_SIZE) + triangle,
    lineHeight: SECOND_LINE,
    ascent: 11,
  };
}

/** A name stands at its true point where that is alone, else beside the enclosure. */
function besideOf(seat: Seat, seats: readonly Seat[], kind: PlaceKind) {
  if (!seat.hangs || kind === 'region') return [seat];
  const { from } = seat;
  const point = { ...from, r: ANCHOR_RADIUS };
  const alone = seats.every(
    (other) => other === seat || Math.hypot(other.from.x - from.x, other.from.y - from.y) > NEAR,
  );
  return alone ? [point, seat] : [seat, point];
}

/** Glyphs seated, the names beside them, and what is left for the names of the ground. */
interface Labelled {
  readonly seats: readonly Seat[];
  readonly labels: readonly (SetLabel | null)[];
  readonly ground: LabelGround;
}

/** Sets the glyphs' names for seats they could take. */
function withLabels(
  { places, bounds, obstacles, sight, lines = [] }: LayoutRequest,
  words: readonly GlyphWords[],
  seats: readonly Seat[],
): Labelled {
  const leaders = seats.flatMap((seat): [Point, Point][] => (seat.hangs ? [[seat.from, seat]] : []));
  const ground = {
    bounds,
    circles: [...seats, ...leaders.map(([point]) => ({ ...point, r: ANCHOR_RADIUS }))],
    boxes: [...obstacles, ...(sight?.taken ?? [])],
    leaders: [...leaders, ...lines],
  };
  const marks = seats.map((seat, i): Belonging['own'] => {
    const isMarked = seat.hangs && places[i]?.place.kind !== 'region';
    return isMarked ? [seat, { ...seat.from, r: ANCHOR_RADIUS }] : [seat];
  });
  const wishes = places.flatMap((place, i): LabelWish[] => {
    const [seat, word, own] = [seats[i], words[i], marks[i]];
    if (seat === undefined || word === undefined || own === undefined) return [];
    const belonging = { own, others: marks.filter((other) => other !== own) };
    const wish = wishOf(word, place, seat, besideOf(seat, seats, place.place.kind), belonging);
    return [sight && circleMeetsBox(seat, sight.box) ? { ...wish, within: sight.box } : wish];
  });
  return { seats, labels: setLabels(wishes, ground), ground };
}

/** Where else than at its label point a region's leader may begin: where its name may stand. */
function elsewhereOf({ admin1 }: Place, viewport: Viewport, size: Size): readonly Point[] {
  return (regionPoints.get(admin1)?.points ?? []).map((at) => toPane(at, viewport, size));
}

/** The best seating: a name that strays, let alone a missing one, is dearer than a seat farther off. */
function seatingOf(request: LayoutRequest, words: readonly GlyphWords[]): Labelled {
  const { places, bounds, obstacles, viewport, size } = request;
  const anchored = places.map(({ glyph, place }, i) => ({
    anchor: toPane(place, viewport, size),
    radius: glyph.radius,
    ...(place.kind === 'region' ? { elsewhere: elsewhereOf(place, viewport, size) } : {}),
    // Its usual count, so that filtering, which writes a longer one, moves no glyph.
    name: { width: textWidth(`${words[i]?.name ?? ''} 00`, NAME_SIZE), height: NAME_SIZE + 3 },
  }));
  const [first, ...others] = seatings(anchored, bounds, obstacles);
  const labelled = (seats: readonly Seat[]) => withLabels(request, words, seats);
  let best = labelled(first.seats);
  let least = first.cost + wanting(best.labels);
  for (const { seats, cost } of others) {
    if (cost >= least) break;
    const next = labelled(seats);
    const whole = cost + wanting(next.labels);
    if (whole < least) [best, least] = [next, whole];
  }
  return best;
}

/** Seats glyphs, sets their names, and then the ground's names where there is room. */
export function glyphLayout(request: LayoutRequest): GlyphLayout {
  const { places, obstacles } = request;
  const words = places.map((place) => request.wordsOf(place));
  const { seats, labels, ground } = seatingOf(request, words);
  const glyphs = places.flatMap((place, i): SeatedGlyph[] => {
    const [seat, word] = [seats[i], words[i]];
    if (seat === undefined || word === undefined) return [];
    return [{ ...place, anchor: seat.from, seat, words: word, label: labels[i] ?? null }];
  });
  const named = labels.flatMap((label) => (label === null ? [] : [grown(label.box, NAME_GAP)]));
  const boxes = [...obstacles, ...named];
  return { glyphs, names: setNames(request, { ...ground, boxes }) };
}

function setNames(
  { names, viewport, size }: LayoutRequest,
  ground: LabelGround,
): readonly SeatedName[] {
  const placed = names.flatMap((name) => {
    const points = name.points.map((at) => toPane(at, viewport, size));
    const [point] = points;
    // A town whose dot would lie under a disc drops out with its name.
    const hidden =
      name.kind === 'town' &&
      ground.circles.some((c) => point && Math.hypot(c.x - point.x, c.y - point.y) < c.r + 4);
    return point === undefined || hidden ? [] : [{ name, points, point }];
  });
  const dots = placed.flatMap(({ name, point }) =>
    name.kind === 'town' ? [{ ...point, r: 3 }] : [],
  );
  const set = setLabels(
    placed.map(({ name, points }) => nameWish(name, points)),
    { ...ground, circles: [...ground.circles, ...dots] },
  );
  return placed.flatMap(({ name: { id, kind, text }, point }, i) => {
    const label = set[i];
    return label === null || label === undefined ? [] : [{ id, kind, text, point, label }];
  });
}

function nameWish({ kind, text }: GroundName, points: readonly Point[]): LabelWish {
  const [size, spacing] = nameType[kind];
  const capitals = kind === 'region' || kind === 'country';
  const width = textWidth(capitals ? text.toUpperCase() : text, size, spacing);
  const shared = { width, secondWidth: 0, lineHeight: 0, ascent: size * 0.8, strict: true };
  if (kind === 'town') {
    return { ...shared, beside: points.map((at) => ({ ...at, r: 2 })), sides: ['right', 'left'] };
  }
  return { ...shared, beside: points.map((at) => ({ ...at, r: 0 })), sides: ['over'] };
}
