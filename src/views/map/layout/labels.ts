import type { Point } from './projection.ts';
import {
  boxesMeet,
  boxWithin,
  circleMeetsBox,
  gapToBox,
  segmentMeetsBox,
  type Box,
  type Circle,
} from './shapes.ts';

export type TextAnchor = 'start' | 'middle' | 'end';

export type CountPosition = 'beside' | 'under' | 'none';

/** A label set: the baseline point of its first line, and all it covers. */
export interface SetLabel extends Point {
  readonly align: TextAnchor;
  readonly box: Box;
  /** Whether there is a second line. */
  readonly full: boolean;
  /** Where the count stands: with its name, under it for want of room, or nowhere. */
  readonly count: CountPosition;
  /** Whether it stands so near another's glyph that it could be taken for its name. */
  readonly stray: boolean;
}

/** What a label names, and what it must not seem to name. */
export interface Belonging {
  /** The glyph it names, and its mark elsewhere if it has one. */
  readonly own: readonly [glyph: Circle, mark?: Circle];
  readonly others: readonly (readonly [glyph: Circle, mark?: Circle])[];
}

/** A label that wants to stand beside one of some circles, the first preferred. */
export interface LabelWish {
  readonly beside: readonly Circle[];
  /** Pixels of the first line, and of the line under it (0 for none). */
  readonly width: number;
  readonly secondWidth: number;
  /** Pixels of the name and of the count alone: set one under the other, or the name by itself. */
  readonly brief?: readonly [name: number, count: number];
  /** Pixels from line to line. */
  readonly lineHeight: number;
  /** Pixels above the baseline. */
  readonly ascent: number;
  /** Sides to try, in order; the eight round it where absent. */
  readonly sides?: readonly Side[];
  readonly belonging?: Belonging;
  /** What it should not be cut off by, though its circle may be. */
  readonly within?: Box | null;
  /** Left out rather than crossed by a leader. */
  readonly strict?: boolean;
}

/** What labels must keep clear of. */
export interface LabelGround {
  readonly bounds: Box | null;
  readonly circles: readonly Circle[];
  readonly boxes: readonly Box[];
  readonly leaders: readonly (readonly [Point, Point])[];
}

const GAP = 5;
const DESCENT = 4;
/** Pixels by which a label is nearer to its own glyph than to any other. */
const NEARER = 3;

export type Side =
  | 'right'
  | 'left'
  | 'above'
  | 'below'
  | 'upperRight'
  | 'lowerRight'
  | 'upperLeft'
  | 'lowerLeft'
  /** Centred on the circle itself: the name of an area. */
  | 'over';
const sides: readonly Side[] = [
  'right',
  'left',
  'above',
  'below',
  'upperRight',
  'lowerRight',
  'upperLeft',
  'lowerLeft',
];

/** A label with its place alone. */
type Bare = Omit<SetLabel, 'count' | 'stray'>;

function setAt(
  side: Side,
  circle: Circle,
  wish: LabelWish,
  first: number,
  second: number,
): Bare {
  const full = second > 0;
  const width = Math.max(first, second);
  const below = full ? wish.lineHeight : 0;
  const middle = circle.y + wish.ascent / 2 - 1;
  const slant = circle.r * 0.72 + GAP - 1;
  const right = side === 'upperRight' || side === 'lowerRight';
  switch (side) {
    case 'right':
      return boxed(circle.x + circle.r + GAP, middle, 'start', width, below, wish, full);
    case 'left':
      return boxed(circle.x - circle.r - GAP, middle, 'end', width, below, wish, full);
    case 'above':
      return boxed(circle.x, circle.y - circle.r - GAP - below, 'middle', width, below, wish, full);
    case 'below':
      return boxed(circle.x, circle.y + circle.r + GAP + wish.ascent - 1, 'middle', width, below, wish, full);
    case 'over':
      return boxed(circle.x, middle, 'middle', width, below, wish, full);
    case 'upperRight':
    case 'upperLeft':
      return boxed(
        circle.x + (right ? slant : -slant),
        circle.y - slant - below,
        right ? 'start' : 'end',
        width,
        below,
        wish,
        full,
      );
    case 'lowerRight':
    case 'lowerLeft':
      return boxed(
        circle.x + (right ? slant : -slant),
        circle.y + slant + wish.ascent - 2,
        right ? 'start' : 'end',
        width,
        below,
        wish,
        full,
      );
  }
}

function boxed(
  x: number,
  y: number,
  align: TextAnchor,
  width: number,
  below: number,
  { ascent }: LabelWish,
  full: boolean,
): Bare {
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
  return {
    x,
    y,
    align,
    full,
    box: { left, right: left + width, top: y - ascent, bottom: y + below + DESCENT },
  };
}

/** A centred label near a side edge is shifted along, as far as it stays over or under its circle. */
function shiftedInto<T extends Bare>(label: T, bounds: Box | null): T {
  if (bounds === null || label.align !== 'middle') return label;
  const { left, right } = label.box;
  const by = Math.max(bounds.left - left, 0) + Math.min(bounds.right - right, 0);
  if (by === 0 || Math.abs(by) > (right - left) / 2) return label;
  return {
    ...label,
    x: label.x + by,
    box: { ...label.box, left: left + by, right: right + by },
  };
}

function isFree(box: Box, taken: readonly Box[], ground: LabelGround, leaders: boolean): boolean {
  return (
    (ground.bounds === null || boxWithin(box, ground.bounds)) &&
    !ground.circles.some((circle) => circleMeetsBox(circle, box)) &&
    !ground.boxes.some((other) => boxesMeet(other, box)) &&
    !taken.some((other) => boxesMeet(other, box)) &&
    !(leaders && ground.leaders.some(([from, to]) => segmentMeetsBox(from, to, box)))
  );
}

/**
 * Whether a label could not be taken for another's: its own glyph is clearly nearer than any other,
 * and its own glyph or mark nearer than any other's mark.
 */
export function belongs(box: Box, { own, others }: Belonging): boolean {
  const [glyph, mark = glyph] = own;
  const toGlyph = gapToBox(glyph, box);
  const toMark = Math.min(toGlyph, gapToBox(mark, box));
  return others.every(
    ([other, point]) =>
      gapToBox(other, box) >= toGlyph + NEARER &&
      (point === undefined || gapToBox(point, box) > toMark),
  );
}

interface Attempt {
  /** Pixels of the first line. */
  readonly width: number;
  /** Pixels of the second, 0 for none. */
  readonly second: number;
  readonly leaders: boolean;
  readonly count: CountPosition;
  readonly stray: boolean;
  readonly cut?: boolean;
}

/**
 * What is given up, in turn: the second line, one line, clear leaders, the count; and
 * last that it is plain whose name it is, and that it can be read to its end.
 */
function attempts(wish: LabelWish): readonly Attempt[] {
  const { width, secondWidth: second, brief, strict } = wish;
  const plain = { width, second, leaders: true, count: 'beside', stray: false } as const;
  if (strict === true) return [plain];
  const under: readonly Attempt[] =
    brief === undefined ? [] : [{ ...plain, width: brief[0], second: brief[1], count: 'under' }];
  const sure: readonly Attempt[] = [
    plain,
    { ...plain, second: 0 },
    ...under,
    { ...plain, second: 0, leaders: false },
    ...under.map((attempt) => ({ ...attempt, leaders: false })),
    ...(brief === undefined
      ? []
      : [{ ...plain, width: brief[0], second: 0, leaders: false, count: 'none' as const }]),
  ];
  const last = [...sure, ...sure.map((attempt) => ({ ...attempt, stray: true }))];
  return wish.within ? [...last, ...last.map((attempt) => ({ ...attempt, cut: true }))] : last;
}

function setOne(wish: LabelWish, taken: readonly Box[], ground: LabelGround): SetLabel | null {
  const { belonging, within } = wish;
  for (const { width, second, leaders, count, stray, cut } of attempts(wish)) {
    for (const circle of wish.beside) {
      for (const side of wish.sides ?? sides) {
        const label = shiftedInto(setAt(side, circle, wish, width, second), ground.bounds);
        const isClear =
          (stray || belonging === undefined || belongs(label.box, belonging)) &&
          (cut || !within || boxWithin(label.box, within));
        if (isClear && isFree(label.box, taken, ground, leaders)) return { ...label, count, stray };
      }
    }
  }
  return null;
}

/** Times that who was left out or strayed may come first instead. */
const TURNS = 4;

/** What it costs, in the coin of seats, that a label is missing, strays, or has its count elsewhere. */
const MISSING = 1000;
const STRAY = 400;
const COUNTS: Readonly<Record<CountPosition, number>> = { beside: 0, under: 150, none: 250 };

/** How much a set of labels leaves to wish for. */
export function wanting(labels: readonly (SetLabel | null)[]): number {
  return labels.reduce(
    (sum, label) =>
      sum + (label === null ? MISSING : COUNTS[label.count] + (label.stray ? STRAY : 0)),
    0,
  );
}

/**
 * Sets labels in the order given, each where it covers no disc, no box and no label before it:
 * right, left, above, below, then the corners. A second line is dropped, a leader crossed and a
 * count left out before a label is, or stands where it could be taken for another's; and one that
 * found no room has the first choice in another try. Null where there is none even so.
 */
export function setLabels(
  wishes: readonly LabelWish[],
  ground: LabelGround,
): readonly (SetLabel | null)[] {
  let order = [...wishes.entries()];
  let best: readonly (SetLabel | null)[] | undefined;
  for (let turn = 0; turn < TURNS; turn++) {
    const taken: Box[] = [];
    const set: (SetLabel | null)[] = wishes.map(() => null);
    for (const [i, wish] of order) {
      const label = setOne(wish, taken, ground);
      if (label !== null) taken.push(label.box);
      set[i] = label;
    }
    const isPoor = ([i, { strict }]: readonly [number, LabelWish]) =>
      strict !== true && set[i]?.stray !== false;
    if (best === undefined || wanting(set) < wanting(best)) best = set;
    const poor = order.filter(isPoor);
    if (poor.length === 0) break;
    order = [...poor, ...order.filter((one) => !isPoor(one))];
  }
  return best ?? [];
}
