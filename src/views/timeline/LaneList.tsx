import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { Tip } from '../../ui/tip/Tip.tsx';
import { useMessages } from '../../i18n/useMessages.ts';
import type { Day } from '../../domain/day.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Backdrop } from './Backdrop.tsx';
import { Lane } from './Lane.tsx';
import type { LaneFocus } from './laneFocus.ts';
import type { LaneRow } from './laneData.ts';
import type { LaneGroup } from './laneGroups.ts';
import { LaneLinks } from './LaneLinks.tsx';
import styles from './LaneList.module.css';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { useLit } from './useLit.ts';
import { useLaneFocus } from './useLaneFocus.ts';
import { groupKey, useGroupWords, useLaneGroups } from './useLaneGroups.ts';
import { useLaneWords } from './useLaneWords.ts';
import type { Lanes } from './useLanes.ts';
import { timeDimension, type DrawnAnswer } from './useTimeWindow.ts';

interface LaneListProps {
  readonly lanes: Lanes;
  readonly drawn: DrawnAnswer;
  /** The day shown; null while the wave is shown as a whole. */
  readonly day: Day | null;
  /** Of the shared patterns. */
  readonly id: string;
}

interface HeadingProps {
  readonly group: LaneGroup;
  readonly text: string;
  readonly compact: boolean;
}

/**
 * The heading of a group, how many of its lanes are shown, and how many of the selected town's the
 * map counts at another of their places.
 */
function Heading({ group, text, compact }: HeadingProps) {
  const { count } = useGroupWords();
  const { view } = useAtlas();
  const { t } = useMessages();
  const away = ({ places }: LaneRow) => places[0] !== view.town;
  const elsewhere = group.of.kind === 'town' ? group.lanes.slice(0, group.shown).filter(away).length : 0;
  return (
    <h3 className={compact ? styles.compactHeading : styles.heading}>
      {text} <span>{count(group)}</span>
      {elsewhere > 0 && <span> · {t('timeline.group.elsewhere', { count: elsewhere })}</span>}
    </h3>
  );
}

interface FocusProps {
  readonly lanes: Lanes;
  readonly focus: LaneFocus | null;
}

/** What is at the pointer or the focus, and what of it is read out. */
function FocusTip({ lanes, focus }: FocusProps) {
  const words = useLaneWords();
  const lane = lanes.lanes.find(({ row }) => row === focus?.row);
  const ticks = lane === undefined ? undefined : lanes.geometry.get(lane.row)?.ticks;
  const step = ticks?.[focus?.tick ?? -1]?.step;
  const told = step === undefined ? undefined : words.step(step);
  return (
    <>
      {focus !== null && lane !== undefined && (
        <Tip x={focus.x} y={focus.y} height={lanes.layout.pitch}>
          <strong>{told?.head ?? lane.title}</strong> {told?.text ?? words.dates(lane)}
        </Tip>
      )}
      <div aria-live="polite">
        <VisuallyHidden>
          {told !== undefined && focus?.by === 'keyboard' ? `${told.head} ${told.text}` : ''}
        </VisuallyHidden>
      </div>
    </>
  );
}

interface GroupProps extends Omit<LaneListProps, 'day' | 'drawn'>, FocusProps {
  readonly group: LaneGroup;
  /** The row whose lane Tab leads to. */
  readonly stop: number | undefined;
}

/** The lanes of one group below its heading. */
function Group({ group, lanes: { geometry, layout }, id, focus, stop }: GroupProps) {
  const { dataset, view } = useAtlas();
  const lit = useLit();
  const { t } = useMessages();
  const words = useLaneWords();
  const heading = useGroupWords().name(group.of);
  const open = view.open === null ? undefined : dataset.rowOf(view.open);
  return (
    <section>
      {heading !== null && <Heading group={group} text={heading} compact={layout.compact} />}
      <ul aria-label={heading ?? t('timeline.lanes')}>
        {group.lanes.map((lane) => {
          const drawn = geometry.get(lane.row);
          if (drawn === undefined) return null;
          return (
            <Lane
              key={lane.row}
              lane={lane}
              geometry={drawn}
              layout={layout}
              words={words}
              time={timeDimension(dataset)}
              id={id}
              open={lane.row === open}
              hovered={lane.row === lit.pointed}
              linked={lit.line.rows.has(lane.row)}
              placeless={words.place(lane) === heading}
              stop={lane.row === stop}
              tick={focus?.row === lane.row ? focus.tick : null}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** The one lane Tab leads to, from which arrows lead on: the first of these that is drawn, or the first lane. */
function stopAmong(
  groups: readonly LaneGroup[],
  preferred: readonly (number | null | undefined)[],
): number | undefined {
  const rows: readonly unknown[] = groups.flatMap(({ lanes }) => lanes.map(({ row }) => row));
  return preferred.find((row) => rows.includes(row)) ?? groups[0]?.lanes[0]?.row;
}

/** All lanes under their headings, over the lines of the axis and the window. */
export function LaneList({ lanes, drawn, day, id }: LaneListProps) {
  const { clear, dataset, view } = useAtlas();
  const { t } = useMessages();
  const { focus, last, ...handlers } = useLaneFocus(lanes);
  const groups = useLaneGroups(lanes, drawn);
  const open = view.open === null ? undefined : dataset.rowOf(view.open);
  const stop = stopAmong(groups, [last, open]);
  const empty = groups.every((group) => group.lanes.length === 0);
  return (
    <div className={styles.scroller} tabIndex={-1}>
      <div className={styles.field} {...handlers}>
        <Backdrop lanes={lanes} day={day} />
        {empty && (
          <p className={styles.empty}>
            {t('timeline.empty')} <TextButton onClick={clear}>{t('shared.clear')}</TextButton>
          </p>
        )}
        {groups.map((group) => (
          <Group key={groupKey(group)} group={group} lanes={lanes} id={id} focus={focus} stop={stop} />
        ))}
        <LaneLinks lanes={lanes} groups={groups} />
        <FocusTip lanes={lanes} focus={focus} />
      </div>
    </div>
  );
}
