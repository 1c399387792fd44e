import { X } from 'lucide-react';
import { clauseOn } from '../../crossfilter/selection.ts';
import type { Place } from '../../domain/place.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { TextButton } from '../../ui/textButton/TextButton.tsx';
import styles from './TownLine.module.css';

interface TownLineProps {
  readonly place: Place;
  /** Takes the focus of what was pressed and is gone. */
  readonly onGone: () => void;
}

/** That the selected town comes first, which filters nothing; how to give it up, and how to filter by it. */
export function TownLine({ place, onGone }: TownLineProps) {
  const { dataset, view, ask, change } = useAtlas();
  const { t, name } = useMessages();
  const town = name(place.names);
  const sites = dataset.dimensions.find(({ role }) => role === 'sites')?.id;
  const asked = sites === undefined ? undefined : clauseOn(view.selection, sites);
  const only = asked?.kind === 'values' && asked.values.join() === place.id;
  return (
    <p className={styles.line}>
      {t('facets.town', { town })}
      <button
        type="button"
        className={styles.clear}
        aria-label={t('facets.town.clear', { town })}
        onClick={() => {
          onGone();
          change({ town: null, viewport: null });
        }}
      >
        <X size={11} strokeWidth={2} aria-hidden="true" />
      </button>
      {sites !== undefined && !only && (
        <TextButton
          onClick={() => {
            onGone();
            ask({ kind: 'values', dimension: sites, values: [place.id] });
          }}
        >
          {t('facets.town.only', { town })}
        </TextButton>
      )}
    </p>
  );
}
