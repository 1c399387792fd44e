import { useId } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Radio } from '../../ui/radio/Radio.tsx';
import styles from './Disagreements.module.css';
import type { KindCount } from './disagreementsData.ts';

/** The kinds of disagreement with their numbers in the wave and what each is; one or all can be listed. */
export function Kinds({ kinds }: { readonly kinds: readonly KindCount[] }) {
  const { view, change } = useAtlas();
  const { t, label } = useMessages();
  // The page stands twice while it is printed, and each has a choice of its own.
  const name = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend>{t('disagreements.kinds')}</legend>
      {kinds.map(({ kind, ...tally }) => (
        <label key={kind ?? 'every'} className={styles.kind}>
          <Radio
            name={name}
            checked={view.kind === kind}
            onChoose={() => {
              change({ kind });
            }}
          />
          <b>
            {kind === null
              ? t('disagreements.every')
              : label({ kind: 'message', id: `disagreement.${kind}` })}
          </b>
          <span className={styles.number}>{t('disagreements.tally', { ...tally })}</span>
          <span className={styles.about}>
            {kind === null ? t('disagreements.every.about') : t(`disagreements.about.${kind}`)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
