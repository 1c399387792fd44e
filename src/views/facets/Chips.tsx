import { useRef } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import styles from './Chips.module.css';
import { ChipList, TownLine } from './lateParts.ts';

/** Every filter in force, and below them the selected town. */
export function Chips() {
  const { dataset, view } = useAtlas();
  const selection = useLive((live) => live.selection, 'words');
  const { t } = useMessages();
  const group = useRef<HTMLDivElement>(null);
  const town = dataset.places.find(({ id }) => id === view.town);
  return (
    <>
      <div ref={group} tabIndex={-1} role="group" className={styles.group} aria-label={t('facets.chips')}>
        <ChunkBoundary fallback={null} coming={null}>
          {selection.length > 0 && <ChipList selection={selection} group={group} />}
        </ChunkBoundary>
      </div>
      <ChunkBoundary fallback={null} coming={null}>
        {town !== undefined && <TownLine place={town} onGone={() => group.current?.focus()} />}
      </ChunkBoundary>
    </>
  );
}
