import type { SeatedGlyph } from '../layout/glyphLayout.ts';
import type { Point } from '../layout/projection.ts';
import styles from './Glyph.module.css';

interface EnclosureProps {
  readonly seated: SeatedGlyph;
  /** Selected itself, or for the open action in it. */
  readonly selected: boolean;
  /** The town that is selected. */
  readonly picked: boolean;
  readonly onPick: () => void;
}

/** The true point of a place: a dot, or a triangle for a field. */
export function Anchor({ point, field }: { readonly point: Point; readonly field: boolean }) {
  const { x, y } = point;
  return field ? (
    <path className={styles.anchor} d={`M${x.toFixed(1)} ${(y - 4).toFixed(1)}l4 7h-8z`} />
  ) : (
    <circle className={styles.anchor} cx={x.toFixed(1)} cy={y.toFixed(1)} r={2.6} />
  );
}

/** The hairline round a place's discs, and the leader to its point where it hangs. */
export function Enclosure({ seated, selected, picked, onPick }: EnclosureProps) {
  const { anchor, seat, place } = seated;
  const region = place.kind === 'region';
  const distance = Math.hypot(anchor.x - seat.x, anchor.y - seat.y);
  const edge = {
    x: seat.x + ((anchor.x - seat.x) / distance) * seat.r,
    y: seat.y + ((anchor.y - seat.y) / distance) * seat.r,
  };
  const classes = [styles.enclosure, region && styles.region, selected && styles.selected, picked && styles.chosen];
  return (
    <>
      {seat.hangs && distance > seat.r && (
        <path
          className={styles.leader}
          d={`M${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)}L${edge.x.toFixed(1)} ${edge.y.toFixed(1)}`}
          {...(region ? { strokeDasharray: '4 3' } : {})}
        />
      )}
      {seat.hangs && !region && <Anchor point={anchor} field={place.kind === 'field'} />}
      <circle
        className={classes.filter(Boolean).join(' ')}
        cx={seat.x.toFixed(1)}
        cy={seat.y.toFixed(1)}
        r={seat.r.toFixed(1)}
        onClick={onPick}
      />
    </>
  );
}
