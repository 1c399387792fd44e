import { LoadError } from '../data/loadError.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { CurrentLink } from './CurrentLink.tsx';
import foot from './FootNotice.module.css';
import styles from './KeptMissing.module.css';
import notice from './Notice.module.css';

/** Says that the kept data asked for are not to be had, and leads to the current ones. */
export function KeptMissing({ error }: { readonly error: Error }) {
  const { t } = useMessages();
  const isUnanswered = error instanceof LoadError && error.kind === 'network';
  return (
    <main className={notice.notice}>
      <h1 className={notice.name}>{t('app.name')}</h1>
      <div role="alert">
        <h2>{t(isUnanswered ? 'app.failed.network' : 'kept.missing')}</h2>
        <p>{t(isUnanswered ? 'app.failed.network.advice' : 'kept.missing.advice')}</p>
      </div>
      <div className={styles.ways}>
        {isUnanswered && (
          <button
            type="button"
            className={foot.way}
            onClick={() => {
              location.reload();
            }}
          >
            {t('app.failed.retry')}
          </button>
        )}
        <CurrentLink className={foot.way} />
      </div>
    </main>
  );
}
