import { useMemo } from 'react';
import { witnessesOf } from '../../domain/witness.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import { Contradicted } from './Contradicted.tsx';
import { Resting } from './Resting.tsx';
import styles from './Source.module.css';
import { SourceFacts } from './SourceFacts.tsx';
import { SourceList } from './SourceList.tsx';

/** The list of sources, or the page of the one the address asks for. */
export function Sources() {
  const { dataset, view, change } = useAtlas();
  const { t } = useMessages();
  const witnesses = useMemo(() => witnessesOf(dataset), [dataset]);
  const witness = witnesses.find(({ source }) => source.id === view.source);
  return (
    <div className={styles.page}>
      {witness === undefined ? (
        <SourceList witnesses={witnesses} />
      ) : (
        <article>
          <p className={styles.back}>
            <TextButton
              onClick={() => {
                change({ source: null });
              }}
            >
              {t('sources.all')}
            </TextButton>
          </p>
          <h3>{witness.source.label}</h3>
          <SourceFacts source={witness.source} />
          <Contradicted {...witness} />
          <Resting {...witness} />
        </article>
      )}
    </div>
  );
}
