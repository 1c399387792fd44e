import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useMessages } from '../../i18n/useMessages.ts';
import { steps } from './steps.ts';
import styles from './Story.module.css';
import type { Reading } from './useReading.ts';

/** Where the reader is in the story, and the ways on, back and out. */
export function StoryBar({ at, go, leave }: Pick<Reading, 'at' | 'go' | 'leave'>) {
  const { t } = useMessages();
  const last = at === steps.length - 1;
  return (
    <div className={styles.bar} data-bar>
      <button
        type="button"
        className={styles.turn}
        disabled={at === 0}
        onClick={() => {
          go(at - 1);
        }}
      >
        <ChevronLeft size={14} strokeWidth={1.5} aria-hidden="true" />
        {t('story.previous')}
      </button>
      <span className={styles.progress}>
        {t('story.progress', { at: at + 1, all: steps.length })}
      </span>
      <button
        type="button"
        className={styles.turn}
        onClick={() => {
          if (last) leave(true);
          else go(at + 1);
        }}
      >
        {t(last ? 'story.done' : 'story.next')}
        {!last && <ChevronRight size={14} strokeWidth={1.5} aria-hidden="true" />}
      </button>
      <button
        type="button"
        className={styles.leave}
        aria-label={t('story.leave')}
        onClick={() => {
          leave();
        }}
      >
        <X size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </div>
  );
}
