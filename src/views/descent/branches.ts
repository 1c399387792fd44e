import { isInspiration, type Tie } from '../../domain/descent.ts';
import { arrow } from '../../encoding/elbow.ts';
import { MARK, type DrawnRow } from './treeGeometry.ts';

/** A branch as SVG path data; its arrow is empty where none is said to have led to the other. */
export interface DrawnBranch {
  readonly tie: Tie;
  readonly line: string;
  readonly head: string;
}

/** The middle of a row's mark. */
interface Spot {
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** A tie between two marks. */
interface Span {
  readonly tie: Tie;
  readonly from: Spot;
  readonly to: Spot;
}

/**
 * Where a branch runs up or down: straight from mark to mark (`drop`), below or above its first mark
 * (`under`), or on the left of both (`beside`).
 */
interface Course extends Span {
  readonly x: number;
  readonly kind: 'drop' | 'under' | 'beside';
}

/** Pixels from the middle of a mark to the paper round it. */
const ROOM = MARK + 2;
/** Pixels a branch runs level before it reaches its mark. */
const APPROACH = 8;
/** Pixels between branches that run side by side, between their ends, and between columns. */
const APART = 2.5;
const ENDS = 5;
const COLUMN = 4;
/** Pixels from a mark to the first column: past the small arrow of what began before the axis. */
const BESIDE = 16;
/** Where branches may leave a mark above or below, from its middle. */
const LEAVES = [0, -1.5, 1.5, -3, 3, -4.5, 4.5] as const;

const reach = ({ from, to }: Span) => Math.abs(to.y - from.y);

/**
 * Whether a branch may run there: on no other, and through no mark between its own two. `short` are
 * the pixels it ends before the middles of its marks.
 */
function isFree(
  x: number,
  { from, to }: Span,
  marks: readonly Spot[],
  taken: readonly Course[],
  short = 0,
): boolean {
  const [top, bottom] = [Math.min(from.y, to.y) + short, Math.max(from.y, to.y) - short];
  const meets = (other: Course) =>
    Math.abs(other.x - x) < APART &&
    Math.min(other.from.y, other.to.y) <= bottom &&
    Math.max(other.from.y, other.to.y) >= top;
  const hits = (mark: Spot) => Math.abs(mark.x - x) < ROOM && mark.y > top && mark.y < bottom;
  return !taken.some(meets) && !marks.some(hits);
}

/**
 * A course for a span: straight to a mark right below or above; else from its mark up or down, as
 * near as can be to `wanted` pixels from its middle; else in the first free column on the left.
 */
function courseOf(
  span: Span,
  wanted: number,
  marks: readonly Spot[],
  taken: readonly Course[],
): Course {
  const { from, to } = span;
  const free = (x: number, short?: number) => isFree(x, span, marks, taken, short);
  if (Math.abs(from.x - to.x) < 0.5 && free(from.x, ROOM)) return { ...span, x: from.x, kind: 'drop' };
  const under = [...LEAVES]
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .map((leave) => from.x + leave)
    .find((x) => x <= to.x - APPROACH && free(x));
  if (under !== undefined) return { ...span, x: under, kind: 'under' };
  let x = Math.min(from.x, to.x) - BESIDE;
  while (!free(x)) x -= COLUMN;
  return { ...span, x, kind: 'beside' };
}

/** A course for every span; short ones first, so that long ones run round them. */
function coursesOf(spans: readonly Span[], marks: readonly Spot[]): readonly Course[] {
  const taken: Course[] = [];
  for (const span of [...spans].sort((a, b) => reach(a) - reach(b))) {
    const siblings = spans.filter(({ from }) => from === span.from);
    const farther = siblings.filter((other) => reach(other) > reach(span)).length;
    taken.push(courseOf(span, (farther - (siblings.length - 1) / 2) * 3, marks, taken));
  }
  return taken;
}

const isDown = ({ from, to }: Course) => to.y > from.y;

/** The height at which a course reaches its mark: ends apart, in the order that does not cross. */
function endOf(course: Course, courses: readonly Course[]): number {
  const { to } = course;
  const ends = courses.filter((other) => other.to === to && other.kind !== 'drop');
  const above = ends.filter(isDown).sort((a, b) => b.x - a.x);
  const below = ends.filter((end) => !isDown(end)).sort((a, b) => a.x - b.x);
  const at = [...above, ...below].indexOf(course);
  return to.y + (at - (ends.length - 1) / 2) * Math.min(ENDS, (2 * ENDS) / (ends.length - 1 || 1));
}

/** The height at which a course leaves its mark for a column on the left, the outermost nearest. */
function leaveOf(course: Course, courses: readonly Course[]): number {
  const { from } = course;
  const way = isDown(course) ? 1 : -1;
  const leaves = courses
    .filter((other) => other.from === from && other.kind === 'beside' && isDown(other) === isDown(course))
    .sort((a, b) => a.x - b.x);
  return from.y + way * (ROOM + leaves.indexOf(course) * Math.min(APART, ENDS / leaves.length));
}

function drawn(course: Course, courses: readonly Course[]): DrawnBranch {
  const { tie, from, to, x, kind } = course;
  const way = isDown(course) ? 1 : -1;
  const told = isInspiration(tie);
  if (kind === 'drop') {
    const end = { x, y: to.y - way * ROOM };
    return { tie, line: `M${x} ${from.y + way * ROOM}V${end.y}`, head: told ? arrow(end, way) : '' };
  }
  const end = { x: to.x - ROOM, y: endOf(course, courses) };
  const start =
    kind === 'under' ? `M${x} ${from.y + way * ROOM}` : `M${from.x} ${leaveOf(course, courses)}H${x}`;
  return { tie, line: `${start}V${end.y}H${end.x}`, head: told ? arrow(end) : '' };
}

/** Lines between the marks of rows that are tied, none on another; none to a row without a date. */
export function drawnBranches(rows: readonly DrawnRow[]): readonly DrawnBranch[] {
  const marks = rows.flatMap(({ row: { row }, y, place }): Spot[] =>
    place === undefined ? [] : [{ row, x: place.x, y }],
  );
  const markOf = (row: number) => marks.find((mark) => mark.row === row);
  const ties = rows.flatMap(({ row }) => [...(row.by === null ? [] : [row.by]), ...row.further]);
  const spans = ties.flatMap(({ tie }): Span[] => {
    const [from, to] = [markOf(tie.from), markOf(tie.to)];
    return from === undefined || to === undefined || from === to ? [] : [{ tie, from, to }];
  });
  const courses = coursesOf(spans, marks);
  return courses.map((course) => drawn(course, courses));
}
