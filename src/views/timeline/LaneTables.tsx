import { Fragment, useId } from 'react';
import { Answer, type WindowClause } from '../../crossfilter/clause.ts';
import type { Span } from '../../domain/span.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { PlainTable } from '../../ui/plainTable/PlainTable.tsx';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import type { LaneGroup } from './laneGroups.ts';
import { tableLanes, type TableLane } from './tableLanes.ts';
import styles from './LaneTables.module.css';
import { groupKey, useGroupWords, useLaneGroups } from './useLaneGroups.ts';
import { useLaneWords } from './useLaneWords.ts';
import type { Lanes } from './useLanes.ts';
import { useRunning } from './useRunning.ts';
import { useOrderWords } from './useOrderWords.ts';
import { timeClause, timeDimension } from './useTimeWindow.ts';
import { useTown } from './useTown.ts';

export interface LaneTablesProps {
  readonly lanes: Lanes;
}

/** What a line that is shown answers to the window. */
function answerKey(answer: Answer) {
  if (answer === Answer.UNKNOWN) return 'timeline.undated';
  return answer === Answer.CERTAIN ? 'timeline.table.certain' : 'timeline.table.possible';
}

function LaneCells({ line, windowed }: { readonly line: TableLane; readonly windowed: boolean }) {
  const { t } = useMessages();
  const format = useFormat();
  const words = useLaneWords();
  const endWords = useEndWords();
  const { lane, certainDays, answer } = line;
  const { span, outcome } = lane;
  return (
    <>
      <td>{words.place(lane)}</td>
      <td className={styles.day}>{span === undefined ? t('timeline.undated') : format.bound('start', span)}</td>
      <td className={styles.day}>{outcome === 'not_begun' ? t('outcome.not_begun') : endWords(span)}</td>
      <td className={styles.number}>{certainDays === null ? '' : format.number(certainDays)}</td>
      {windowed && <td>{answer === null ? '' : t(answerKey(answer))}</td>}
      <td>{outcome === undefined ? '' : t(`outcome.${outcome}`)}</td>
    </>
  );
}

interface StepsProps {
  readonly lane: TableLane['lane'];
  /** The id of the cell that names the action. */
  readonly headers: string;
  readonly colSpan: number;
}

/** The dated steps of an action below it, over all the columns: they are sentences. */
function StepsLine({ lane, headers, colSpan }: StepsProps) {
  const { t } = useMessages();
  const words = useLaneWords();
  return (
    <tr>
      <td className={styles.steps} headers={headers} colSpan={colSpan}>
        <VisuallyHidden>{t('timeline.table.steps')}</VisuallyHidden>
        <ul>
          {lane.steps.map((step) => (
            <li key={`${step.day} ${step.head}`}>
              {words.step(step).head} {words.step(step).text}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
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
        return format.bound('end', span);
      case 'ongoing':
        return t('timeline.table.ongoing', { day: format.day(span.endMax, true) });
      case 'unknown':
        return t('timeline.table.unknown');
    }
  };
}

const heads = ['action', 'place', 'first', 'last', 'certainDays'] as const;

interface GroupProps {
  readonly group: LaneGroup;
  readonly clause: WindowClause | undefined;
}

/** The lines of a group below its heading. */
function GroupLines({ group, clause }: GroupProps) {
  const { dataset, evaluation, open } = useAtlas();
  const words = useGroupWords();
  const name = words.name(group.of);
  const column = clause === undefined ? undefined : dataset.table.columns.get(clause.dimension);
  const windowed = clause !== undefined;
  const columns = heads.length + (windowed ? 2 : 1);
  const id = useId();
  return (
    <tbody>
      {name !== null && (
        <tr>
          <th scope="rowgroup" className={styles.group} colSpan={columns}>
            {name} <span>{words.count(group)}</span>
          </th>
        </tr>
      )}
      {tableLanes(group.lanes, evaluation, clause, column).map((line) => (
        <Fragment key={line.lane.row}>
          <tr className={line.lane.steps.length > 0 ? styles.told : undefined}>
            <th scope="row" id={`${id}${line.lane.row}`}>
              <button type="button" onClick={() => open(line.lane.row)}>
                {line.lane.title}
              </button>
            </th>
            <LaneCells line={line} windowed={windowed} />
          </tr>
          {line.lane.steps.length > 0 && (
            <StepsLine lane={line.lane} headers={`${id}${line.lane.row}`} colSpan={columns} />
          )}
        </Fragment>
      ))}
    </tbody>
  );
}

/** The lanes that are shown, in their groups. */
function LanesTable({ lanes }: LaneTablesProps) {
  const { dataset, evaluation, live, view } = useAtlas();
  const { t } = useMessages();
  const { name: town } = useTown();
  const orderWords = useOrderWords();
  const clause = timeClause(live, timeDimension(dataset));
  // The bits of no clause: a lane that the window leaves out has no line.
  const groups = useLaneGroups(lanes, { evaluation, timeBits: 0 }).filter(({ shown }) => shown > 0);
  const count = groups.reduce((sum, { shown }) => sum + shown, 0);
  return (
    <PlainTable
      caption={t('timeline.table.caption', {
        count,
        grouped: view.lanesBy === null ? 'no' : 'yes',
        named: groups.some(({ of }) => of.kind === 'town') ? 'yes' : 'no',
        town,
        order: orderWords(view.lanesBy),
      })}
    >
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={head === 'certainDays' ? styles.number : undefined}>
              {t(`timeline.table.${head}`)}
            </th>
          ))}
          {clause !== undefined && <th scope="col">{t('timeline.table.window')}</th>}
          <th scope="col">{t('timeline.table.outcome')}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupLines key={groupKey(group)} group={group} clause={clause} />
      ))}
    </PlainTable>
  );
}

function DaysTable({ lanes }: LaneTablesProps) {
  const { t } = useMessages();
  const format = useFormat();
  const { bars, label } = useRunning(lanes);
  if (bars.length === 0) return null;
  return (
    <PlainTable caption={label}>
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
        {bars.map((bar) => (
          <tr key={bar.day}>
            <th scope="row">{format.day(bar.day)}</th>
            <td className={styles.number}>{format.number(bar.certain)}</td>
            <td className={styles.number}>{format.number(bar.possible)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
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
