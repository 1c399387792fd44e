import type { Standing } from '../../domain/standing.ts';
import styles from './StandingDots.module.css';

/** Pixels from one dot to the next, and of the row. */
const STEP = 10;

function Dot({ standing, x }: { readonly standing: Standing; readonly x: number }) {
  const cy = STEP / 2;
  if (standing === 'out') {
    return <path className={styles.out} d={`M${x - 3} ${cy}h6`} />;
  }
  return <circle className={styles[standing]} cx={x} cy={cy} r={standing === 'in' ? 3.6 : 3.2} />;
}

/** The mark of a standing, for a key. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  return (
    <svg className={styles.mark} width={STEP} height={STEP} aria-hidden="true">
      <Dot standing={standing} x={STEP / 2} />
    </svg>
  );
}

/** How rows stand, one dot each in their order; the figures beside them say it in words. */
export function StandingDots({ standings }: { readonly standings: readonly Standing[] }) {
  const width = standings.length * STEP;
  return (
    <svg className={styles.dots} viewBox={`0 0 ${width} ${STEP}`} width={width} aria-hidden="true">
      {standings.map((standing, i) => (
        <Dot key={i} standing={standing} x={i * STEP + STEP / 2} />
      ))}
    </svg>
  );
}
