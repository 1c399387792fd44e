import { useMemo } from 'react';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { Tip } from '../../ui/tip/Tip.tsx';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useHover } from '../../state/HoverContext.tsx';
import { Backdrop } from './Backdrop.tsx';
import { Lane } from './Lane.tsx';
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

/** What is at the pointer or the focus, and what of it is read out. */
function FocusTip({ lanes, focus }: { readonly lanes: Lanes } & Pick<ReturnType<typeof useLaneFocus>, 'focus'>) {
  const words = useLaneWords();
  const lane = lanes.lanes.find(({ row }) => row === focus?.row);
  const tick = focus === null ? null : focus.tick;
  const step = tick === null || lane === undefined ? undefined : lanes.geometry.get(lane.row)?.ticks[tick]?.step;
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

/** All lanes under their headings, over the lines of the axis and the window. */
export function LaneList({ lanes, time, id }: LaneListProps) {
  const { dataset, view } = useAtlas();
  const hover = useHover();
  const { t } = useMessages();
  const words = useLaneWords();
  const { focus, ...handlers } = useLaneFocus(lanes);
  const { layout } = lanes;
  const open = view.open === null ? undefined : dataset.rowOf(view.open);
  const groups = useGroups(lanes, time);
  const rows = groups.reduce((sum, group) => sum + group.lanes.length, 0);
  return (
    <div className={styles.scroller} tabIndex={-1}>
      <div className={styles.field} {...handlers}>
        <Backdrop lanes={lanes} time={time} />
        {rows === 0 && <p className={styles.empty}>{t('timeline.empty')}</p>}
        {groups.map((group) => (
          <section key={group.kind}>
            <Heading group={group} compact={layout.compact} />
            <ul aria-label={t('timeline.lanes')}>
              {group.lanes.map((lane) => {
                const geometry = lanes.geometry.get(lane.row);
                const bits = time.evaluation.failBits[lane.row] ?? 0;
                const name = words.name(lane);
                return (
                  geometry && (
                    <Lane
                      key={lane.row}
                      lane={lane}
                      geometry={geometry}
                      layout={layout}
                      words={words}
                      id={id}
                      name={bits === 0 ? name : t('timeline.lane.outside', { name })}
                      faded={bits !== 0}
                      open={lane.row === open}
                      hovered={lane.row === hover.row}
                      placeless={group.kind === 'town'}
                      tick={focus?.row === lane.row ? focus.tick : null}
                    />
                  )
                );
              })}
            </ul>
          </section>
        ))}
        <FocusTip lanes={lanes} focus={focus} />
      </div>
      {rows > 0 && <LaneKey id={id} />}
    </div>
  );
}

function useGroups({ lanes }: Lanes, { settled, timeBits }: TimeWindow): readonly LaneGroup[] {
  const { view } = useAtlas();
  return useMemo(
    () => laneGroups(lanes, { failBits: settled.failBits, timeBits, town: view.town }),
    [lanes, settled, timeBits, view.town],
  );
}
