import type { StepHead } from './laneData.ts';
import type { Side } from './laneGeometry.ts';
import styles from './StepTick.module.css';

interface StepTickProps {
  readonly head: StepHead;
  readonly x?: number;
  readonly y?: number;
  /** The side of the axis its day lies beyond, at whose edge it stands. */
  readonly beyond?: Side | undefined;
  readonly active?: boolean;
}

/** The stem of a step and its head, with a gap of paper round the stem. */
export function StepTick({ head, x = 0, y = 0, beyond, active = false }: StepTickProps) {
  if (head === 'edge' && !active) return null;
  const quiet = head === 'plain' && !active;
  return (
    <g className={active ? styles.active : undefined} transform={`translate(${x} ${y})`}>
      <path className={quiet ? styles.slit : styles.gap} d={quiet ? 'M0 -4V4' : 'M0 -5V5'} />
      <path className={quiet ? styles.thin : styles.stem} d={quiet ? 'M0 -4.5V4.5' : 'M0 -5.5V5.5'} />
      {beyond !== undefined && (
        <path className={styles.beyond} d={beyond === 'before' ? 'M-8 0l5 -3.2v6.4z' : 'M8 0l-5 -3.2v6.4z'} />
      )}
      <Head head={head} />
    </g>
  );
}

function Head({ head }: { readonly head: StepHead }) {
  switch (head) {
    case 'threat':
      return <path className={styles.solid} d="M-2.2 -3.2h4.4l-2.2 -3.6z" />;
    case 'offer':
      return <circle className={styles.solid} cy={-5} r={1.9} />;
    case 'rejected':
      return <path className={styles.line} d="M-2 -7l4 4m0 -4l-4 4" />;
    case 'agreed':
      return (
        <>
          <path className={styles.gap} d="M-3 -5.6l2 2l4 -4.4" />
          <path className={styles.line} d="M-3 -5.6l2 2l4 -4.4" />
        </>
      );
    case 'plain':
    case 'edge':
      return null;
  }
}

/** A tick by itself, for keys; the words beside it carry its meaning. */
export function StepIcon({ head }: { readonly head: StepHead }) {
  return (
    <svg width={9} height={16} viewBox="-4.5 -9 9 16" aria-hidden="true">
      <StepTick head={head} />
    </svg>
  );
}
