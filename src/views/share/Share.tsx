import { useState } from 'react';
import { isHosted } from '../../data/files.ts';
import { oneFile } from '../../data/oneFile.ts';
import { useAskedWords } from '../../i18n/useAskedWords.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { Cite } from './Cite.tsx';
import { Download } from './Download.tsx';
import { Framing } from './Framing.tsx';
import { Links } from './Links.tsx';
import styles from './Share.module.css';
import { useTaken } from './useTaken.ts';
import { WholeFile } from './WholeFile.tsx';

/** What of the atlas can be taken along: a link, a citation, the data, and a part for another page. */
export function Share() {
  const { t } = useMessages();
  // The files hold the claims in use, whichever are read on screen.
  const { clauses: filters } = useAskedWords();
  const [scope, setScope] = useState<'shown' | 'everything'>('shown');
  const shown = useTaken('shown', filters);
  const everything = useTaken('everything', filters);
  if (shown === undefined || everything === undefined) return null;
  return (
    <>
      <p className={styles.scope}>
        {filters.length === 0 ? t('share.unfiltered') : t('share.filtered', { filters: filters.join('; ') })}
      </p>
      <Links shown={shown} />
      <Cite shown={shown} />
      <Download
        extract={scope === 'shown' ? shown : everything}
        counts={{ shown: shown.events.length, everything: everything.events.length }}
        scope={scope}
        onScope={setScope}
      />
      {oneFile !== undefined && <WholeFile file={oneFile} />}
      {isHosted && <Framing address={shown.address} />}
    </>
  );
}
