import { gradeOrder, linkDash } from '../../encoding/evidence.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useOpenLine } from '../../state/useTies.ts';
import { LinkLine } from '../../ui/linkLine/LinkLine.tsx';
import styles from './LaneKey.module.css';
import { fadeUrl, hatchUrl } from './Patterns.tsx';
import { StepIcon } from './StepTick.tsx';

type Sample = 'certain' | 'possible' | 'open' | 'ongoing';
const samples: readonly Sample[] = ['certain', 'possible', 'open', 'ongoing'];

function Drawing({ sample, id }: { readonly sample: Sample; readonly id: string }) {
  switch (sample) {
    case 'certain':
      return <rect className={styles.certain} y={5} width={20} height={6} />;
    case 'possible':
      return <rect y={5} width={20} height={6} fill={hatchUrl(id, 'in')} />;
    case 'open':
      return (
        <>
          <g mask={fadeUrl(id, 'fading')}>
            <rect y={5} width={15} height={6} fill={hatchUrl(id, 'in')} />
          </g>
          <path className={styles.open} d="M15 8h0m3 0h0m3 0h0" />
        </>
      );
    case 'ongoing':
      return <path className={styles.certain} d="M0 5H15l5 3l-5 3H0z" />;
  }
}

const heads = ['threat', 'offer', 'rejected', 'agreed', 'plain'] as const;

/** How to read bars, lanes and their ticks, above all of them. */
export function LaneKey({ id }: { readonly id: string }) {
  const { ties } = useOpenLine();
  const grades = gradeOrder.filter((grade) => ties.some(({ basis }) => basis === grade));
  const { t } = useMessages();
  return (
    <p className={styles.key} role="group" aria-label={t('timeline.key')}>
      {samples.map((sample) => (
        <span key={sample}>
          <svg width={22} height={16} aria-hidden="true">
            <Drawing sample={sample} id={id} />
          </svg>
          {t(`timeline.key.${sample}`)}
        </span>
      ))}
      {heads.map((head) => (
        <span key={head}>
          <StepIcon head={head} />
          {t(`timeline.key.${head}`)}
        </span>
      ))}
      {grades.map((grade) => (
        <span key={grade}>
          <LinkLine dash={linkDash(grade)} />
          {t('shared.link', { grade })}
        </span>
      ))}
    </p>
  );
}
