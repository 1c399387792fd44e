import type { Evaluation } from '../../crossfilter/evaluate.ts';
import type { Line } from '../../domain/descent.ts';
import { linkDash } from '../../encoding/evidence.ts';
import { outcomeMark } from '../../encoding/outcome.ts';
import type { DayScale } from '../../encoding/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { Mark } from '../../ui/mark/Mark.tsx';
import { drawnBranches } from './branches.ts';
import styles from './Drawing.module.css';
import { MARK, treeTicks, type DrawnRow, type TreeLayout } from './treeGeometry.ts';

interface AxisProps {
  readonly scale: DayScale;
  readonly layout: TreeLayout;
  readonly height: number;
}

/** Pixels above the rows for the words of the axis. */
const AXIS = 20;

/** The days above the rows, in sight while these scroll, and their lines through them. */
export function Axis({ scale, layout, height }: AxisProps) {
  const format = useFormat();
  const ticks = treeTicks(scale);
  return (
    <>
      <svg className={styles.days} width={layout.width} height={AXIS} aria-hidden="true">
        {ticks.map((day) => (
          <g key={day}>
            <line className={styles.grid} x1={scale.x(day)} x2={scale.x(day)} y1={6} y2={AXIS} />
            <text className={styles.day} x={scale.x(day) + 4} y={15}>
              {format.day(day)}
            </text>
          </g>
        ))}
      </svg>
      <svg className={styles.drawing} width={layout.width} height={height} aria-hidden="true">
        {ticks.map((day) => (
          <line key={day} className={styles.grid} x1={scale.x(day)} x2={scale.x(day)} y1={0} y2={height} />
        ))}
      </svg>
    </>
  );
}

/** A small arrow beside a mark: it stands beyond the axis. */
function beyondPath(side: 'before' | 'after', x: number, y: number): string {
  const way = side === 'before' ? -1 : 1;
  return `M${x + way * (MARK + 3)} ${y - 3.5}l${way * 3.5} 3.5l${-way * 3.5} 3.5`;
}

interface DrawingProps {
  readonly rows: readonly DrawnRow[];
  readonly layout: TreeLayout;
  readonly height: number;
  readonly line: Line;
  readonly failBits: Evaluation['failBits'];
}

/** Marks at their starts, and the branches between them by whose word they rest on. */
export function Drawing({ rows, layout, height, line, failBits }: DrawingProps) {
  const { dataset } = useAtlas();
  const lit = line.rows.size > 0;
  return (
    <svg className={styles.drawing} width={layout.width} height={height} aria-hidden="true">
      {drawnBranches(rows).map(({ tie, line: path, head }) => {
        const own = line.ties.includes(tie);
        const strength = own ? styles.lit : lit && styles.dim;
        return (
          <g key={`${tie.from} ${tie.to} ${tie.type}`} className={strength || undefined}>
            <path className={styles.halo} d={path + head} />
            <path className={styles.branch} d={path} strokeDasharray={linkDash(tie.basis)} />
            {head !== '' && <path className={styles.branch} d={head} />}
          </g>
        );
      })}
      {rows.map(({ row: { row, context }, y, place }) => {
        if (place === undefined) return null;
        const pale = (lit && !line.rows.has(row)) || (!context && failBits[row] !== 0);
        return (
          <g key={row} className={pale ? styles.dim : undefined}>
            {place.until !== null && (
              <path className={styles.until} d={`M${place.x} ${y}H${place.until}`} />
            )}
            {place.beyond !== null && (
              <path
                className={styles.beyond}
                d={beyondPath(place.beyond, place.x, y)}
              />
            )}
            <circle className={styles.paper} cx={place.x} cy={y} r={MARK + 1.5} />
            <Mark {...outcomeMark(dataset.roles.outcome?.(row))} x={place.x} y={y} r={MARK} />
          </g>
        );
      })}
    </svg>
  );
}
