import type { PlaceKind } from '../../../domain/codes.ts';
import type { Viewport } from '../../../state/view.ts';
import { hang, type Seat } from './hang.ts';
import { setLabels, type LabelWish, type SetLabel } from './labels.ts';
import type { PlaceGlyph } from './plates.ts';
import { toPane, type Coordinates, type Point, type Size } from './projection.ts';
import type { Box, Circle } from './shapes.ts';
import { textWidth } from './textWidth.ts';

/** What is written beside a glyph. */
export interface GlyphWords {
  readonly name: string;
  /** Its discs, or "8 of 12"; empty for a place that has only rings. */
  readonly count: string;
  /** "oil field", "town not given"; empty for a town. */
  readonly second: string;
}

/** A glyph with everything about its place on a pane. */
export interface SeatedGlyph extends PlaceGlyph {
  readonly anchor: Point;
  readonly seat: Seat;
  readonly words: GlyphWords;
  readonly label: SetLabel | null;
}

/** The kinds of names a ground carries, each set in its own way. */
export type NameKind = 'region' | 'water' | 'country' | 'town';

/** A name of the ground that wants to stand at a coordinate. */
export interface GroundName extends Coordinates {
  readonly id: string;
  readonly kind: NameKind;
  readonly text: string;
}

export interface SeatedName extends GroundName {
  readonly point: Point;
  readonly label: SetLabel;
}

export interface GlyphLayout {
  readonly glyphs: readonly SeatedGlyph[];
  readonly names: readonly SeatedName[];
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
  /** Anchors shown although their glyphs stand on another plate. */
  readonly otherAnchors?: readonly Coordinates[];
}

/** Pixels of a place's name, and of the line under it. */
export const NAME_SIZE = 13;
export const SECOND_SIZE = 11;
/** Room the triangle of a field takes before its name. */
export const TRIANGLE = 13;
const ANCHOR_RADIUS = 4;
const SECOND_LINE = 13;
/** Points nearer than this cannot each have a name beside them. */
const NEAR = 64;

/** Type of the ground's names: pixels, letter space in em, ascent. */
const nameType: Readonly<Record<NameKind, readonly [size: number, spacing: number]>> = {
  region: [9, 0.24],
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
): LabelWish {
  const triangle = marked(place.place.kind, seat) ? TRIANGLE : 0;
  const name = words.count === '' ? words.name : `${words.name} ${words.count}`;
  return {
    beside,
    width: textWidth(name, NAME_SIZE) + triangle + 2,
    secondWidth: words.second === '' ? 0 : textWidth(words.second, SECOND_SIZE) + triangle,
    lineHeight: SECOND_LINE,
    ascent: 11,
  };
}

/** A name stands at its true point where that is alone, else beside the enclosure. */
function besideOf(i: number, anchors: readonly Point[], seats: readonly Seat[], kind: PlaceKind) {
  const [anchor, seat] = [anchors[i], seats[i]];
  if (anchor === undefined || seat === undefined) return [];
  if (!seat.hangs || kind === 'region') return [seat];
  const point = { ...anchor, r: ANCHOR_RADIUS };
  const alone = anchors.every(
    (other, j) => i === j || Math.hypot(other.x - anchor.x, other.y - anchor.y) > NEAR,
  );
  return alone ? [point, seat] : [seat, point];
}

/** Seats glyphs, sets their names, and then the ground's names where there is room. */
export function glyphLayout(request: LayoutRequest): GlyphLayout {
  const { places, viewport, size, bounds, obstacles } = request;
  const anchors = places.map(({ place }) => toPane(place, viewport, size));
  const others = (request.otherAnchors ?? []).map((at) => toPane(at, viewport, size));
  const seats = hang(
    places.map(({ glyph }, i) => ({ anchor: anchors[i] ?? { x: 0, y: 0 }, radius: glyph.radius })),
    bounds,
    obstacles,
  );
  const hanging = seats.flatMap((seat, i) => (seat.hangs ? [anchors[i] ?? seat] : []));
  const circles: readonly Circle[] = [
    ...seats,
    ...[...hanging, ...others].map((point) => ({ ...point, r: ANCHOR_RADIUS })),
  ];
  const leaders = seats.flatMap((seat, i): [Point, Point][] => {
    const anchor = anchors[i];
    return seat.hangs && anchor !== undefined ? [[anchor, seat]] : [];
  });
  const words = places.map((place) => request.wordsOf(place));
  const wishes = places.flatMap((place, i): LabelWish[] => {
    const [seat, word] = [seats[i], words[i]];
    if (seat === undefined || word === undefined) return [];
    return [wishOf(word, place, seat, besideOf(i, anchors, seats, place.place.kind))];
  });
  const ground = { bounds, circles, boxes: obstacles, leaders };
  const labels = setLabels(wishes, ground);
  const glyphs = places.flatMap((place, i): SeatedGlyph[] => {
    const [anchor, seat, word] = [anchors[i], seats[i], words[i]];
    if (anchor === undefined || seat === undefined || word === undefined) return [];
    return [{ ...place, anchor, seat, words: word, label: labels[i] ?? null }];
  });
  const boxes = [...obstacles, ...labels.flatMap((label) => (label === null ? [] : [label.box]))];
  return { glyphs, names: setNames(request, { ...ground, boxes }) };
}

function setNames(
  { names, viewport, size }: LayoutRequest,
  ground: Parameters<typeof setLabels>[1],
): readonly SeatedName[] {
  const points = names.map((name) => toPane(name, viewport, size));
  const dots = names.flatMap((name, i) => {
    const point = points[i];
    return name.kind === 'town' && point !== undefined ? [{ ...point, r: 3 }] : [];
  });
  // A town whose dot would lie under a disc drops out with its name.
  const free = names.map((name, i) => {
    const point = points[i];
    return (
      point !== undefined &&
      (name.kind !== 'town' ||
        !ground.circles.some((c) => Math.hypot(c.x - point.x, c.y - point.y) < c.r + 4))
    );
  });
  const kept = names.flatMap((name, i) => {
    const point = points[i];
    return free[i] === true && point !== undefined ? [{ name, point }] : [];
  });
  const set = setLabels(
    kept.map(({ name, point }) => nameWish(name, point)),
    { ...ground, circles: [...ground.circles, ...dots] },
  );
  return kept.flatMap(({ name, point }, i) => {
    const label = set[i];
    return label === null || label === undefined ? [] : [{ ...name, point, label }];
  });
}

function nameWish(name: GroundName, point: Point): LabelWish {
  const [size, spacing] = nameType[name.kind];
  const text = name.kind === 'region' || name.kind === 'country' ? name.text.toUpperCase() : name.text;
  const width = textWidth(text, size, spacing);
  const shared = { width, secondWidth: 0, lineHeight: 0, ascent: size * 0.8 };
  if (name.kind === 'town') return { ...shared, beside: [{ ...point, r: 2 }], sides: ['right', 'left'] };
  // Names of areas are centred on their point; a little up or down will do too.
  const centre = { x: point.x - width / 2 - 5, y: point.y, r: 0 };
  const beside = [0, -12, 12].map((dy) => ({ ...centre, y: centre.y + dy }));
  return { ...shared, beside, sides: ['right'] };
}
