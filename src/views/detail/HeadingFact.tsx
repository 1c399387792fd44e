import type { ReactNode } from 'react';
import type { FieldRole } from '../../domain/dataset.ts';
import { differing, fieldBehind, fieldsOf } from '../../domain/field.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import styles from './Heading.module.css';

interface HeadingFactProps {
  readonly row: number;
  /** What is told here; the claims that differ are opened first. */
  readonly roles: readonly FieldRole[];
  readonly children: ReactNode;
}

/** A place or a date of the heading, which leads to its claims; underlined where they differ. */
export function HeadingFact({ row, roles, children }: HeadingFactProps) {
  const { dataset, view, change } = useAtlas();
  const { t, label } = useMessages();
  const field = fieldBehind(dataset, row, roles);
  if (field === undefined || field.claims(row).length === 0) return children;
  const differ = differing(field, row);
  const open = fieldsOf(dataset, view.claims).includes(field);
  return (
    <button
      type="button"
      data-told={field.id}
      className={differ > 0 ? `${styles.fact} ${styles.differ}` : styles.fact}
      title={t('detail.heading.claims', { field: label(field.label), differ })}
      aria-expanded={open}
      onClick={() => {
        change({ claims: open ? null : field.id });
      }}
    >
      {children}
    </button>
  );
}
