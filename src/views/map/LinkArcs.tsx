import { isInspiration, type Tie } from '../../domain/descent.ts';
import { linkDash } from '../../encoding/evidence.ts';
import { arcBetween } from './layout/arcs.ts';
import type { SeatedGlyph } from './layout/glyphLayout.ts';
import styles from './Overlay.module.css';

interface LinkArcsProps {
  readonly links: readonly Tie[];
  readonly glyphs: readonly SeatedGlyph[];
}

/**
 * Lines from an earlier action to a later one, their stroke by who ties the two; an arrow where one
 * is said to have led to the other. Within one place the rings round the discs say it.
 */
export function LinkArcs({ links, glyphs }: LinkArcsProps) {
  const seatOf = (row: number) => glyphs.find(({ rows }) => rows.includes(row))?.seat;
  return (
    <g aria-hidden="true">
      {links.map((tie) => {
        const { from, to, basis } = tie;
        const [start, end] = [seatOf(from), seatOf(to)];
        if (start === undefined || end === undefined || start === end) return null;
        const arc = arcBetween(start, end, start.x > end.x ? -1 : 1);
        const head = isInspiration(tie) ? arc.head : '';
        return (
          <g key={`${from} ${to} ${basis}`}>
            <path className={styles.halo} d={arc.line + head} />
            <path className={styles.arc} d={arc.line} strokeDasharray={linkDash(basis)} />
            {head !== '' && <path className={styles.arc} d={head} />}
          </g>
        );
      })}
    </g>
  );
}
