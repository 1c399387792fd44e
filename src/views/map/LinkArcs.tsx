import { arcBetween } from './layout/arcs.ts';
import type { SeatedGlyph } from './layout/glyphLayout.ts';
import type { Inspiration } from './links.ts';
import styles from './Overlay.module.css';

interface LinkArcsProps {
  readonly links: readonly Inspiration[];
  readonly glyphs: readonly SeatedGlyph[];
}

/**
 * Arrows from the action that inspired to the one that followed: solid where workers say so,
 * dashed where a reporter does. Within one place the rings round the discs say it.
 */
export function LinkArcs({ links, glyphs }: LinkArcsProps) {
  const seatOf = (row: number) => glyphs.find(({ rows }) => rows.includes(row))?.seat;
  return (
    <g aria-hidden="true">
      {links.map(({ rows: [from, to], basis }) => {
        const [start, end] = [seatOf(from), seatOf(to)];
        if (start === undefined || end === undefined || start === end) return null;
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
