import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Disagreements.module.css';
import { listingOf } from './disagreementsData.ts';
import { DisputedAction } from './DisputedAction.tsx';
import { Kinds } from './Kinds.tsx';

/** Every disagreement the data hold, by action, with all readings of each side by side. */
export function Disagreements() {
  const { dataset, view, change } = useAtlas();
  const { t, rich } = useMessages();
  const { kind } = view;
  const listing = listingOf(dataset, kind);
  if (listing === undefined) return <p className={styles.dek}>{t('disagreements.unrecorded')}</p>;
  const dimension = dataset.dimensions.find(({ role }) => role === 'disagreements');
  const { kinds, rows, found, rough } = listing;
  const counted = rows.filter(({ row }) => row < dataset.length);
  return (
    <div className={styles.page}>
      <p className={styles.count} role="status">
        {rich(kind === null ? 'disagreements.count.every' : 'disagreements.count', {
          found,
          firm: found - rough,
          rough,
          rows: counted.length,
          all: dataset.length,
          context: rows.length - counted.length,
          b: (chunks: ReactNode[]) => <b key="found">{chunks}</b>,
        })}
      </p>
      <p className={styles.dek}>{t('disagreements.dek')}</p>
      <Kinds kinds={kinds} />
      {kind !== null && dimension !== undefined && counted.length > 0 && (
        <p className={styles.atlas}>
          <TextButton
            onClick={() => {
              const selection = [{ kind: 'values', dimension: dimension.id, values: [kind] }] as const;
              change({ page: null, kind: null, selection });
            }}
          >
            {t('disagreements.atlas', { rows: counted.length })}
          </TextButton>
        </p>
      )}
      {rows.length === 0 && (
        <p className={styles.dek}>{t(kind === null ? 'disagreements.none' : 'disagreements.none.kind')}</p>
      )}
      {rows.map(({ row, disputes }) => (
        <DisputedAction key={dataset.key(row)} row={row} disputes={disputes} />
      ))}
    </div>
  );
}
