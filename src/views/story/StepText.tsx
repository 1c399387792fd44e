import { useMemo } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Chips } from './Chips.tsx';
import { restsOf, type StoryStep } from './step.ts';
import { rowsOf, type Scope } from './storyData.ts';
import styles from './Story.module.css';
import { useStoryWords } from './useStoryWords.ts';

/** What a step tells: its name and its sentences, each with what it rests on. */
export function StepText({ step }: { readonly step: StoryStep }) {
  const { dataset } = useAtlas();
  const { t } = useMessages();
  const words = useStoryWords(dataset);
  const { reading } = dataset;
  const { title, told } = step;
  const shown = step.patch.selection ?? [];
  const scope = useMemo<Scope>(
    () => ({ dataset, rows: rowsOf(dataset, step.patch.selection ?? []) }),
    [dataset, step],
  );
  return (
    <>
      <h2 tabIndex={-1} className={styles.title}>
        {words.say(title, scope)}
      </h2>
      {restsOf(title).length > 0 && (
        <p className={styles.ground}>
          <Chips sentence={title} words={words} shown={shown} />
        </p>
      )}
      {reading !== 'in_use' && <p className={styles.reading}>{t('story.reading', { reading })}</p>}
      {told.map((sentence) => (
        <p key={sentence.id} className={styles.sentence}>
          {words.say(sentence, scope)}
          <Chips sentence={sentence} words={words} shown={shown} />
        </p>
      ))}
    </>
  );
}
