import { Answer } from '../../crossfilter/clause.ts';
import type { Span } from '../../domain/span.ts';
import { useFormat, type Format } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { histogramData } from './histogramData.ts';
import { tableLanes, type TableLane } from './tableLanes.ts';
import styles from './LaneTables.module.css';
import { useLaneWords } from './useLaneWords.ts';
import type { Lanes } from './useLanes.ts';
import { timeClause, timeDimension } from './useTimeWindow.ts';

export interface LaneTablesProps {
  readonly lanes: Lanes;
}

const answerWords = {
  [Answer.NO]: 'timeline.table.no',
  [Answer.POSSIBLE]: 'timeline.table.possible',
  [Answer.CERTAIN]: 'timeline.table.certain',
  [Answer.UNKNOWN]: 'timeline.undated',
} as const;

function LaneCells({ line, windowed }: { readonly line: TableLane; readonly windowed: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  const words = useLaneWords();
  const endWords = useEndWords();
  const { lane, certainDays, answer } = line;
  return (
    <>
      <td>{words.place(lane)}</td>
      <td>{startWords(format, lane.span) ?? t('timeline.undated')}</td>
      <td>{endWords(lane.span)}</td>
      <td className={styles.number}>{certainDays === null ? '' : format.number(certainDays)}</td>
      {windowed && <td>{answer === null ? '' : t(answerWords[answer])}</td>}
      <td>{lane.outcome === undefined ? '' : t(`outcome.${lane.outcome}`)}</td>
      <td>
        {lane.steps.map((step) => (
          <span key={`${step.day} ${step.head}`} className={styles.step}>
            {words.step(step).head}{' '}
          </span>
        ))}
      </td>
    </>
  );
}

function startWords(format: Format, span: Span | undefined): string | null {
  return span === undefined ? null : format.days(span.startMin, span.startMax);
}

/** Words for the last day, which may be open or unknown. */
function useEndWords(): (span: Span | undefined) => string {
  const { t } = useMessages();
  const format = useFormat();
  return (span) => {
    switch (span?.end) {
      case undefined:
        return '';
      case 'known':
        return format.days(span.endMin, span.endMax);
      case 'ongoing':
        return t('timeline.table.ongoing', { day: format.day(span.endMax, true) });
      case 'unknown':
        return t('timeline.key.open');
    }
  };
}

function LanesTable({ lanes: { lanes } }: LaneTablesProps) {
  const { dataset, evaluation, live, open } = useAtlas();
  const { t } = useMessages();
  const dimension = timeDimension(dataset);
  const clause = timeClause(live, dimension);
  const column = dimension === undefined ? undefined : dataset.table.columns.get(dimension);
  const lines = tableLanes(lanes, evaluation, clause, column);
  const heads = ['action', 'place', 'first', 'last', 'certainDays'] as const;
  return (
    <table className={styles.table}>
      <caption>{t('timeline.table.caption', { count: lines.length })}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={head === 'certainDays' ? styles.number : undefined}>
              {t(`timeline.table.${head}`)}
            </th>
          ))}
          {clause !== undefined && <th scope="col">{t('timeline.table.window')}</th>}
          <th scope="col">{t('timeline.table.outcome')}</th>
          <th scope="col">{t('timeline.table.steps')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.lane.row}>
            <th scope="row">
              <button type="button" onClick={() => open(line.lane.row)}>
                {line.lane.title}
              </button>
            </th>
            <LaneCells line={line} windowed={clause !== undefined} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DaysTable({ lanes: { axis } }: LaneTablesProps) {
  const { dataset, evaluation } = useAtlas();
  const { t } = useMessages();
  const format = useFormat();
  const dimension = timeDimension(dataset);
  if (dimension === undefined) return null;
  return (
    <table className={styles.table}>
      <caption>{t('timeline.histogram')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('timeline.table.day')}</th>
          <th scope="col" className={styles.number}>
            {t('timeline.table.certain')}
          </th>
          <th scope="col" className={styles.number}>
            {t('timeline.table.possible')}
          </th>
        </tr>
      </thead>
      <tbody>
        {histogramData(dataset.table, evaluation, dimension, axis).map((bar) => (
          <tr key={bar.day}>
            <th scope="row">{format.day(bar.day)}</th>
            <td className={styles.number}>{format.number(bar.certain)}</td>
            <td className={styles.number}>{format.number(bar.possible)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The timeline's equal in words and numbers: its lanes, and how many ran on each day. */
export function LaneTables({ lanes }: LaneTablesProps) {
  const { t } = useMessages();
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('timeline.table.name')}>
      <LanesTable lanes={lanes} />
      <DaysTable lanes={lanes} />
    </div>
  );
}
