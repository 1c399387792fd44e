import { useId } from 'react';
import type { Field } from '../../domain/dataset.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './SortBar.module.css';
import type { SortControl } from './useSort.ts';

interface SortBarProps {
  readonly fields: readonly Field[];
  readonly sort: SortControl;
}

/** Sorting for narrow panes, where no header is seen. */
export function SortBar({ fields, sort }: SortBarProps) {
  const { t, label } = useMessages();
  const id = useId();
  return (
    <div className={styles.bar}>
      <label htmlFor={id}>{t('table.sort')}</label>
      <span className={styles.word}>
        <select
          id={id}
          value={sort.field ?? ''}
          onChange={({ currentTarget: { value } }) => {
            sort.choose(value === '' ? null : value, false);
          }}
        >
          <option value="">{sort.own}</option>
          {fields.map((field) => (
            <option key={field.id} value={field.id}>
              {label(field.label)}
            </option>
          ))}
        </select>
      </span>
      {sort.field !== null && (
        <button
          type="button"
          aria-label={t('table.sort.reverse', { descending: String(sort.descending) })}
          onClick={() => {
            sort.choose(sort.field, !sort.descending);
          }}
        >
          {t('table.sort.direction', { descending: String(sort.descending) })}
        </button>
      )}
    </div>
  );
}
