import { useMemo } from 'react';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import type { AtlasState } from '../../../state/AtlasContext.tsx';
import styles from './Totals.module.css';
import { totalsData } from './totalsData.ts';

interface LineProps {
  readonly term: string;
  readonly value: string;
  readonly note?: string;
}

function Line({ term, value, note }: LineProps) {
  return (
    <div className={styles.line}>
      <dt>{term}</dt>
      <dd>
        <span className={styles.value}>{value}</span>{' '}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  );
}

/** What the rows shown come to, each total with the number of rows it rests on. */
export function Totals({ atlas }: { readonly atlas: AtlasState }) {
  const { dataset, evaluation } = atlas;
  const totals = useMemo(() => totalsData(dataset, evaluation), [dataset, evaluation]);
  const { t } = useMessages();
  const format = useFormat();
  const { shown, all, workers, duration, raises } = totals;
  const note = (known: number) => t('charts.totals.known', { known, shown });
  const none = t('format.unknown');
  return (
    <dl className={styles.totals} aria-label={t('charts.totals.name')}>
      <Line term={t('charts.totals.shown')} value={t('charts.totals.rows', { shown, all })} />
      {shown > 0 && workers && (
        <Line
          term={t('charts.totals.workers')}
          value={
            workers.value === undefined
              ? none
              : workers.value.high === null
                ? t('charts.totals.at_least', { low: workers.value.low ?? 0 })
                : format.range(workers.value, 'people')
          }
          note={t('charts.totals.counted', {
            known: workers.known,
            shown,
            high: workers.value?.high === null ? 'open' : 'known',
          })}
        />
      )}
      {shown > 0 && duration && (
        <Line
          term={t('charts.totals.duration')}
          value={
            duration.value === undefined
              ? none
              : format.range({ low: duration.value, high: duration.value }, 'days')
          }
          note={note(duration.known)}
        />
      )}
      {shown > 0 && raises && (
        <Line
          term={t('charts.totals.raises')}
          value={raises.value === undefined ? none : format.range(raises.value, 'percent')}
          note={note(raises.known)}
        />
      )}
    </dl>
  );
}
