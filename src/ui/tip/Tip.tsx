import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './Tip.module.css';

interface TipProps {
  /** What it points at, in pixels of the window: the middle, and the top. */
  readonly x: number;
  readonly y: number;
  /** Height of what it points at. */
  readonly height: number;
  readonly children: ReactNode;
}

/** Above this there is no room for a tip over its mark. */
const ROOM = 96;

/**
 * Words beside a mark, for the eye: whoever shows it gives the mark the same words as its name,
 * or reads them out.
 */
export function Tip({ x, y, height, children }: TipProps) {
  const below = y < ROOM;
  const place = (element: HTMLDivElement | null) => {
    element?.style.setProperty('--tip-x', `${x}px`);
    element?.style.setProperty('--tip-y', `${below ? y + height : y}px`);
  };
  // Panels clip and mask what is in them, so that a tip belongs to the page.
  return createPortal(
    <div ref={place} className={below ? styles.below : styles.above} aria-hidden="true">
      <div className={styles.words}>{children}</div>
    </div>,
    document.body,
  );
}
