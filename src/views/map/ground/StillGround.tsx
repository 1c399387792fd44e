import { useLayoutEffect, useRef } from 'react';
import { useOnPaper } from '../../../state/paper.ts';
import type { Viewport } from '../../../state/view.ts';
import type { Size } from '../layout/projection.ts';
import styles from '../MapPane.module.css';
import { paintCanvas } from './canvas.ts';
import type { GroundStock } from './useGround.ts';

/** Pixels to each of the page where it is printed, whatever screen it is printed from. */
const PAPER_RATIO = 2;

interface StillGroundProps {
  readonly stock: GroundStock | null;
  readonly viewport: Viewport;
  readonly size: Size;
  readonly reliefShare: number;
  readonly outlined: readonly string[];
}

/** A picture of the ground: it goes wherever it is told, and knows no gesture. */
export function StillGround({ stock, viewport, size, reliefShare, outlined }: StillGroundProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const onPaper = useOnPaper();
  useLayoutEffect(
    function paint() {
      if (canvas.current === null || stock === null) return;
      const picture = { ...stock, viewport, size, reliefShare, outlined };
      paintCanvas(canvas.current, picture, onPaper ? PAPER_RATIO : undefined);
    },
    [onPaper, outlined, reliefShare, size, stock, viewport],
  );
  return <canvas ref={canvas} className={styles.still} aria-hidden="true" />;
}
