import { useId } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { VisuallyHidden } from '../../ui/visuallyHidden/VisuallyHidden.tsx';
import { DateRange } from './DateRange.tsx';
import { Histogram } from './Histogram.tsx';
import { StepKey } from './LaneKey.tsx';
import { LaneList } from './LaneList.tsx';
import { Patterns } from './Patterns.tsx';
import { Reach } from './Reach.tsx';
import styles from './Timeline.module.css';
import { useFinding } from './useFinding.ts';
import { useLanes, type Lanes } from './useLanes.ts';
import { useTimeWindow, type TimeWindow } from './useTimeWindow.ts';

/** The width drawn for before the element is measured. */
const INITIAL = 800;

interface HeaderProps {
  readonly lanes: Lanes;
  readonly time: TimeWindow;
}

/** What the timeline states, the key of the steps, and the dates. */
function Header({ lanes, time }: HeaderProps) {
  const { title, announced } = useFinding(lanes, time);
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.key} aria-hidden="true">
        <StepKey />
      </p>
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
  return (
    <div ref={ref} className={styles.timeline}>
      <Patterns id={id} />
      <Header lanes={lanes} time={time} />
      <div className={styles.plot}>
        <Histogram lanes={lanes} time={time} id={id} />
        <Reach lanes={lanes} />
      </div>
      <LaneList lanes={lanes} time={time} id={id} />
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
