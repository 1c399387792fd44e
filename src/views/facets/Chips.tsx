import { X } from 'lucide-react';
import { useRef, type RefObject } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { worded } from '../../i18n/worded.tsx';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { late } from '../../ui/late.tsx';
import styles from './Chips.module.css';
import { chipsOf } from './chipsData.ts';
import { useClauseWords } from './clauseWords.ts';

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

/** No part of the first load, for a reader has to select a town first. */
const townLine = late(() => worded(import('./TownLine.tsx').then(({ TownLine }) => TownLine)));

/** Every filter in force as a chip that takes it off, and below them the selected town. */
export function Chips() {
  const { dataset, view, drop, toggle } = useAtlas();
  const selection = useLive((live) => live.selection, 'soon');
  const { t } = useMessages();
  const { dimensionWords, valueWords, clauseWords } = useClauseWords();
  const group = useRef<HTMLDivElement>(null);
  const chips = chipsOf(selection);
  const town = dataset.places.find(({ id }) => id === view.town);
  return (
    <>
      <div ref={group} tabIndex={-1} role="group" className={styles.group} aria-label={t('facets.chips')}>
        {chips.length > 0 && (
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
          </ul>
        )}
      </div>
      {town !== undefined && (
        <ChunkBoundary fallback={null} coming={null}>
          <townLine.View place={town} onGone={() => group.current?.focus()} />
        </ChunkBoundary>
      )}
    </>
  );
}
