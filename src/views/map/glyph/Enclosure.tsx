import { useAtlas } from '../../../state/AtlasContext.tsx';
import { joined } from '../../../ui/joined.ts';
import type { SeatedGlyph } from '../layout/glyphLayout.ts';
import type { Point } from '../layout/projection.ts';
import styles from './Glyph.module.css';

interface LeaderProps {
  readonly seated: SeatedGlyph;
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

/**
 * The leader from a place's point to its discs where they hang. A region has no point, so there it
 * begins with a bar. Never dashed: that is what the links between actions are.
 */
export function Leader({ seated: { anchor, seat, place } }: LeaderProps) {
  const [across, down] = [seat.x - anchor.x, seat.y - anchor.y];
  const length = Math.hypot(across, down) - seat.r;
  if (!seat.hangs || length <= 0) return null;
  const region = place.kind === 'region';
  const turn = (Math.atan2(down, across) * 180) / Math.PI;
  return (
    <>
      <path
        className={styles.leader}
        d={`M0 0H${length.toFixed(1)}${region ? 'M0 -3v6' : ''}`}
        transform={`translate(${anchor.x.toFixed(1)} ${anchor.y.toFixed(1)}) rotate(${turn.toFixed(1)})`}
      />
      {!region && <Anchor point={anchor} field={place.kind === 'field'} />}
    </>
  );
}

interface EnclosureProps extends LeaderProps {
  readonly onPickPlace: (place: string) => void;
}

/** The hairline round a place's discs, stronger where it is selected or the open action is in it. */
export function Enclosure({ seated: { seat, place, rows }, onPickPlace }: EnclosureProps) {
  const { dataset, view } = useAtlas();
  const open = view.open === null ? undefined : dataset.rowOf(view.open);
  const picked = view.town === place.id;
  const selected = picked || (open !== undefined && rows.includes(open));
  return (
    <circle
      className={joined(
        styles.enclosure,
        place.kind === 'region' && styles.region,
        selected && styles.selected,
        picked && styles.chosen,
      )}
      cx={seat.x.toFixed(1)}
      cy={seat.y.toFixed(1)}
      r={seat.r.toFixed(1)}
      onClick={() => onPickPlace(place.id)}
      data-glyph={place.id}
    />
  );
}
