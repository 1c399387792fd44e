import type { MarkEncoding } from '../../encoding/outcome.ts';
import { Mark } from './Mark.tsx';

/** A mark by itself, for keys, rows and text; the words beside it carry its meaning. */
export function MarkIcon({
  encoding,
  r = 5.5,
}: {
  readonly encoding: MarkEncoding;
  readonly r?: number;
}) {
  const side = 2 * r + 3;
  return (
    <svg
      width={side}
      height={side}
      viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`}
      aria-hidden="true"
    >
      <Mark {...encoding} r={r} />
    </svg>
  );
}
