import type { SeatedName } from './layout/glyphLayout.ts';
import styles from './Overlay.module.css';

interface GroundNamesProps {
  readonly names: readonly SeatedName[];
  readonly onPickRegion?: (code: string) => void;
}

/**
 * Names of regions, waters, neighbours and other towns. They are the map's lettering, hidden
 * from those who listen: the facets say the same and more.
 */
export function GroundNames({ names, onPickRegion }: GroundNamesProps) {
  return (
    <g aria-hidden="true">
      {names.map(({ id, kind, text, point, label }) => {
        if (kind === 'town') {
          return (
            <g key={id}>
              <circle className={styles.dot} cx={point.x} cy={point.y} r={2} />
              <text
                className={styles.town}
                x={label.x.toFixed(1)}
                y={label.y.toFixed(1)}
                textAnchor={label.align}
              >
                {text}
              </text>
            </g>
          );
        }
        const pick = kind === 'region' ? onPickRegion : undefined;
        return (
          <text
            key={id}
            className={pick ? `${styles[kind]} ${styles.pickable}` : styles[kind]}
            x={label.x.toFixed(1)}
            y={label.y.toFixed(1)}
            {...(pick ? { onClick: () => pick(id) } : {})}
          >
            {text}
          </text>
        );
      })}
    </g>
  );
}
