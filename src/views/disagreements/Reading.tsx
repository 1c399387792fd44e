import { whereabouts } from '../../domain/citation.ts';
import type { Label } from '../../domain/dataset.ts';
import type { DisputedReading } from '../../domain/dispute.ts';
import { cellText, useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './Readings.module.css';

interface ReadingProps {
  readonly reading: DisputedReading;
  /** Named before the value; absent where it is what the row is about anyway. */
  readonly field?: Label;
}

/** One reading: the value, who says it and where, stated or inferred, and the coder's note. */
export function Reading({ reading, field }: ReadingProps) {
  const { dataset, change } = useAtlas();
  const words = useMessages();
  const format = useFormat();
  const { cell, counts, source, basis, note, used } = reading;
  const place = whereabouts(dataset, reading);
  return (
    <li className={used && !reading.against ? `${styles.reading} ${styles.chosen}` : styles.reading}>
      {field !== undefined && <p className={styles.of}>{words.label(field)}</p>}
      <p className={styles.value}>
        <b>{cellText(cell, format, words)}</b>
        {used && <span className={styles.used}>{words.t('disagreements.used')}</span>}
      </p>
      {counts !== undefined && <p className={styles.counts}>{words.label(counts)}</p>}
      <p className={styles.ground}>
        <TextButton
          aria-label={words.t('disagreements.source', { source: place.source })}
          onClick={() => {
            change({ page: 'sources', source });
          }}
        >
          {place.source}
        </TextButton>{' '}
        {place.at !== null && <span>{words.t('disagreements.at', { at: place.at })} </span>}
        <i>{words.label({ kind: 'message', id: `basis.${basis}` })}</i>
      </p>
      {note !== undefined && (
        <p className={styles.note}>
          <b>{words.t('disagreements.note')}</b> {note}
        </p>
      )}
    </li>
  );
}
