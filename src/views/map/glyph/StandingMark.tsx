import { standingOf, type DoubtedMark } from '../../../encoding/phase.ts';
import { Mark } from '../../../ui/mark/Mark.tsx';
import styles from './Glyph.module.css';

interface StandingMarkProps extends DoubtedMark {
  readonly r: number;
  /** False where nobody counted: a dashed ring round a smaller mark. */
  readonly sized?: boolean;
  readonly ringed?: boolean;
  /** Id of the stripes. */
  readonly hatch: string;
}

/** Pixels the ring of an unknown size takes. */
const RING = 2.3;

/**
 * A mark as it stands, on the map and in its key: striped where it is only possible, pale where it
 * is not dated, a dashed ring where it is still to come.
 */
export function StandingMark({ mark, doubt, r, sized = true, ringed = false, hatch }: StandingMarkProps) {
  const standing = standingOf(doubt);
  const inner = sized ? r : r - RING;
  if (standing === 'ahead') return <circle className={styles.ahead} r={inner} />;
  // Stripes cut out of a filled mark would break up a hollow one: there they are drawn.
  const hollow = mark.form === 'dot' || mark.form === 'diamond';
  return (
    <>
      <g className={standing === 'undated' ? styles.undated : undefined}>
        <Mark {...mark} r={r} sized={sized} selected={ringed} />
      </g>
      {standing === 'unsure' && <circle r={inner} fill={`url(#${hatch}${hollow ? '-line' : ''})`} />}
    </>
  );
}
