import { useMessages } from '../i18n/useMessages.ts';
import { Samples } from './Sample.tsx';
import { spaceScale, typeScale, type Measure } from './scales.ts';
import styles from './Style.module.css';

function Uses({ size, uses }: Measure) {
  return (
    <span className={styles.uses} lang="en">
      {`${size} px, ${uses === 1 ? 'once' : `${uses} times`}`}
    </span>
  );
}

/** Who leaves the scale, by name. */
function Off({ files, onScale }: Measure) {
  return !onScale && <b lang="en">{`off the scale: ${files.join(', ')}`}</b>;
}

function Letters() {
  const { t } = useMessages();
  return (
    <ul className={styles.measures}>
      {typeScale().map((measure) => (
        <li
          key={measure.size}
          ref={(element) => {
            element?.style.setProperty('--size', `${measure.size}px`);
          }}
        >
          <Uses {...measure} />
          <span className={styles.serif}>{t('app.pane.timeline')}</span>
          <span className={styles.sans}>{t('app.subtitle')}</span>
          <Off {...measure} />
        </li>
      ))}
    </ul>
  );
}

function Distances() {
  return (
    <ul className={styles.measures}>
      {spaceScale().map((measure) => (
        <li key={measure.size}>
          <Uses {...measure} />
          <svg width={measure.size} height={8} aria-hidden="true">
            <rect className={styles.distance} width={measure.size} height={8} />
          </svg>
          <Off {...measure} />
        </li>
      ))}
    </ul>
  );
}

const samples = [
  { name: 'font: --serif, --sans', Drawn: Letters },
  { name: 'padding, margin, gap', Drawn: Distances },
] as const;

/** The sizes of letters and the distances that the style sheets use. */
export function Scales() {
  return <Samples of={samples} />;
}
