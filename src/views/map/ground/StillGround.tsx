import { useLayoutEffect, useRef } from 'react';
import type { Viewport } from '../../../state/view.ts';
import type { Size } from '../layout/projection.ts';
import styles from '../MapPane.module.css';
import { paintCanvas } from './canvas.ts';
import type { GroundStock } from './useGround.ts';

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
  useLayoutEffect(
    function paint() {
      if (canvas.current === null || stock === null) return;
      paintCanvas(canvas.current, { ...stock, viewport, size, reliefShare, outlined });
    },
    [outlined, reliefShare, size, stock, viewport],
  );
  return <canvas ref={canvas} className={styles.still} aria-hidden="true" />;
}
