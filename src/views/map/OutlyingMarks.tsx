import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import type { Viewport } from '../../state/view.ts';
import { toPane, type Size } from './layout/projection.ts';
import { textWidth } from '../../ui/textWidth.ts';
import styles from './OutlyingMarks.module.css';
import { countShown, type PlaceRows } from './sites.ts';
import { placeViewport } from '../../state/placeViewport.ts';

interface OutlyingMarksProps {
  readonly places: readonly PlaceRows[];
  readonly viewport: Viewport;
  readonly size: Size;
}

const EDGE = 12;
/** Pixels of a mark that can be hit, for a finger too. */
const TARGET = 44;

/** At the map's edge, towards each place outside the first view: more lies there. */
export function OutlyingMarks({ places, viewport, size }: OutlyingMarksProps) {
  const { change, dataset, evaluation } = useAtlas();
  const words = useMessages();
  return (
    <svg className={styles.edge} width={size.width} height={size.height} role="none">
      {places.map(({ place, rows }) => {
        const point = toPane(place, viewport, size);
        const x = Math.max(EDGE, Math.min(point.x, size.width - EDGE));
        const y = Math.max(60, Math.min(point.y, size.height - 40));
        const angle = (Math.atan2(point.y - y, point.x - x) * 180) / Math.PI;
        const values = { place: words.name(place.names), count: countShown(rows, evaluation.failBits) };
        const text = words.t('map.outlying', values);
        const fromRight = x > size.width / 2;
        const width = textWidth(text, 12) + 3 * EDGE;
        const show = () => change({ viewport: placeViewport(dataset, place.id), town: place.id });
        return (
          <g
            key={place.id}
            className={styles.outlying}
            role="button"
            tabIndex={0}
            aria-label={words.t('map.outlying.name', values)}
            onClick={show}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              show();
            }}
          >
            <rect x={fromRight ? x + EDGE - width : x - EDGE} y={y - TARGET / 2} width={width} height={TARGET} />
            <path d="M6 0l-9 5v-10z" transform={`translate(${x} ${y}) rotate(${angle.toFixed(0)})`} />
            <text
              x={x + (fromRight ? -EDGE : EDGE)}
              y={y + 4}
              textAnchor={fromRight ? 'end' : 'start'}
            >
              {text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
