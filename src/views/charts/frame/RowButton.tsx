import type { MouseEvent } from 'react';
import { useHover } from '../../../state/HoverContext.tsx';
import { labelWidth, ladderRight } from '../plots/plotSize.ts';
import styles from './RowButton.module.css';

interface RowButtonProps {
  readonly row: number;
  /** Everything the drawing behind the button says of the row. */
  readonly name: string;
  readonly text: string;
  /** `share`: where along the scale it was pressed, 0 to 1; null before the scale or by a key. */
  readonly onOpen: (share: number | null) => void;
}

/** Where along the scale of the drawing behind it a button was pressed. */
function shareOf({ currentTarget, clientX, detail }: MouseEvent<HTMLButtonElement>): number | null {
  const { left, width } = currentTarget.getBoundingClientRect();
  const from = labelWidth(width);
  const share = (clientX - left - from) / (width - from - ladderRight);
  return detail === 0 || !(share >= 0) ? null : share;
}

/** The name of a row before its drawing; the whole line opens it. */
export function RowButton({ row, name, text, onOpen }: RowButtonProps) {
  const hover = useHover();
  const point = () => {
    hover.setRow(row);
  };
  const leave = () => {
    hover.setRow(null);
  };
  return (
    <button
      type="button"
      className={hover.row === row ? `${styles.row} ${styles.hovered}` : styles.row}
      aria-label={name}
      title={name}
      onClick={(event) => {
        onOpen(shareOf(event));
      }}
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <span>{text}</span>
    </button>
  );
}
