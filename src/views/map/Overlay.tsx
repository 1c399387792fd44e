import { useId, type ReactNode } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { Enclosure, Leader } from './glyph/Enclosure.tsx';
import { Glyph, type GlyphActions } from './glyph/Glyph.tsx';
import { GroundNames } from './GroundNames.tsx';
import type { GlyphLayout, SeatedGlyph } from './layout/glyphLayout.ts';
import type { Point, Size } from './layout/projection.ts';
import { Hatch } from './Hatch.tsx';
import { LinkArcs } from './lateMarks.ts';
import styles from './Overlay.module.css';
import { useLitLinks } from './useLinks.ts';

interface OverlayProps extends GlyphActions {
  readonly layout: GlyphLayout;
  readonly size: Size;
  /** Pixels the layout is moved by: panning moves everything alike. */
  readonly offset: Point;
  /** What else is drawn under the glyphs: frames, markers. */
  readonly children?: ReactNode;
  readonly onPickRegion?: (code: string) => void;
}

/** Whether a region, which has no point of its own, would lead into the discs of another place. */
function isCovered({ place, anchor }: SeatedGlyph, glyphs: readonly SeatedGlyph[]): boolean {
  if (place.kind !== 'region') return false;
  return glyphs.some(
    ({ place: other, seat }) =>
      other.id !== place.id && Math.hypot(seat.x - anchor.x, seat.y - anchor.y) < seat.r,
  );
}

/** Everything on a map but its ground, drawn without a browser's help. */
export function Overlay(props: OverlayProps) {
  const { layout, size, offset, children, onPickRegion, ...actions } = props;
  const lit = useLitLinks();
  const { t } = useMessages();
  const hatch = useId();
  return (
    <svg
      className={styles.overlay}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="group"
      aria-label={t('map.glyphs')}
    >
      <Hatch id={hatch} />
      <g transform={`translate(${offset.x.toFixed(2)} ${offset.y.toFixed(2)})`}>
        {lit.ties.length > 0 && (
          <ChunkBoundary fallback={null} coming={null}>
            <LinkArcs lit={lit} layout={layout} />
          </ChunkBoundary>
        )}
        <GroundNames names={layout.names} {...(onPickRegion ? { onPickRegion } : {})} />
        {children}
        {layout.glyphs.map((seated) => (
          <Enclosure key={seated.place.id} seated={seated} onPickPlace={actions.onPickPlace} />
        ))}
        {layout.glyphs.filter((seated) => !isCovered(seated, layout.glyphs)).map((seated) => (
          <Leader key={seated.place.id} seated={seated} />
        ))}
        {layout.glyphs.map((seated) => (
          <Glyph
            key={seated.place.id}
            seated={seated}
            hatch={hatch}
            lit={lit}
            {...actions}
          />
        ))}
      </g>
    </svg>
  );
}
