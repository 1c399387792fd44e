import { useState } from 'react';
import { useSetHover } from '../../state/HoverContext.tsx';
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

/** Says which disc of which place is pointed at; null for none. */
export type PointAt = (row: number | null, place?: string) => void;

/** Follows the disc under the pointer or focus, and tells the other views of it. */
export function useDiscPointer(
  { glyphs }: GlyphLayout,
  offset: Point,
): readonly [PointedDisc | null, PointAt] {
  const setRow = useSetHover();
  const [pointed, setPointed] = useState<{ row: number; place: string | undefined } | null>(null);
  const point: PointAt = (row, place) => {
    setPointed(row === null ? null : { row, place });
    setRow(row);
  };
  const seated = glyphs.find(({ place }) => place.id === pointed?.place);
  const disc = seated?.glyph.discs.find(({ row }) => row === pointed?.row);
  if (seated === undefined || disc === undefined) return [null, point];
  const { seat, place } = seated;
  const { row, further, r } = disc;
  const at = { x: seat.x + disc.x + offset.x, y: seat.y + disc.y + offset.y, r };
  return [{ row, place, further, at }, point];
}
