import type { Field } from '../../domain/dataset.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './Head.module.css';
import type { SortControl } from './useSort.ts';

interface HeadProps {
  readonly fields: readonly Field[];
  readonly sort: SortControl;
}

/** The column of a field: its name sorts by it. Narrow panes hide all but its words. */
function Column({ field, sort }: { readonly field: Field; readonly sort: SortControl }) {
  const name = useMessages().label(field.label);
  const direction = sort.descending ? 'descending' : 'ascending';
  const active = sort.field === field.id;
  return (
    <th
      scope="col"
      role="columnheader"
      aria-label={name}
      aria-sort={active ? direction : undefined}
    >
      <button
        type="button"
        className={active ? styles[direction] : undefined}
        onClick={() => {
          sort.cycle(field.id);
        }}
      >
        {name}
      </button>
      <span className={styles.name}>{name}</span>
    </th>
  );
}

/** The names of the columns, each a control that sorts. */
export function Head({ fields, sort }: HeadProps) {
  const { t } = useMessages();
  return (
    <thead role="rowgroup" className={styles.head}>
      <tr role="row">
        <th scope="col" role="columnheader">
          {t('table.title')}
        </th>
        {fields.map((field) => (
          <Column key={field.id} field={field} sort={sort} />
        ))}
      </tr>
    </thead>
  );
}
