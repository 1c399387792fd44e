import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { steps } from './steps.ts';
import { rowsOf } from './storyData.ts';
import styles from './Story.module.css';
import type { Reading } from './useReading.ts';
import { useStoryWords } from './useStoryWords.ts';

/** All steps as a row of marks, each the way to its step. */
export function StepList({ at, go }: Pick<Reading, 'at' | 'go'>) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const words = useStoryWords(dataset);
  return (
    <nav aria-label={t('story.steps')}>
      <ol className={styles.marks}>
        {steps.map(({ id, title, patch }, step) => {
          const rows = rowsOf(dataset, patch.selection ?? []);
          const name = t('story.go', { at: step + 1, title: words.say(title, { dataset, rows }) });
          return (
            <li key={id}>
              <button
                type="button"
                className={styles.mark}
                title={name}
                aria-label={name}
                aria-current={step === at ? 'step' : undefined}
                onClick={() => {
                  go(step);
                }}
              />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
