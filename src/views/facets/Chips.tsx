import { X } from 'lucide-react';
import { useRef } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import styles from './Chips.module.css';
import { chipsOf } from './chipsData.ts';
import { useClauseWords } from './clauseWords.ts';

interface ChipButtonProps {
  readonly words: string;
  readonly label: string;
  readonly outlined?: boolean;
  readonly onRemove: () => void;
}

function ChipButton({ words, label, outlined = false, onRemove }: ChipButtonProps) {
  return (
    <li>
      <button
        type="button"
        className={outlined ? styles.selection : styles.filter}
        aria-label={label}
        onClick={onRemove}
      >
        {words}
        <X size={11} strokeWidth={2} aria-hidden="true" />
      </button>
    </li>
  );
}

/** Every filter in force as a chip that takes it off; the selected place is outlined. */
export function Chips() {
  const { dataset, view, selection, change, drop, toggle } = useAtlas();
  const { t, name } = useMessages();
  const { dimensionWords, valueWords, clauseWords } = useClauseWords();
  const list = useRef<HTMLUListElement>(null);
  const chips = chipsOf(selection);
  const town = dataset.places.find(({ id }) => id === view.town);
  if (chips.length === 0 && town === undefined) return null;
  const keepFocus = () => {
    list.current?.focus();
  };
  return (
    <ul ref={list} tabIndex={-1} className={styles.chips} aria-label={t('facets.chips')}>
      {chips.map(({ clause, value }) => {
        const { dimension } = clause;
        const words = value === null ? clauseWords(clause) : valueWords(dimension, value);
        return (
          <ChipButton
            key={`${dimension}=${value ?? ''}`}
            words={words}
            label={t('facets.chip', { dimension: dimensionWords(dimension), value: words })}
            onRemove={() => {
              if (value === null) drop(dimension);
              else toggle(dimension, value);
              keepFocus();
            }}
          />
        );
      })}
      {town !== undefined && (
        <ChipButton
          outlined
          words={name(town.names)}
          label={t('facets.chip.town', { value: name(town.names) })}
          onRemove={() => {
            change({ town: null, viewport: null });
            keepFocus();
          }}
        />
      )}
    </ul>
  );
}
