import { useMemo } from 'react';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Chips } from './Chips.tsx';
import type { StoryStep } from './step.ts';
import { rowsOf, type Scope } from './storyData.ts';
import styles from './Story.module.css';
import { useStoryWords } from './useStoryWords.ts';

/** What a step tells: its name and its sentences, each with what it rests on. */
export function StepText({ step }: { readonly step: StoryStep }) {
  const { dataset } = useAtlas();
  const words = useStoryWords(dataset);
  const scope = useMemo<Scope>(
    () => ({ dataset, rows: rowsOf(dataset, step.patch.selection ?? []) }),
    [dataset, step],
  );
  return (
    <>
      <h2 tabIndex={-1} className={styles.title}>
        {words.say(step.title, scope)}
      </h2>
      {step.told.map((sentence) => (
        <p key={sentence.id} className={styles.sentence}>
          {words.say(sentence, scope)}
          <Chips sentence={sentence} words={words} />
        </p>
      ))}
    </>
  );
}
