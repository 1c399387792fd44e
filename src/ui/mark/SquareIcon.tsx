import type { MarkEncoding } from '../../encoding/outcome.ts';
import { Square } from './Square.tsx';

/** A demand's square by itself, for keys, rows and text; the words beside it carry its meaning. */
export function SquareIcon({
  encoding,
  side = 11,
}: {
  readonly encoding: MarkEncoding;
  readonly side?: number;
}) {
  return (
    <svg width={side} height={side} viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <Square {...encoding} side={side} />
    </svg>
  );
}
