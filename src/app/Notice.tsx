import { useMessages } from '../i18n/useMessages.ts';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly kind: 'loading' | 'network' | 'status' | 'format' | 'broken';
  readonly onRetry?: () => void;
}

/** The page before there is an atlas: it loads, or says what went wrong and what to do. */
export function Notice({ kind, onRetry }: NoticeProps) {
  const { t } = useMessages();
  return (
    <main className={styles.notice} aria-busy={kind === 'loading'}>
      <h1 className={styles.name}>{t('app.name')}</h1>
      {kind === 'loading' ? (
        <p role="status" className={styles.loading}>
          {t('app.loading')}
        </p>
      ) : (
        <div role="alert">
          <h2>{t(`app.failed.${kind}`)}</h2>
          <p>{t(`app.failed.${kind}.advice`)}</p>
          <button type="button" className={styles.retry} onClick={onRetry}>
            {t('app.failed.retry')}
          </button>
        </div>
      )}
    </main>
  );
}
