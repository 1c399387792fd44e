import { ladderLeft } from '../plots/plotSize.ts';
import styles from './Wages.module.css';

interface RungButtonProps {
  /** Where along the scale its mark stands, 0 to 1. */
  readonly share: number;
  readonly name: string;
  readonly onOpen: () => void;
}

/** The control over a mark of a ladder; arrow keys reach it from the name of the row. */
export function RungButton({ share, name, onOpen }: RungButtonProps) {
  return (
    <button
      ref={(button) => {
        button?.style.setProperty('--at', ladderLeft(share));
      }}
      type="button"
      className={styles.rung}
      tabIndex={-1}
      aria-label={name}
      title={name}
      onClick={onOpen}
    />
  );
}
