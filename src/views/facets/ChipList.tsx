import { X } from 'lucide-react';
import type { RefObject } from 'react';
import type { Clause } from '../../crossfilter/clause.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import styles from './ChipList.module.css';
import { chipsOf } from './chipsData.ts';
import { useClauseWords } from '../../i18n/useClauseWords.ts';

interface ChipButtonProps {
  readonly words: string;
  readonly label: string;
  readonly onRemove: () => void;
  /** Where the focus goes when no chip is left. */
  readonly group: RefObject<HTMLElement | null>;
}

/** The chip after this one, or the one before: where the focus goes when this one is gone. */
function neighbour(chip: HTMLElement): HTMLElement | null {
  const place = chip.closest('li');
  const other = place?.nextElementSibling ?? place?.previousElementSibling;
  return other?.querySelector('button') ?? null;
}

function ChipButton({ words, label, onRemove, group }: ChipButtonProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.filter}
        aria-label={label}
        onClick={({ currentTarget }) => {
          (neighbour(currentTarget) ?? group.current)?.focus();
          onRemove();
        }}
      >
        {words}
        <X size={11} strokeWidth={2} aria-hidden="true" />
      </button>
    </li>
  );
}

interface ChipListProps {
  readonly selection: readonly Clause[];
  /** Where the focus goes when no chip is left. */
  readonly group: RefObject<HTMLElement | null>;
}

/** Every filter in force as a chip that takes it off. */
export function ChipList({ selection, group }: ChipListProps) {
  const { drop, toggle } = useAtlas();
  const { t } = useMessages();
  const { dimensionWords, valueWords, clauseWords } = useClauseWords();
  return (
    <ul className={styles.chips}>
      {chipsOf(selection).map(({ clause, value }) => {
        const { dimension } = clause;
        const words = value === null ? clauseWords(clause) : valueWords(dimension, value);
        return (
          <ChipButton
            key={`${dimension}=${value ?? ''}`}
            group={group}
            words={words}
            label={t('facets.chip', { dimension: dimensionWords(dimension), value: words })}
            onRemove={() => {
              if (value === null) drop(dimension);
              else toggle(dimension, value);
            }}
          />
        );
      })}
    </ul>
  );
}
