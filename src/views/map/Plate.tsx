import type { KeyboardEvent, ReactNode } from 'react';
import { useMessages } from '../../i18n/useMessages.ts';
import type { Viewport } from '../../state/view.ts';
import { MapGround } from './ground/MapGround.tsx';
import { onGround } from './ground/onGround.ts';
import type { GlyphLayout } from './layout/glyphLayout.ts';
import type { Point, Size } from './layout/projection.ts';
import { viewportAfterKey } from './mapKeys.ts';
import { inPanel, pointOf, viewportAfterWheel } from './mapWheel.ts';
import styles from './MapPane.module.css';
import { MapScale } from './MapScale.tsx';
import { Overlay } from './Overlay.tsx';
import { Tooltip } from './Tooltip.tsx';
import { useDiscPointer } from './useDiscPointer.ts';
import { useMapActions } from './useMapActions.ts';
import { useRegionFilter } from './useRegionFilter.ts';

interface PlateProps {
  readonly kind: 'regional' | 'whole';
  readonly title: string;
  /** Beside the title: how many are shown. */
  readonly dek: ReactNode;
  readonly layout: GlyphLayout;
  readonly viewport: Viewport;
  readonly size: Size;
  /** Drawn under the glyphs. */
  readonly drawing?: ReactNode;
  /** Stands beside the title. */
  readonly children?: ReactNode;
  readonly onGo: (viewport: Viewport) => void;
  /** Where a click on the ground goes. */
  readonly onPickGround: (at: Point) => void;
}

const STILL: Point = { x: 0, y: 0 };
const NONE: readonly string[] = [];

/** One of the two fixed plates of the home view; every zoom leaves it for the map as one. */
export function Plate(props: PlateProps) {
  const { kind, title, dek, layout, viewport, size, drawing, children } = props;
  const { t } = useMessages();
  const { toggle } = useRegionFilter();
  const [pointed, onPoint] = useDiscPointer(layout, STILL, size);
  const actions = useMapActions(false);
  const go = (next: Viewport | undefined) => {
    if (next !== undefined) props.onGo(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') event.currentTarget.focus();
    if (event.altKey || event.ctrlKey || event.metaKey || inPanel(event)) return;
    if (!event.key.startsWith('Arrow')) go(viewportAfterKey(event.key, viewport, size));
  };
  return (
    <div
      className={`${styles.pane} ${styles[kind]}`}
      role="group"
      tabIndex={0}
      aria-label={title}
      aria-description={t('map.plate.instructions')}
      onWheel={(event) => go(viewportAfterWheel(event, viewport, size))}
      onClick={(event) => {
        if (onGround(event)) props.onPickGround(pointOf(event));
      }}
      onKeyDown={onKeyDown}
    >
      <MapGround
        viewport={viewport}
        size={size}
        interactive={false}
        reliefShare={kind === 'regional' ? 0.5 : 1}
        outlined={NONE}
        reporting={kind === 'whole'}
      />
      <Overlay
        layout={layout}
        size={size}
        offset={STILL}
        onPoint={onPoint}
        {...(toggle ? { onPickRegion: toggle } : {})}
        {...actions}
      >
        {drawing}
      </Overlay>
      <h2 className={styles.title}>
        <b>{title}</b> <span>{dek}</span>
      </h2>
      {children}
      {pointed !== null && <Tooltip {...pointed} />}
      {kind === 'regional' && <MapScale viewport={viewport} />}
    </div>
  );
}
