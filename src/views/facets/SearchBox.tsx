import { Search, X } from 'lucide-react';
import { useRef, useState, useTransition } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useSearchIndex } from '../../state/search.ts';
import styles from './SearchBox.module.css';

/** What is searched comes as the box is entered. Letters show at once and the views follow when they can; one visit is one step back. */
function useSearch() {
  const { dataset, view, change } = useAtlas();
  const [near, setNear] = useState(false);
  useSearchIndex(dataset, near);
  const typing = useRef(false);
  const [draft, setDraft] = useState('');
  const [behind, follow] = useTransition();
  return {
    text: behind ? draft : view.search,
    search: (text: string) => {
      const mode = typing.current ? 'replace' : 'push';
      setDraft(text);
      follow(() => {
        change({ search: text }, mode);
      });
    },
    setNear,
    setTyping: (now: boolean) => {
      typing.current = now;
    },
  };
}

/** Text search over everything recorded, every spelling of a name included. */
export function SearchBox() {
  const { text, search, setNear, setTyping } = useSearch();
  const { t } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div role="search" className={styles.search}>
      <Search size={14} strokeWidth={1.4} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        value={text}
        placeholder={t('facets.search')}
        aria-label={t('facets.search')}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => {
          setNear(true);
        }}
        onChange={({ target }) => {
          search(target.value);
          setTyping(true);
        }}
        onBlur={() => {
          setTyping(false);
        }}
      />
      {text !== '' && (
        <button
          type="button"
          aria-label={t('facets.search.clear')}
          onClick={() => {
            search('');
            input.current?.focus();
          }}
        >
          <X size={13} strokeWidth={1.6} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
