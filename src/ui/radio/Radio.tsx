import styles from './Radio.module.css';

interface RadioProps {
  /** Shared by those of which one is chosen. */
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

/** An outlined ring with a dot where it is chosen, for the label it stands in. */
export function Radio({ name, checked, onChoose }: RadioProps) {
  return <input type="radio" name={name} className={styles.ring} checked={checked} onChange={onChoose} />;
}
