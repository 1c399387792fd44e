import { useHover, useHoverEvents } from '../../../state/HoverContext.tsx';
import styles from './RowButton.module.css';

interface RowButtonProps {
  readonly row: number;
  /** Everything the drawing behind the button says of the row. */
  readonly name: string;
  readonly text: string;
  readonly onOpen: () => void;
}

/** The name of a row before its drawing; the whole line opens it. */
export function RowButton({ row, name, text, onOpen }: RowButtonProps) {
  const hovered = useHover() === row;
  return (
    <button
      type="button"
      className={hovered ? `${styles.row} ${styles.hovered}` : styles.row}
      aria-label={name}
      title={name}
      onClick={onOpen}
      {...useHoverEvents(row)}
    >
      <span>{text}</span>
    </button>
  );
}
