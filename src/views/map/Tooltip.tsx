import { useLayoutEffect, useRef } from 'react';
import type { Place } from '../../domain/place.ts';
import type { Point, Size } from './layout/projection.ts';
import { tooltipCorner } from './tooltipCorner.ts';
import { useDiscWords } from './useDiscWords.ts';
import styles from './Tooltip.module.css';

interface TooltipProps {
  readonly row: number;
  readonly place: Place;
  readonly further: boolean;
  /** Centre and radius of the disc on the pane, in pixels. */
  readonly at: Point & { readonly r: number };
  readonly pane: Size;
}

/** What a disc says while it is pointed at; hidden from those whom its name already told. */
export function Tooltip({ row, place, further, at, pane }: TooltipProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { title, facts } = useDiscWords()(row, place, further);
  useLayoutEffect(function keepInside() {
    const element = ref.current;
    if (element === null) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { x, y } = tooltipCorner(at, size, pane);
    element.style.setProperty('--x', `${x}px`);
    element.style.setProperty('--y', `${y}px`);
  });
  return (
    <div ref={ref} className={styles.tooltip} aria-hidden="true">
      <strong>{title}</strong>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}
