import { isInspiration, type Tie } from '../../domain/descent.ts';
import { linkDash } from '../../encoding/evidence.ts';
import { arcBetween } from './layout/arcs.ts';
import type { SeatedGlyph } from './layout/glyphLayout.ts';
import styles from './Overlay.module.css';
import { useArcs } from './useLinks.ts';

interface LinkArcsProps {
  readonly links: readonly Tie[];
  readonly glyphs: readonly SeatedGlyph[];
}

/**
 * Lines from an earlier action to a later one, their stroke by who ties the two; an arrow where one
 * is said to have led to the other. Within one place the rings round the discs say it.
 */
export function LinkArcs({ links, glyphs }: LinkArcsProps) {
  const arcs = useArcs(links);
  const seatOf = (id: string) => glyphs.find(({ place }) => place.id === id)?.seat;
  return (
    <g aria-hidden="true">
      {arcs.map((tie) => {
        const { from, to, basis, places } = tie;
        const [start, end] = [seatOf(places[0]), seatOf(places[1])];
        if (start === undefined || end === undefined) return null;
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
