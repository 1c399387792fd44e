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

/** The handle of the sheet: dragged up or down, or pressed to go the other way; a press drawn aside is given up. */
export function Grab({ label, tall, onChange }: GrabProps) {
  const from = useRef({ x: 0, y: 0 });
  const dragged = useRef(-Infinity);
  return (
    <button
      type="button"
      className={styles.grab}
      aria-label={label}
      onPointerDown={({ clientX, clientY, currentTarget, pointerId }) => {
        currentTarget.setPointerCapture(pointerId);
        from.current = { x: clientX, y: clientY };
      }}
      onPointerUp={({ clientX, clientY, timeStamp }) => {
        const [across, down] = [clientX - from.current.x, clientY - from.current.y];
        if (Math.hypot(across, down) < SLOP) return;
        dragged.current = timeStamp;
        if (Math.abs(down) >= SLOP) onChange(down < 0);
      }}
      onClick={({ timeStamp }) => {
        if (timeStamp - dragged.current > SAME) onChange(!tall);
      }}
    />
  );
}
