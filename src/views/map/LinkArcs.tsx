import { arcBetween } from './layout/arcs.ts';
import type { SeatedGlyph } from './layout/glyphLayout.ts';
import type { Inspiration } from './links.ts';
import styles from './Overlay.module.css';
import { useArrows } from './useLinks.ts';

interface LinkArcsProps {
  readonly links: readonly Inspiration[];
  readonly glyphs: readonly SeatedGlyph[];
}

/**
 * Arrows from the action that inspired to the one that followed: solid where workers say so,
 * dashed where a reporter does. A plate draws those between its own places.
 */
export function LinkArcs({ links, glyphs }: LinkArcsProps) {
  const arrows = useArrows(links);
  const seatOf = (id: string) => glyphs.find(({ place }) => place.id === id)?.seat;
  return (
    <g aria-hidden="true">
      {arrows.map(({ rows: [from, to], places, basis }) => {
        const [start, end] = [seatOf(places[0]), seatOf(places[1])];
        if (start === undefined || end === undefined) return null;
        const { line, head } = arcBetween(start, end, start.x > end.x ? -1 : 1);
        return (
          <g key={`${from} ${to} ${basis}`}>
            <path className={styles.halo} d={line + head} />
            <path
              className={styles.arc}
              d={line}
              {...(basis === 'reporter_says' ? { strokeDasharray: '5 3' } : {})}
            />
            <path className={styles.arc} d={head} />
          </g>
        );
      })}
    </g>
  );
}
