import type { Field } from '../../domain/dataset.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { InlineSelect } from '../../ui/inlineSelect/InlineSelect.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './SortBar.module.css';
import type { SortControl } from './useSort.ts';

interface SortBarProps {
  readonly fields: readonly Field[];
  readonly sort: SortControl;
}

/** Sorting for narrow panes, where no header is seen. */
export function SortBar({ fields, sort }: SortBarProps) {
  const { t, label } = useMessages();
  return (
    <div className={styles.bar}>
      <label>
        {t('table.sort')}{' '}
        <InlineSelect
          value={sort.field ?? ''}
          options={[
            { value: '', label: sort.own },
            ...fields.map((field) => ({ value: field.id, label: label(field.label) })),
          ]}
          onChange={(value) => {
            sort.choose(value === '' ? null : value, false);
          }}
        />
      </label>
      {sort.field !== null && (
        <TextButton
          aria-label={t('table.sort.reverse', { descending: String(sort.descending) })}
          onClick={() => {
            sort.choose(sort.field, !sort.descending);
          }}
        >
          {t('table.sort.direction', { descending: String(sort.descending) })}
        </TextButton>
      )}
    </div>
  );
}
