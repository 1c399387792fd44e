import styles from './Checkbox.module.css';

interface CheckboxProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** An outlined box that is filled where it is checked, for the label it stands in. */
export function Checkbox({ checked, onChange }: CheckboxProps) {
  return (
    <input
      type="checkbox"
      className={styles.box}
      checked={checked}
      onChange={({ target }) => {
        onChange(target.checked);
      }}
    />
  );
}
