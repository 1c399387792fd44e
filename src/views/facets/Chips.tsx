import { X } from 'lucide-react';
import { useRef, type RefObject } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import styles from './Chips.module.css';
import { chipsOf } from './chipsData.ts';
import { useClauseWords } from './clauseWords.ts';

interface ChipButtonProps {
  readonly words: string;
  readonly label: string;
  readonly outlined?: boolean;
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

function ChipButton({ words, label, outlined = false, onRemove, group }: ChipButtonProps) {
  return (
    <li>
      <button
        type="button"
        className={outlined ? styles.selection : styles.filter}
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

/** Every filter in force as a chip that takes it off; the selected place is outlined. */
export function Chips() {
  const { dataset, view, change, drop, toggle } = useAtlas();
  const selection = useLive((live) => live.selection, 'soon');
  const { t, name } = useMessages();
  const { dimensionWords, valueWords, clauseWords } = useClauseWords();
  const group = useRef<HTMLDivElement>(null);
  const chips = chipsOf(selection);
  const town = dataset.places.find(({ id }) => id === view.town);
  const none = chips.length === 0 && town === undefined;
  return (
    <div ref={group} tabIndex={-1} role="group" className={styles.group} aria-label={t('facets.chips')}>
      {!none && (
        <ul className={styles.chips}>
          {chips.map(({ clause, value }) => {
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
          {town !== undefined && (
            <ChipButton
              outlined
              group={group}
              words={name(town.names)}
              label={t('facets.chip.town', { value: name(town.names) })}
              onRemove={() => {
                change({ town: null, viewport: null });
              }}
            />
          )}
        </ul>
      )}
    </div>
  );
}
