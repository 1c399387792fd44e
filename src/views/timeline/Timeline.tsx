import { useId, useState } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
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
import { useAnnouncement, useFinding } from './useFinding.ts';
import { useLanes, type Lanes } from './useLanes.ts';
import { usePlayback, type Playback } from './usePlayback.ts';
import { timeDimension, useSettled, type Settled } from './useTimeWindow.ts';

interface HeaderProps {
  readonly lanes: Lanes;
  readonly settled: Settled;
  readonly playback: Playback;
}

/** What the timeline states; it follows a moving hand. */
function Title({ lanes }: { readonly lanes: Lanes }) {
  return <h2 className={styles.title}>{useFinding(lanes)}</h2>;
}

interface AnnouncementProps {
  readonly lanes: Lanes;
  readonly settled: Settled;
  readonly playing: boolean;
}

/** What is read out when a gesture is over. */
function Announcement({ lanes, settled, playing }: AnnouncementProps) {
  const announced = useAnnouncement(lanes, settled, playing);
  return (
    <div aria-live="polite">
      <VisuallyHidden>{announced}</VisuallyHidden>
    </div>
  );
}

/** What the timeline states, playback, and the dates. */
function Header({ lanes, settled, playback }: HeaderProps) {
  const { dataset } = useAtlas();
  return (
    <header className={playback.day === null ? styles.header : `${styles.header} ${styles.played}`}>
      <Title lanes={lanes} />
      <PlaybackControls playback={playback} />
      {timeDimension(dataset) !== undefined && (
        <DateRange axis={lanes.axis} limits={lanes.extent.all} />
      )}
      <Announcement lanes={lanes} settled={settled} playing={playback.playing} />
    </header>
  );
}

function DatedTimeline() {
  const id = useId();
  const [ref, lanes] = useLanes();
  const settled = useSettled();
  const playback = usePlayback(lanes.axis);
  const [asTable, setAsTable] = useState(false);
  return (
    <div ref={ref} className={styles.timeline}>
      <Patterns id={id} />
      <Header lanes={lanes} settled={settled} playback={playback} />
      <Tools lanes={lanes} asTable={asTable} setAsTable={setAsTable} />
      {asTable ? (
        <TimelineTable lanes={lanes} />
      ) : (
        <>
          <div className={styles.plot}>
            <Histogram lanes={lanes} settled={settled} playback={playback} id={id} />
            <Reach lanes={lanes} />
          </div>
          <LaneList lanes={lanes} settled={settled} day={playback.day} id={id} />
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
