import { Search } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import styles from './SearchBox.module.css';

/** Text search over everything recorded, every spelling of a name included. */
export function SearchBox() {
  const { view, change } = useAtlas();
  const { t } = useMessages();
  const [typing, setTyping] = useState(false);
  return (
    <label className={styles.search}>
      <Search size={14} strokeWidth={1.4} aria-hidden="true" />
      <input
        type="search"
        value={view.search}
        placeholder={t('facets.search')}
        aria-label={t('facets.search')}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => {
          change({ search: target.value }, typing ? 'replace' : 'push');
          setTyping(true);
        }}
        onBlur={() => {
          setTyping(false);
        }}
      />
    </label>
  );
}
