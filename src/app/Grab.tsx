import { useRef } from 'react';
import styles from './Frame.module.css';

interface GrabProps {
  readonly label: string;
  /** Whether the sheet is at its taller. */
  readonly tall: boolean;
  readonly onChange: (tall: boolean) => void;
}

/** Pixels from which a press is a drag. */
const SLOP = 12;
/** Milliseconds within which a click belongs to the drag before it. */
const SAME = 300;

/** The handle of the sheet: dragged up or down, or pressed to go the other way. */
export function Grab({ label, tall, onChange }: GrabProps) {
  const from = useRef(0);
  const dragged = useRef(-Infinity);
  return (
    <button
      type="button"
      className={styles.grab}
      aria-label={label}
      onPointerDown={({ clientY, currentTarget, pointerId }) => {
        currentTarget.setPointerCapture(pointerId);
        from.current = clientY;
      }}
      onPointerUp={({ clientY, timeStamp }) => {
        const moved = clientY - from.current;
        if (Math.abs(moved) < SLOP) return;
        dragged.current = timeStamp;
        onChange(moved < 0);
      }}
      onClick={({ timeStamp }) => {
        if (timeStamp - dragged.current > SAME) onChange(!tall);
      }}
    />
  );
}
