import { useState } from 'react';
import { useHover } from '../../state/HoverContext.tsx';
import type { GlyphLayout } from './layout/glyphLayout.ts';
import type { Point } from './layout/projection.ts';
import type { Circle } from './layout/shapes.ts';
import type { Place } from '../../domain/place.ts';

/** The disc pointed at on one map: the tooltip is there and nowhere else. */
export interface PointedDisc {
  readonly row: number;
  readonly place: Place;
  readonly further: boolean;
  readonly at: Circle;
}

/** Follows the disc under the pointer or focus, and tells the other views of it. */
export function useDiscPointer(
  { glyphs }: GlyphLayout,
  offset: Point,
): readonly [PointedDisc | null, (row: number | null) => void] {
  const { setRow } = useHover();
  const [pointed, setPointed] = useState<number | null>(null);
  const point = (row: number | null) => {
    setPointed(row);
    setRow(row);
  };
  const found = glyphs.flatMap(({ glyph, seat, place }): PointedDisc[] =>
    glyph.discs.flatMap(({ row, further, x, y, r }) =>
      row === pointed && !further
        ? [{ row, place, further, at: { x: seat.x + x + offset.x, y: seat.y + y + offset.y, r } }]
        : [],
    ),
  );
  return [found[0] ?? null, point];
}
