import { useId } from 'react';
import { DAY_MAX, DAY_MIN } from '../crossfilter/column.ts';
import { linkBases, type Outcome } from '../domain/codes.ts';
import type { Span } from '../domain/span.ts';
import { linkDash } from '../encoding/evidence.ts';
import { outcomeOrder } from '../encoding/outcome.ts';
import { dayScale } from '../encoding/time.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { useAtlas } from '../state/AtlasContext.tsx';
import { tiesOf } from '../domain/descent.ts';
import { LinkLine } from '../ui/linkLine/LinkLine.tsx';
import { useWidth } from '../ui/useWidth.ts';
import { Tree } from '../views/descent/Tree.tsx';
import { CertaintyBar } from '../views/facets/CertaintyBar.tsx';
import { Hatch } from '../views/map/Hatch.tsx';
import { LaneBar } from '../views/timeline/LaneBar.tsx';
import { stepHeads } from '../views/timeline/laneData.ts';
import { laneGeometry } from '../views/timeline/laneGeometry.ts';
import type { Sign as LaneSign } from '../views/timeline/laneSigns.ts';
import { hatches, hatchUrl, Patterns } from '../views/timeline/Patterns.tsx';
import { StepIcon } from '../views/timeline/StepTick.tsx';
import { Canvas, Samples, Sign, Signs } from './Sample.tsx';
import styles from './Style.module.css';

const layout = { width: 200, compact: false, left: 20, right: 180, pitch: 16, middle: 8, bar: 6 } as const;
/** Twenty days. */
const days = dayScale(0, 19, layout.left, layout.right);

const exact: Span = { startMin: 4, startMax: 4, endMin: 12, endMax: 12, end: 'known' };

/** How each outcome ran for some days. */
const outcomeSpans: Readonly<Record<Outcome, Span>> = {
  won: exact,
  partly_won: exact,
  not_won: exact,
  ongoing: { ...exact, endMin: 19, endMax: 19, end: 'ongoing' },
  unknown: exact,
  not_begun: { startMin: 4, startMax: 8, endMin: 4, endMax: 8, end: 'known', threat: true },
};

/** What is known of the days of a lane that has a sign. */
const signSpans: Readonly<Record<LaneSign | 'undated', Span | undefined>> = {
  certain: exact,
  possible: { ...exact, startMin: 2, startMax: 6, endMax: 15 },
  emerging: { ...exact, startMin: DAY_MIN, startMax: 6 },
  open: { ...exact, endMax: DAY_MAX, end: 'unknown' },
  beyond: { startMin: -9, startMax: -9, endMin: -5, endMax: -5, end: 'known' },
  undated: undefined,
};

interface LaneProps {
  readonly outcome: Outcome;
  readonly span: Span | undefined;
  /** Of the shared patterns. */
  readonly id: string;
  /** In the lane itself. */
  readonly words?: string;
}

function Lane({ outcome, span, id, words = '' }: LaneProps) {
  const lane = { row: 0, title: '', place: null, placed: false, places: [], span, outcome, steps: [] };
  return (
    <svg width={layout.width} height={layout.pitch} viewBox={`0 -8 ${layout.width} ${layout.pitch}`} aria-hidden="true">
      <LaneBar lane={lane} geometry={laneGeometry(lane, days)} layout={layout} id={id} words={words} />
    </svg>
  );
}

function Bars() {
  const { t } = useMessages();
  const id = useId();
  return (
    <>
      <Patterns id={id} />
      <Signs>
        {outcomeOrder.map((outcome) => (
          <Sign key={outcome} words={t(`outcome.${outcome}`)}>
            <Lane outcome={outcome} span={outcomeSpans[outcome]} id={id} />
          </Sign>
        ))}
        {(['certain', 'possible', 'emerging', 'open', 'beyond'] as const).map((sign) => (
          <Sign key={sign} words={t(`timeline.key.${sign}`)}>
            <Lane outcome="partly_won" span={signSpans[sign]} id={id} />
          </Sign>
        ))}
        <Sign words="">
          <Lane outcome="unknown" span={signSpans.undated} id={id} words={t('timeline.undated')} />
        </Sign>
      </Signs>
    </>
  );
}

function Ticks() {
  const { t } = useMessages();
  return (
    <Signs>
      {stepHeads.map((head) =>
        head === 'edge' ? null : (
          <Sign key={head} words={t(`timeline.key.${head}`)}>
            <StepIcon head={head} />
          </Sign>
        ),
      )}
    </Signs>
  );
}

/** The stripes of the map: cut out of a filled mark, drawn in a hollow one. */
function MapHatch({ kind }: { readonly kind: 'filled' | 'hollow' }) {
  const id = useId();
  return (
    <Canvas r={10}>
      <Hatch id={id} />
      <circle r={10} className={styles[kind]} />
      <circle r={10} fill={`url(#${id}${kind === 'hollow' ? '-line' : ''})`} />
    </Canvas>
  );
}

/** The stripes of the lanes and the histogram, and those of the map. */
function Hatches() {
  const id = useId();
  return (
    <>
      <Patterns id={id} />
      <Signs>
        {hatches.map((hatch) => (
          <Sign key={hatch} words={hatch}>
            <svg width={40} height={12} aria-hidden="true">
              <rect width={40} height={12} fill={hatchUrl(id, hatch)} />
            </svg>
          </Sign>
        ))}
        <Sign words="map">
          <MapHatch kind="filled" />
        </Sign>
        <Sign words="map-line">
          <MapHatch kind="hollow" />
        </Sign>
      </Signs>
    </>
  );
}

function Certainty() {
  const { t } = useMessages();
  return (
    <>
      <CertaintyBar certainty={{ kind: 'dates', certain: 12, possible: 5, unknown: 3 }} rows={29} />
      <p>
        {t('facets.certain', { count: 12 })}, {t('facets.possible', { count: 5 })}, {t('facets.undated', { count: 3 })}
      </p>
    </>
  );
}

function Links() {
  const { t } = useMessages();
  return (
    <Signs>
      {linkBases.map((grade) => (
        <Sign key={grade} words={t('shared.link', { grade })}>
          <LinkLine dash={linkDash(grade)} />
        </Sign>
      ))}
    </Signs>
  );
}

/** A line between actions of each grade there is. */
function Lines() {
  const { dataset } = useAtlas();
  const [box, width] = useWidth(320);
  const ties = tiesOf(dataset, true);
  const drawn = linkBases.flatMap((grade) => ties.filter(({ basis }) => basis === grade).slice(0, 1));
  return (
    <div ref={box} className={styles.tree}>
      <Tree ties={drawn} width={width} />
    </div>
  );
}

const samples = [
  { name: 'views/timeline/LaneBar', Drawn: Bars },
  { name: 'views/timeline/StepTick', Drawn: Ticks },
  { name: 'views/timeline/Patterns, views/map/Hatch', Drawn: Hatches },
  { name: 'views/facets/CertaintyBar', Drawn: Certainty },
  { name: 'ui/linkLine/LinkLine', Drawn: Links },
  { name: 'elbow, arrow: views/descent/Tree', Drawn: Lines },
] as const;

/** When an action ran, as surely as it is known, and what links one with another. */
export function Lanes() {
  return <Samples of={samples} />;
}
