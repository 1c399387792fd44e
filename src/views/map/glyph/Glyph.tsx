import { useState, type KeyboardEvent } from 'react';
import { useMessages } from '../../../i18n/useMessages.ts';
import { useAtlas } from '../../../state/AtlasContext.tsx';
import type { SeatedGlyph } from '../layout/glyphLayout.ts';
import { countShown } from '../sites.ts';
import type { PointAt } from '../useDiscPointer.ts';
import { useDiscWords } from '../useDiscWords.ts';
import { Disc } from './Disc.tsx';
import { Enclosure } from './Enclosure.tsx';
import { PlaceName } from './PlaceName.tsx';
import styles from './Glyph.module.css';

/** What a glyph can be asked for. */
export interface GlyphActions {
  readonly onOpen: (row: number) => void;
  readonly onPickDisc: (row: number, place: string) => void;
  readonly onPickPlace: (place: string) => void;
  readonly onPoint: PointAt;
}

interface GlyphProps extends GlyphActions {
  readonly seated: SeatedGlyph;
  readonly hatch: string;
  readonly linkedRows: ReadonlySet<number>;
}

/** The stop that an arrow key leads to, among those of a glyph; undefined for other keys. */
export function stopAfter(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function moveFocus(event: KeyboardEvent<SVGGElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<SVGGElement>('[data-stop]')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stopAfter(event.key, at, stops.length);
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  // The arrows that move between discs must not move the map as well.
  event.stopPropagation();
  stops[next]?.focus();
}

const PLACE = 'place';

/** One place: packed discs in an enclosure, its name, and one tab stop for all of them. */
export function Glyph({ seated, hatch, linkedRows, ...actions }: GlyphProps) {
  const { dataset, evaluation, view } = useAtlas();
  const { t } = useMessages();
  const discWords = useDiscWords();
  const [last, setLast] = useState<number | typeof PLACE | null>(null);
  const { place, rows, glyph, seat } = seated;
  const openRow = view.open === null ? undefined : dataset.rowOf(view.open);
  const open = openRow !== undefined && rows.includes(openRow);
  const shown = countShown(rows, evaluation.failBits);
  const live = glyph.discs.filter(({ row }) => evaluation.failBits[row] === 0);
  const remembered = last === PLACE || live.some(({ row }) => row === last) ? last : null;
  const stop = remembered ?? live[0]?.row ?? PLACE;
  const values = { place: seated.words.name, count: rows.length, shown };
  return (
    <g
      role="group"
      aria-label={t(shown === rows.length ? 'map.place.name' : 'map.place.nameOf', values)}
      onKeyDown={moveFocus}
      data-glyph={place.id}
    >
      <Enclosure
        seated={seated}
        selected={view.town === place.id || open}
        onPick={() => actions.onPickPlace(place.id)}
      />
      <g transform={`translate(${seat.x.toFixed(2)} ${seat.y.toFixed(2)})`}>
        {glyph.discs.map((disc) => (
          <g key={`${disc.row}${disc.further ? '+' : ''}`} onFocus={() => setLast(disc.row)}>
            <Disc
              disc={disc}
              name={discWords(disc.row, place, disc.further).name}
              tabStop={stop === disc.row}
              hatch={hatch}
              linked={linkedRows.has(disc.row)}
              onOpen={() => actions.onOpen(disc.row)}
              onPick={() => actions.onPickDisc(disc.row, place.id)}
              onPoint={(on) => {
                const pane = on?.ownerSVGElement?.getBoundingClientRect();
                actions.onPoint(pane ? { row: disc.row, place: place.id, pane } : null);
              }}
            />
          </g>
        ))}
      </g>
      <g
        className={styles.placeStop}
        role="button"
        tabIndex={stop === PLACE ? 0 : -1}
        aria-label={t('map.place.select', { place: seated.words.name })}
        aria-pressed={view.town === place.id}
        data-stop={PLACE}
        onFocus={() => setLast(PLACE)}
        onClick={() => actions.onPickPlace(place.id)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          actions.onPickPlace(place.id);
        }}
      >
        <circle
          className={styles.focus}
          cx={seat.x.toFixed(1)}
          cy={seat.y.toFixed(1)}
          r={(seat.r + 3).toFixed(1)}
        />
        <PlaceName seated={seated} />
      </g>
    </g>
  );
}
