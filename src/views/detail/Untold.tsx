import type { Field } from '../../domain/dataset.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import styles from './Sections.module.css';

/** What no source says of a row, in one quiet line. */
export function Untold({ fields }: { readonly fields: readonly Field[] }) {
  const { t, label } = useMessages();
  if (fields.length === 0) return null;
  const names = fields.map((field) => label(field.label));
  return <p className={styles.note}>{t('detail.untold', { fields: names.join(', ') })}</p>;
}
