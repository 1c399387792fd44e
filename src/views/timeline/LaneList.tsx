import { useMemo } from 'react';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { Tip } from '../../ui/tip/Tip.tsx';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useHover } from '../../state/HoverContext.tsx';
import { Backdrop } from './Backdrop.tsx';
import { Lane } from './Lane.tsx';
import type { LaneFocus } from './laneFocus.ts';
import { laneGroups, type LaneGroup } from './laneGroups.ts';
import { LaneKey } from './LaneKey.tsx';
import styles from './LaneList.module.css';
import { useLaneFocus } from './useLaneFocus.ts';
import { useLaneWords } from './useLaneWords.ts';
import type { Lanes } from './useLanes.ts';
import type { TimeWindow } from './useTimeWindow.ts';

interface LaneListProps {
  readonly lanes: Lanes;
  readonly time: TimeWindow;
  /** Of the shared patterns. */
  readonly id: string;
}

/** The heading of a group: the town's name, or that these are the others. */
function Heading({ group, compact }: { readonly group: LaneGroup; readonly compact: boolean }) {
  const { dataset, view } = useAtlas();
  const { t, name } = useMessages();
  const town = dataset.places.find(({ id }) => id === view.town);
  if (group.kind === 'all') return null;
  const { shown, all } = group;
  return (
    <h3 className={compact ? styles.compactHeading : styles.heading}>
      {group.kind === 'town' && town !== undefined ? name(town.names) : t('timeline.group.others')}{' '}
      <span>{shown === all ? shown : t('timeline.group.count', { shown, all })}</span>
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

interface GroupProps extends LaneListProps, FocusProps {
  readonly group: LaneGroup;
}

/** The lanes of one group below its heading. */
function Group({ group, lanes: { geometry, layout }, time, id, focus }: GroupProps) {
  const { dataset, view } = useAtlas();
  const hover = useHover();
  const { t } = useMessages();
  const words = useLaneWords();
  const open = view.open === null ? undefined : dataset.rowOf(view.open);
  return (
    <section>
      <Heading group={group} compact={layout.compact} />
      <ul aria-label={t('timeline.lanes')}>
        {group.lanes.map((lane) => {
          const drawn = geometry.get(lane.row);
          if (drawn === undefined) return null;
          const faded = (time.evaluation.failBits[lane.row] ?? 0) !== 0;
          const name = words.name(lane);
          return (
            <Lane
              key={lane.row}
              lane={lane}
              geometry={drawn}
              layout={layout}
              words={words}
              id={id}
              name={faded ? t('timeline.lane.outside', { name }) : name}
              faded={faded}
              open={lane.row === open}
              hovered={lane.row === hover.row}
              placeless={group.kind === 'town'}
              tick={focus?.row === lane.row ? focus.tick : null}
            />
          );
        })}
      </ul>
    </section>
  );
}

function useGroups({ lanes }: Lanes, { settled, timeBits }: TimeWindow): readonly LaneGroup[] {
  const { view } = useAtlas();
  return useMemo(
    () => laneGroups(lanes, { failBits: settled.failBits, timeBits, town: view.town }),
    [lanes, settled, timeBits, view.town],
  );
}

/** All lanes under their headings, over the lines of the axis and the window. */
export function LaneList({ lanes, time, id }: LaneListProps) {
  const { t } = useMessages();
  const { focus, ...handlers } = useLaneFocus(lanes);
  const groups = useGroups(lanes, time);
  const empty = groups.every((group) => group.lanes.length === 0);
  return (
    <div className={styles.scroller} tabIndex={-1}>
      <div className={styles.field} {...handlers}>
        <Backdrop lanes={lanes} time={time} />
        {empty && <p className={styles.empty}>{t('timeline.empty')}</p>}
        {groups.map((group) => (
          <Group key={group.kind} group={group} lanes={lanes} time={time} id={id} focus={focus} />
        ))}
        <FocusTip lanes={lanes} focus={focus} />
      </div>
      {!empty && <LaneKey id={id} />}
    </div>
  );
}
