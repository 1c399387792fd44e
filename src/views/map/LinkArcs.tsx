import { isInspiration, type Tie } from '../../domain/descent.ts';
import { linkDash } from '../../encoding/evidence.ts';
import { arcBetween } from './layout/arcs.ts';
import type { GlyphLayout } from './layout/glyphLayout.ts';
import { boxAround } from './layout/shapes.ts';
import styles from './Overlay.module.css';
import { useArcs } from './useLinks.ts';

interface LinkArcsProps {
  readonly links: readonly Tie[];
  readonly layout: GlyphLayout;
}

/**
 * Lines from an earlier action to a later one, their stroke by who ties the two; an arrow where one
 * is said to have led to the other. Within one place the rings round the discs say it.
 */
export function LinkArcs({ links, layout: { glyphs, names } }: LinkArcsProps) {
  const arcs = useArcs(links);
  const seats = new Map(glyphs.map(({ place, seat }) => [place.id, seat]));
  const labels = [...glyphs, ...names].flatMap(({ label }) => (label === null ? [] : [label.box]));
  return (
    <g aria-hidden="true">
      {arcs.map((tie) => {
        const { from, to, basis, places } = tie;
        const [start, end] = [seats.get(places[0]), seats.get(places[1])];
        if (start === undefined || end === undefined) return null;
        const others = [...seats.values()].filter((seat) => seat !== start && seat !== end);
        const arc = arcBetween(start, end, [...labels, ...others.map(boxAround)]);
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
