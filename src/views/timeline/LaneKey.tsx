import type { ReactNode } from 'react';
import type { Outcome } from '../../domain/codes.ts';
import { outcomeMark } from '../../encoding/outcome.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useOpenLine } from '../../state/useTies.ts';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { Mark } from '../../ui/mark/Mark.tsx';
import tones from '../../ui/mark/tones.module.css';
import { CertainBar } from './LaneBar.tsx';
import styles from './LaneKey.module.css';
import { lanesAsked } from './lanesAsked.ts';
import { laneSigns, type Sign } from './laneSigns.ts';
import { LinkKey } from './lateParts.ts';
import { fadeUrl, hatchUrl } from './Patterns.tsx';
import { StepIcon } from './StepTick.tsx';
import type { Lanes } from './useLanes.ts';
import { timeDimension } from './useTimeWindow.ts';

function SignDrawing({ sign, id }: { readonly sign: Sign; readonly id: string }) {
  switch (sign) {
    case 'certain':
      return <rect className={styles.certain} y={5} width={20} height={6} />;
    case 'possible':
      return <rect y={5} width={20} height={6} fill={hatchUrl(id, 'in')} />;
    case 'emerging':
    case 'open':
      return (
        <>
          <g mask={fadeUrl(id, sign === 'open' ? 'fading' : 'emerging')}>
            <rect y={5} width={15} height={6} fill={hatchUrl(id, 'in')} />
          </g>
          {sign === 'open' && <path className={styles.open} d="M15 8h0m3 0h0m3 0h0" />}
        </>
      );
    case 'beyond':
      return <path className={styles.certain} d="M1 8l5 -3.2v6.4z" />;
  }
}

/** A bar and its mark, as a lane has them: a threat has no bar, what goes on has no mark. */
function OutcomeDrawing({ outcome }: { readonly outcome: Outcome }) {
  const encoding = outcomeMark(outcome);
  const goesOn = outcome === 'ongoing';
  return (
    <g className={tones[encoding.tone]} transform="translate(0 8)">
      {outcome !== 'not_begun' && (
        <CertainBar x={0} end={goesOn ? 17 : 11} height={6} encoding={encoding} points={goesOn} />
      )}
      {!goesOn && <Mark {...encoding} x={outcome === 'not_begun' ? 6 : 17} r={4.6} />}
    </g>
  );
}

interface SampleProps {
  /** Pixels; as wide as a bar where none is given. */
  readonly width?: number;
  readonly words: string;
  readonly children: ReactNode;
}

function Sample({ width = 22, words, children }: SampleProps) {
  return (
    <li>
      <svg width={width} height={16} aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}

interface LaneKeyProps {
  readonly lanes: Lanes;
  /** Of the shared patterns. */
  readonly id: string;
}

/** How to read the bars, lanes and ticks that are drawn, above all of them. */
export function LaneKey({ lanes, id }: LaneKeyProps) {
  const { dataset, evaluation } = useAtlas();
  const line = useOpenLine();
  const { t } = useMessages();
  const asked = lanesAsked(lanes.lanes, evaluation, timeDimension(dataset));
  const { signs, outcomes, heads } = laneSigns(asked, lanes.geometry);
  return (
    <ul className={styles.key} aria-label={t('timeline.key')}>
      {outcomes.map((outcome) => (
        <Sample key={outcome} {...(outcome === 'not_begun' && { width: 11 })} words={t(`outcome.${outcome}`)}>
          <OutcomeDrawing outcome={outcome} />
        </Sample>
      ))}
      {signs.map((sign) => (
        <Sample key={sign} {...(sign === 'beyond' && { width: 7 })} words={t(`timeline.key.${sign}`)}>
          <SignDrawing sign={sign} id={id} />
        </Sample>
      ))}
      {heads.map((head) => (
        <li key={head}>
          <StepIcon head={head} />
          {t(`timeline.key.${head}`)}
        </li>
      ))}
      {line.ties.length > 0 && (
        <ChunkBoundary fallback={null} coming={null}>
          <LinkKey lanes={lanes} asked={asked} line={line} />
        </ChunkBoundary>
      )}
    </ul>
  );
}
