import { useId, useMemo, type ReactNode } from 'react';
import type { Line } from '../../domain/descent.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useLive } from '../../state/LiveContext.tsx';
import { useTies } from '../../state/useTies.ts';
import { ChunkBoundary } from '../../ui/ChunkBoundary.tsx';
import { Glyph, type GlyphActions } from './glyph/Glyph.tsx';
import { GroundNames } from './GroundNames.tsx';
import type { GlyphLayout } from './layout/glyphLayout.ts';
import type { Point, Size } from './layout/projection.ts';
import { Hatch } from './Hatch.tsx';
import { LinkArcs } from './lateArcs.ts';
import { eachLineOnce, litLinks } from './links.ts';
import styles from './Overlay.module.css';

interface OverlayProps extends GlyphActions {
  readonly layout: GlyphLayout;
  readonly size: Size;
  /** Pixels the layout is moved by: panning moves everything alike. */
  readonly offset: Point;
  /** The open row's line of descent. */
  readonly line: Line;
  /** What else is drawn under the glyphs: frames, markers. */
  readonly children?: ReactNode;
  readonly onPickRegion?: (code: string) => void;
}

/** What is lit: the open row's line of descent, and the links of the day shown. */
function useLit(line: Line): Line {
  const { dataset } = useAtlas();
  const ties = useTies();
  const day = useLive((live) => live.day);
  // Where no day is shown nothing depends on the filters, which a moving hand changes all the time.
  const failBits = useLive((live) => (live.day === null ? null : live.evaluation.failBits));
  return useMemo(() => {
    const passing = day === null || failBits === null ? [] : litLinks(ties, dataset, failBits, day);
    return {
      ties: eachLineOnce([...line.ties, ...passing]),
      rows: new Set([...line.rows, ...passing.flatMap(({ from, to }) => [from, to])]),
    };
  }, [dataset, day, failBits, line, ties]);
}

/** Everything on a map but its ground, drawn without a browser's help. */
export function Overlay(props: OverlayProps) {
  const { layout, size, offset, children, onPickRegion, line, ...actions } = props;
  const lit = useLit(line);
  const { t } = useMessages();
  const hatch = useId();
  return (
    <svg
      className={styles.overlay}
      width={size.width}
      height={size.height}
      role="group"
      aria-label={t('map.glyphs')}
    >
      <Hatch id={hatch} />
      <g transform={`translate(${offset.x.toFixed(2)} ${offset.y.toFixed(2)})`}>
        <GroundNames names={layout.names} {...(onPickRegion ? { onPickRegion } : {})} />
        {children}
        {lit.ties.length > 0 && (
          <ChunkBoundary fallback={null} coming={null}>
            <LinkArcs links={lit.ties} glyphs={layout.glyphs} />
          </ChunkBoundary>
        )}
        {layout.glyphs.map((seated) => (
          <Glyph
            key={seated.place.id}
            seated={seated}
            hatch={hatch}
            linkedRows={lit.rows}
            {...actions}
          />
        ))}
      </g>
    </svg>
  );
}
