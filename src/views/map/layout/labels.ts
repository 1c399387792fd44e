import { setAt, shiftedInto, sides, type PlacedLabel, type Side } from './labelSides.ts';
import type { Point } from './projection.ts';
import {
  boxesMeet,
  boxWithin,
  circleMeetsBox,
  gapToBox,
  grown,
  segmentMeetsBox,
  type Box,
  type Circle,
} from './shapes.ts';

export type CountPosition = 'beside' | 'under' | 'whole' | 'none';

/** A label set, with what was given up for it. */
export interface SetLabel extends PlacedLabel {
  /**
   * Where the count stands: with its name, under it for want of room, with its name only while the
   * whole is shown, which is shorter to say, or nowhere.
   */
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
  /** Pixels of the name, of the count alone, and of the name with the whole count. */
  readonly brief?: readonly [name: number, count: number, whole: number];
  /** Pixels from line to line. */
  readonly lineHeight: number;
  /** Pixels above the baseline. */
  readonly ascent: number;
  /** Sides to try, in order; the eight round it where absent. */
  readonly sides?: readonly Side[];
  readonly belonging?: Belonging;
  /** What it should not be cut off by, though its circle may be. */
  readonly within?: Box | null;
  /** A name of the ground: left out rather than crossed by a leader, and apart from every other. */
  readonly strict?: boolean;
}

/** What labels must keep clear of. */
export interface LabelGround {
  readonly bounds: Box | null;
  readonly circles: readonly Circle[];
  readonly boxes: readonly Box[];
  readonly leaders: readonly (readonly [Point, Point])[];
}

/** Pixels from a name of the ground to the next one: nearer, the two read as one. */
const STRICT_GAP = 9;
/** Pixels by which a label is nearer to its own glyph than to any other. */
const NEARER = 3;

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
      : [
          { ...plain, width: brief[2], second: 0, leaders: false, count: 'whole' as const },
          { ...plain, width: brief[0], second: 0, leaders: false, count: 'none' as const },
        ]),
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
const MISSING = 2000;
const STRAY = 400;
const COUNTS: Readonly<Record<CountPosition, number>> = { beside: 0, under: 150, whole: 150, none: 250 };

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
      if (label !== null) taken.push(grown(label.box, wish.strict ? STRICT_GAP : 0));
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
