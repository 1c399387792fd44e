import styles from './InlineSelect.module.css';

interface InlineSelectProps {
  /** Left out where a label element stands round it. */
  readonly label?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** A choice that reads as a word of the line it stands in. */
export function InlineSelect({ label, value, options, onChange }: InlineSelectProps) {
  return (
    <span className={styles.word}>
      <select
        aria-label={label}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
