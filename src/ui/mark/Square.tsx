import type { Form, Tone } from '../../encoding/outcome.ts';
import styles from './Mark.module.css';
import tones from './tones.module.css';

interface SquareProps {
  readonly tone: Tone;
  readonly form: Form;
  readonly x?: number;
  readonly y?: number;
  /** Pixels a side. */
  readonly side: number;
}

/** The mark of a demand: the disc's hue and inner form in a square. */
export function Square({ tone, form, x = 0, y = 0, side }: SquareProps) {
  const half = side / 2;
  const frame = { x: 0.6, y: 0.6, width: side - 1.2, height: side - 1.2 };
  return (
    <g className={tones[tone]} transform={`translate(${x} ${y})`}>
      {form === 'solid' || form === 'barred' ? (
        <rect className={styles.fill} width={side} height={side} />
      ) : (
        <rect
          className={form === 'play' ? styles.rimmed : styles.hollow}
          {...frame}
          {...(form === 'dashed' ? { strokeDasharray: '2.4 1.6' } : {})}
        />
      )}
      {form === 'half' && <rect className={styles.fill} y={half} width={side} height={half} />}
      {form === 'barred' && (
        <rect className={styles.cut} x={side * 0.22} y={half - 0.9} width={side * 0.56} height={1.8} />
      )}
      {form === 'play' && (
        <path
          className={styles.form}
          d={`M${half - side * 0.15} ${half - side * 0.25}l${side * 0.38} ${side * 0.25}l${-side * 0.38} ${side * 0.25}z`}
        />
      )}
      {(form === 'dot' || form === 'diamond') && (
        <circle className={styles.fill} cx={half} cy={half} r={1.2} />
      )}
    </g>
  );
}
