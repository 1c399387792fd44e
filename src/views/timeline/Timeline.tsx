import { memo, useId } from 'react';
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
import { timeDimension, useDrawnAnswer, type DrawnAnswer } from './useTimeWindow.ts';

interface HeaderProps {
  readonly lanes: Lanes;
  readonly drawn: DrawnAnswer;
  readonly playback: Playback;
}

interface TitleProps extends Pick<HeaderProps, 'lanes' | 'drawn'> {
  readonly playing: boolean;
}

/** What the timeline states, which follows a moving hand, and what is read out when that rests. */
const Title = memo(function Title({ lanes, drawn, playing }: TitleProps) {
  const finding = useFinding(lanes);
  const told = useAnnouncement(finding, drawn, playing);
  return (
    <>
      <h2 className={styles.title}>{finding}</h2>
      <div className={styles.told} aria-live="polite">
        <VisuallyHidden>{told}</VisuallyHidden>
      </div>
    </>
  );
});

/** What the timeline states, playback, and the dates. */
function Header({ lanes, drawn, playback }: HeaderProps) {
  const { dataset } = useAtlas();
  return (
    <header className={styles.header}>
      <Title lanes={lanes} drawn={drawn} playing={playback.playing} />
      <PlaybackControls playback={playback} />
      {timeDimension(dataset) !== undefined && (
        <DateRange extent={lanes.extent} played={playback.day !== null} />
      )}
    </header>
  );
}

function DatedTimeline() {
  const { view } = useAtlas();
  const id = useId();
  const [ref, lanes] = useLanes();
  const drawn = useDrawnAnswer();
  const playback = usePlayback(lanes.axis);
  return (
    <div ref={ref} className={styles.timeline}>
      <Patterns id={id} />
      <Header lanes={lanes} drawn={drawn} playback={playback} />
      <Tools lanes={lanes} id={id} />
      {view.tables ? (
        <TimelineTable lanes={lanes} />
      ) : (
        <>
          <div className={styles.plot}>
            <Histogram lanes={lanes} drawn={drawn} playback={playback} id={id} />
            <Reach lanes={lanes} />
          </div>
          <LaneList lanes={lanes} drawn={drawn} day={playback.day} id={id} />
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
