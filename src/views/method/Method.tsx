import { claims, numbers, time } from '../../data/codebook/rules.ts';
import { useErrorReport } from '../../i18n/useErrorReport.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { CopyText } from '../../ui/copyText/CopyText.tsx';
import { Codebook } from './Codebook.tsx';
import styles from './Method.module.css';
import { Missing } from './Missing.tsx';
import { Rules } from './Rules.tsx';
import { Versions } from './Versions.tsx';

/** How to say that something is wrong, with what is needed to find it. */
function Report() {
  const { t } = useMessages();
  const report = useErrorReport();
  return (
    <section className={styles.section}>
      <h3>{t('report.title')}</h3>
      <p>{t('report.text')}</p>
      <CopyText {...report({})} />
    </section>
  );
}

/** How the dataset was made: what is counted, the rules, what is missing, every code and version. */
export function Method() {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const format = useFormat();
  return (
    <div className={styles.method}>
      {dataset.asOf !== null && (
        <section className={styles.section}>
          <h3>{t('about.count')}</h3>
          <p>{t('about.count.text', { day: format.day(dataset.asOf, true) })}</p>
        </section>
      )}
      <Rules text={claims} />
      <section className={styles.section}>
        <h3>{t('method.choice')}</h3>
        <p>{t('method.choice.text')}</p>
        <p>{t('method.choice.reading')}</p>
      </section>
      <Rules text={time} />
      <section className={styles.section}>
        <h3>{t('method.window')}</h3>
        <p>{t('method.window.text')}</p>
      </section>
      <Rules text={numbers} />
      <Missing />
      <Codebook />
      <Versions />
      <Report />
    </div>
  );
}
