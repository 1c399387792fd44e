import { Suspense, type ReactNode } from 'react';
import { useMessages } from '../i18n/useMessages.ts';
import { Coming } from '../ui/coming/Coming.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './Notice.module.css';

function PartFailed() {
  const { t } = useMessages();
  return (
    <div role="alert" className={styles.part}>
      <h2>{t('app.failed.part')}</h2>
      <p>{t('app.failed.part.advice')}</p>
      <button
        type="button"
        className={styles.retry}
        onClick={() => {
          location.reload();
        }}
      >
        {t('app.failed.part.reload')}
      </button>
    </div>
  );
}

interface PartProps {
  /** What lies over the screen has no room of its own in which to say that it is coming. */
  readonly over?: boolean;
  readonly children: ReactNode;
}

/** One part of the screen: it may come late, and where it fails the others go on without it. */
export function Part({ over = false, children }: PartProps) {
  const { t } = useMessages();
  return (
    <ErrorBoundary fallback={<PartFailed />}>
      <Suspense fallback={over ? null : <Coming words={t('app.part.coming')} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
