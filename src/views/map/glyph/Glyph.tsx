import { useState, type KeyboardEvent } from 'react';
import type { Line } from '../../../domain/descent.ts';
import { useMessages } from '../../../i18n/useMessages.ts';
import { useAtlas } from '../../../state/AtlasContext.tsx';
import { useLive } from '../../../state/LiveContext.tsx';
import type { SeatedGlyph } from '../layout/glyphLayout.ts';
import { countShown } from '../sites.ts';
import { Disc, type DiscActions } from './Disc.tsx';
import type { PackedGlyph } from './packGlyph.ts';
import { PlaceName } from './PlaceName.tsx';
import { plainKey } from '../../../ui/plainKey.ts';
import styles from './Glyph.module.css';

/** What a glyph can be asked for. */
export interface GlyphActions extends DiscActions {
  readonly onPickPlace: (place: string) => void;
}

interface GlyphProps extends GlyphActions {
  readonly seated: SeatedGlyph;
  readonly hatch: string;
  readonly lit: Line;
}

/** The stop that an arrow key leads to, among those of a glyph; undefined for other keys. */
function stopAfter(key: string, at: number, count: number): number | undefined {
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
  const next = stopAfter(plainKey(event), at, stops.length);
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  // The arrows that move between discs must not move the map as well.
  event.stopPropagation();
  stops[next]?.focus();
}

const PLACE = 'place';
type Stop = number | typeof PLACE;

/** The one tab stop: where the focus was last if that is still shown, else the first disc shown. */
function stopOf({ discs }: PackedGlyph, last: Stop | null, failBits: Uint32Array): Stop {
  if (last === PLACE) return PLACE;
  const shown = discs.filter(({ row }) => failBits[row] === 0);
  return (shown.find(({ row }) => row === last) ?? shown[0])?.row ?? PLACE;
}

/** Whether a row is tied to the one whose line of descent is lit, or to others alone. */
function linkedBy({ row, ties }: Line, of: number): 'own' | 'others' {
  const tied = ties.some(({ from, to }) => (from === row && to === of) || (from === of && to === row));
  return row === null || tied ? 'own' : 'others';
}

/** One place: its packed discs, its name, and one tab stop for all of them. */
export function Glyph({ seated, hatch, lit, ...actions }: GlyphProps) {
  const { view } = useAtlas();
  const { t } = useMessages();
  const [last, setLast] = useState<Stop | null>(null);
  const { place, rows, further, glyph, seat } = seated;
  const shown = useLive(({ evaluation }) => countShown(rows, evaluation.failBits));
  const stop = useLive(({ evaluation }) => stopOf(glyph, last, evaluation.failBits));
  const picked = view.town === place.id;
  const values = { place: seated.words.name, count: rows.length, shown };
  return (
    <g
      role="group"
      aria-label={t(shown === rows.length ? 'map.place.name' : 'map.place.nameOf', values)}
      onKeyDown={moveFocus}
      data-glyph={place.id}
    >
      <g transform={`translate(${seat.x.toFixed(2)} ${seat.y.toFixed(2)})`}>
        {glyph.discs.map((disc) => (
          <g key={`${disc.row}${disc.further ? '+' : ''}`} onFocus={() => setLast(disc.row)}>
            <Disc
              disc={disc}
              place={place}
              tabStop={stop === disc.row}
              hatch={hatch}
              linked={lit.rows.has(disc.row) ? t('map.disc.linked', { by: linkedBy(lit, disc.row) }) : undefined}
              onOpen={actions.onOpen}
              onPickDisc={actions.onPickDisc}
              onPoint={actions.onPoint}
            />
          </g>
        ))}
      </g>
      <g
        className={styles.placeStop}
        role="button"
        tabIndex={stop === PLACE ? 0 : -1}
        aria-label={t('map.place.select', { place: seated.words.name })}
        aria-pressed={picked}
        data-stop={PLACE}
        onFocus={() => setLast(PLACE)}
        onClick={() => actions.onPickPlace(place.id)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          actions.onPickPlace(place.id);
        }}
      >
        {further.length > 0 && (
          <title>{t('map.place.further', { count: rows.length, further: further.length })}</title>
        )}
        <circle
          className={styles.focus}
          cx={seat.x.toFixed(1)}
          cy={seat.y.toFixed(1)}
          r={(seat.r + 3).toFixed(1)}
        />
        <PlaceName seated={seated} shown={shown} picked={picked} />
      </g>
    </g>
  );
}
