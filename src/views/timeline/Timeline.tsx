import { useId, useState } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { DateRange } from './DateRange.tsx';
import { Histogram } from './Histogram.tsx';
import { LaneList } from './LaneList.tsx';
import { Patterns } from './Patterns.tsx';
import { PlaybackControls } from './PlaybackControls.tsx';
import { Reach } from './Reach.tsx';
import styles from './Timeline.module.css';
import { TimelineTable } from './TimelineTable.tsx';
import { Tools } from './Tools.tsx';
import { useFinding } from './useFinding.ts';
import { useLanes, type Lanes } from './useLanes.ts';
import { usePlayback, type Playback } from './usePlayback.ts';
import { useTimeWindow, type TimeWindow } from './useTimeWindow.ts';

/** The width drawn for before the element is measured. */
const INITIAL = 800;

interface HeaderProps {
  readonly lanes: Lanes;
  readonly time: TimeWindow;
  readonly playback: Playback;
}

/** What the timeline states, playback, and the dates. */
function Header({ lanes, time, playback }: HeaderProps) {
  const { title, announced } = useFinding(lanes, time, playback);
  return (
    <header className={playback.day === null ? styles.header : `${styles.header} ${styles.played}`}>
      <h2 className={styles.title}>{title}</h2>
      <PlaybackControls playback={playback} />
      {time.dimension !== undefined && (
        <DateRange time={time} axis={lanes.axis} limits={lanes.extent.all} />
      )}
      <div aria-live="polite">
        <VisuallyHidden>{announced}</VisuallyHidden>
      </div>
    </header>
  );
}

function DatedTimeline() {
  const id = useId();
  const [ref, width] = useWidth(INITIAL);
  const lanes = useLanes(width);
  const time = useTimeWindow(lanes.axis);
  const playback = usePlayback(time.window);
  const [asTable, setAsTable] = useState(false);
  return (
    <div ref={ref} className={styles.timeline}>
      <Patterns id={id} />
      <Header lanes={lanes} time={time} playback={playback} />
      <Tools lanes={lanes} time={time} asTable={asTable} setAsTable={setAsTable} />
      {asTable ? (
        <TimelineTable lanes={lanes} time={time} />
      ) : (
        <>
          <div className={styles.plot}>
            <Histogram lanes={lanes} time={time} playback={playback} id={id} />
            <Reach lanes={lanes} />
          </div>
          <LaneList lanes={lanes} time={time} day={playback.day} id={id} />
        </>
      )}
    </div>
  );
}

/** The rows in time: what ran each day, and a lane for each row. It fills its parent. */
export function Timeline() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const { span } = dataset.roles;
  const dated = Array.from({ length: dataset.length }, (_, row) => span?.(row) !== undefined);
  if (dated.includes(true)) return <DatedTimeline />;
  return (
    <div className={styles.timeline}>
      <p className={styles.undated}>
        {t(span === undefined ? 'timeline.norecord' : 'timeline.nodate')}
      </p>
    </div>
  );
}
