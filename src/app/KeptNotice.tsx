import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pageLocale } from '../i18n/pageLocale.ts';
import { useMessages } from '../i18n/useMessages.ts';
import { atlasQuery } from '../state/queries.ts';
import { TextButton } from '../ui/textButton/TextButton.tsx';
import { CurrentLink } from './CurrentLink.tsx';
import styles from './FootNotice.module.css';
import { toInstrument } from './toInstrument.ts';

/** Says of which version the data shown are, unless they are the current ones. */
export function KeptNotice({ content }: { readonly content: string }) {
  const { t } = useMessages();
  const base = import.meta.env.BASE_URL;
  const { data: kept } = useQuery(atlasQuery(base, pageLocale(), content));
  const { data: current, isPending } = useQuery(atlasQuery(base, pageLocale()));
  const [closed, setClosed] = useState(false);
  const isTold = kept !== undefined && !isPending && current?.hash !== kept.hash;
  // Empty at first: what comes into it later is read out.
  return (
    <div role="status">
      {isTold && !closed && (
        <div className={styles.notice}>
          <p>
            {t('kept.shown', { version: kept.version })}{' '}
            {current !== undefined && t('kept.current', { version: current.version })}
          </p>
          <CurrentLink className={styles.way} />
          <TextButton
            onClick={() => {
              setClosed(true);
              toInstrument();
            }}
          >
            {t('app.close')}
          </TextButton>
        </div>
      )}
    </div>
  );
}
