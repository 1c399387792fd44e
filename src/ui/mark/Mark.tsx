import type { Form, Tone } from '../../encoding/outcome.ts';
import styles from './Mark.module.css';
import tones from './tones.module.css';

interface MarkProps {
  readonly tone: Tone;
  readonly form: Form;
  readonly x?: number;
  readonly y?: number;
  /** Outer radius in pixels. */
  readonly r: number;
  /** False draws the dashed outer ring of a size nobody counted. */
  readonly sized?: boolean;
  readonly selected?: boolean;
}

const RING_INSET = 2.3;
const DASHES = 6;

/** Six long dashes round a circle: short ones read as gear teeth. */
function dashes(radius: number): string {
  const half = (Math.PI * radius) / DASHES;
  return `${(half * 1.16).toFixed(2)} ${(half * 0.84).toFixed(2)}`;
}

/** The inner form, drawn so that hue is never needed to tell it. */
function Inner({ form, r }: { readonly form: Form; readonly r: number }) {
  const edge = Math.max(0, r - 0.6);
  switch (form) {
    case 'solid':
      return <circle className={styles.fill} r={r} />;
    case 'half':
      return (
        <>
          <circle className={styles.hollow} r={edge} />
          <path className={styles.fill} d={`M${-r} 0a${r} ${r} 0 0 0 ${2 * r} 0z`} />
        </>
      );
    case 'barred':
      return (
        <>
          <circle className={styles.fill} r={r} />
          <rect
            className={styles.cut}
            x={-r * 0.56}
            y={-Math.max(0.75, r * 0.17)}
            width={r * 1.12}
            height={Math.max(1.5, r * 0.34)}
          />
        </>
      );
    case 'play':
      return (
        <>
          <circle className={styles.rimmed} r={r - 0.5} />
          <path className={styles.form} d={`M${-r * 0.3} ${-r * 0.5}L${r * 0.55} 0L${-r * 0.3} ${r * 0.5}z`} />
        </>
      );
    case 'dot':
      return (
        <>
          <circle className={styles.hollow} r={edge} />
          <circle className={styles.fill} r={Math.max(1, r * 0.24)} />
        </>
      );
    case 'dashed':
      return <circle className={styles.hollow} r={edge} strokeDasharray="2.4 1.6" />;
    case 'diamond': {
      const half = r * 0.72;
      return (
        <rect
          className={styles.hollow}
          x={-half}
          y={-half}
          width={half * 2}
          height={half * 2}
          transform="rotate(45)"
        />
      );
    }
  }
}

/** A disc of the atlas: hue and inner form for the outcome, the outer ring for its size. */
export function Mark({ tone, form, x = 0, y = 0, r, sized = true, selected = false }: MarkProps) {
  const ring = r - 0.4;
  const hollowUnknown = !sized && form === 'dot';
  return (
    <g className={tones[tone]} transform={`translate(${x} ${y})`}>
      {hollowUnknown ? (
        <>
          <circle className={styles.cut} r={ring} />
          <circle className={styles.fill} r={1.4} />
        </>
      ) : (
        <Inner form={form} r={sized ? r : r - RING_INSET} />
      )}
      {!sized && <circle className={styles.ring} r={ring} strokeDasharray={dashes(ring)} />}
      {selected && <circle className={styles.selected} r={r + 2} />}
    </g>
  );
}
