import { contextOf, toneOf } from './canvas.mjs';

const WIDTH = 848;
const LEFT = 178;
const RIGHT = WIDTH - 20;
const PITCH = 14;
const BARS = 46;

/** Days on the axis: a day is a cell one `step` wide. */
export function scaleOf({ from, to }) {
  const step = (RIGHT - LEFT) / (to - from + 1);
  return { from, to, step, x: (day) => LEFT + (day - from) * step };
}

const runs = ({ span }, day) => span !== undefined && span.startMin <= day && span.endMax >= day;

/** Bars of how many ran each day, the window's dark. */
export function histogramOf(rows, scale) {
  const context = contextOf('histogram', WIDTH, 70);
  const counts = [];
  for (let day = scale.from; day <= scale.to; day++) {
    counts.push(rows.filter((row) => runs(row, day)).length);
  }
  const tall = BARS / (Math.max(...counts) + 1);
  return ({ from, to }) => {
    context.clearRect(0, 0, WIDTH, 70);
    counts.forEach((count, i) => {
      const day = scale.from + i;
      context.fillStyle = day >= from && day <= to ? '#555' : '#ccc';
      context.fillRect(scale.x(day) + 1, 51 - count * tall, scale.step - 2, count * tall);
    });
  };
}

/** A lane for each row, pale where the window leaves it out, and the window's edges. */
export function lanesOf(rows, scale) {
  const context = contextOf('lanes', WIDTH, rows.length * PITCH);
  const clamp = (x) => Math.min(RIGHT, Math.max(LEFT, x));
  return ({ from, to }, shown) => {
    const inside = new Set(shown);
    context.clearRect(0, 0, WIDTH, rows.length * PITCH);
    rows.forEach((row, i) => {
      const y = i * PITCH;
      context.globalAlpha = inside.has(row) ? 1 : 0.3;
      context.fillStyle = '#000';
      context.fillText(row.title, 4, y + 11, LEFT - 10);
      if (row.span === undefined) return;
      const start = clamp(scale.x(row.span.startMin));
      context.fillStyle = toneOf[row.outcome];
      context.fillRect(start, y + 4, clamp(scale.x(row.span.endMax + 1)) - start, 6);
    });
    context.globalAlpha = 1;
    context.fillRect(scale.x(from), 0, 1, rows.length * PITCH);
    context.fillRect(scale.x(to + 1), 0, 1, rows.length * PITCH);
  };
}
