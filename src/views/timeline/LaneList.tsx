import { useMemo } from 'react';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { Tip } from '../../ui/tip/Tip.tsx';
import { useMessages } from '../../i18n/useMessages.ts';
import type { Day } from '../../domain/day.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useHover } from '../../state/HoverContext.tsx';
import { Backdrop } from './Backdrop.tsx';
import { Lane } from './Lane.tsx';
import type { LaneFocus } from './laneFocus.ts';
import { laneGroups, type GroupKind, type LaneGroup } from './laneGroups.ts';
import { LaneKey } from './LaneKey.tsx';
import styles from './LaneList.module.css';
import { useLaneFocus } from './useLaneFocus.ts';
import { useLaneWords } from './useLaneWords.ts';
import type { Lanes } from './useLanes.ts';
import type { DrawnAnswer } from './useTimeWindow.ts';

interface LaneListProps {
  readonly lanes: Lanes;
  readonly drawn: DrawnAnswer;
  /** The day shown; null while the wave is shown as a whole. */
  readonly day: Day | null;
  /** Of the shared patterns. */
  readonly id: string;
}

/** What the lanes of a group have in common; null where it needs no saying. */
function useGroupName(): (of: GroupKind) => string | null {
  const { dataset, view } = useAtlas();
  const { t, name, label } = useMessages();
  return (of) => {
    switch (of.kind) {
      case 'all':
        return null;
      case 'town': {
        const town = dataset.places.find(({ id }) => id === view.town);
        return town === undefined ? null : name(town.names);
      }
      case 'others':
        return t('timeline.group.others');
      case 'value': {
        const by = dataset.dimensions.find(({ id }) => id === view.lanesBy);
        return by === undefined ? null : label(by.valueLabel(of.value));
      }
    }
  };
}

interface HeadingProps {
  readonly group: LaneGroup;
  readonly text: string;
  readonly compact: boolean;
}

/** The heading of a group, and how many of its lanes are shown. */
function Heading({ group, text, compact }: HeadingProps) {
  const { t } = useMessages();
  const { shown, all } = group;
  return (
    <h3 className={compact ? styles.compactHeading : styles.heading}>
      {text} <span>{shown === all ? shown : t('timeline.group.count', { shown, all })}</span>
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
}

/** The lanes of one group below its heading. */
function Group({ group, lanes: { geometry, layout }, id, focus }: GroupProps) {
  const { dataset, view } = useAtlas();
  const hover = useHover();
  const { t } = useMessages();
  const words = useLaneWords();
  const heading = useGroupName()(group.of);
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
              id={id}
              open={lane.row === open}
              hovered={lane.row === hover.row}
              placeless={group.of.kind === 'town' || words.place(lane) === heading}
              tick={focus?.row === lane.row ? focus.tick : null}
            />
          );
        })}
      </ul>
    </section>
  );
}

function keyOf({ of }: LaneGroup): string {
  return of.kind === 'value' ? `value ${of.value}` : of.kind;
}

function useGroups({ lanes }: Lanes, { evaluation, timeBits }: DrawnAnswer): readonly LaneGroup[] {
  const { dataset, view } = useAtlas();
  const by = view.lanesBy === null ? undefined : dataset.table.columns.get(view.lanesBy);
  return useMemo(
    () => laneGroups(lanes, { failBits: evaluation.failBits, timeBits, town: view.town, by }),
    [by, evaluation, lanes, timeBits, view.town],
  );
}

/** All lanes under their headings, over the lines of the axis and the window. */
export function LaneList({ lanes, drawn, day, id }: LaneListProps) {
  const { t } = useMessages();
  const { focus, ...handlers } = useLaneFocus(lanes);
  const groups = useGroups(lanes, drawn);
  const empty = groups.every((group) => group.lanes.length === 0);
  return (
    <div className={styles.scroller} tabIndex={-1}>
      <div className={styles.field} {...handlers}>
        <Backdrop lanes={lanes} day={day} />
        {empty && <p className={styles.empty}>{t('timeline.empty')}</p>}
        {groups.map((group) => (
          <Group key={keyOf(group)} group={group} lanes={lanes} id={id} focus={focus} />
        ))}
        <FocusTip lanes={lanes} focus={focus} />
      </div>
      {!empty && <LaneKey id={id} />}
    </div>
  );
}
