import { useEffect, useState } from 'react';
import type { Place } from '../../domain/place.ts';
import { useSetHover } from '../../state/HoverContext.tsx';
import type { GlyphLayout } from './layout/glyphLayout.ts';
import type { Point, Size } from './layout/projection.ts';
import type { Circle } from './layout/shapes.ts';

/** The disc pointed at on one map: the tooltip is there and nowhere else. */
export interface PointedDisc {
  readonly row: number;
  readonly place: Place;
  readonly further: boolean;
  /** Where it is drawn, in pixels of the window. */
  readonly at: Circle;
}

/** A disc, and the pane it is drawn on as it lies in the window. */
interface Pointing {
  readonly row: number;
  readonly place: string;
  readonly pane: DOMRect;
}

/** Says which disc of which place is pointed at; null for none. */
export type PointAt = (pointing: Pointing | null) => void;

/** While something is pointed at, scrolling and Escape end it: what was said no longer stands there. */
function useDismissal(isPointing: boolean, end: () => void): void {
  useEffect(
    function endOnScrollOrEscape() {
      if (!isPointing) return undefined;
      const onKey = ({ key }: KeyboardEvent) => {
        if (key === 'Escape') end();
      };
      window.addEventListener('scroll', end, true);
      window.addEventListener('keydown', onKey, true);
      return () => {
        window.removeEventListener('scroll', end, true);
        window.removeEventListener('keydown', onKey, true);
      };
    },
    [end, isPointing],
  );
}

function isWithin({ x, y }: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Follows the disc under the pointer or focus, and tells the other views of it. */
export function useDiscPointer(
  { glyphs }: GlyphLayout,
  offset: Point,
  size: Size,
): readonly [PointedDisc | null, PointAt] {
  const setRow = useSetHover();
  const [pointing, setPointing] = useState<Pointing | null>(null);
  const [point] = useState<PointAt>(() => (next: Pointing | null) => {
    setPointing(next);
    setRow(next?.row ?? null);
  });
  const [end] = useState(() => () => point(null));
  useDismissal(pointing !== null, end);
  const seated = glyphs.find(({ place }) => place.id === pointing?.place);
  const disc = seated?.glyph.discs.find(({ row }) => row === pointing?.row);
  if (pointing === null || seated === undefined || disc === undefined) return [null, point];
  const { pane } = pointing;
  const at = {
    x: seated.seat.x + disc.x + offset.x,
    y: seated.seat.y + disc.y + offset.y,
  };
  if (!isWithin(at, size)) return [null, point];
  const { row, further, r } = disc;
  const inWindow = { x: pane.left + at.x, y: pane.top + at.y, r };
  return [{ row, place: seated.place, further, at: inWindow }, point];
}
