import { useEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Tie } from '../../domain/descent.ts';
import { useMessages } from '../../i18n/useMessages.ts';
import { useAtlas } from '../../state/AtlasContext.tsx';
import { useHover } from '../../state/HoverContext.tsx';
import { useLine } from '../../state/useTies.ts';
import { plainKey } from '../../ui/plainKey.ts';
import { descentRows } from './descentData.ts';
import { Axis, Drawing } from './Drawing.tsx';
import { drawnRows, treeLayout, treeScale } from './treeGeometry.ts';
import styles from './Tree.module.css';
import { TreeRow } from './TreeRow.tsx';
import { useTieWords } from './useTieWords.ts';

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

function moveFocus(event: KeyboardEvent): void {
  const move = moves[plainKey(event)];
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-row]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (move === undefined || at < 0) return;
  event.preventDefault();
  rows[move(at, rows.length - 1)]?.focus();
}

/** The line of descent that is lit: of the row pointed at, else of the open one. */
function useLitLine(ties: readonly Tie[]) {
  const { dataset, view } = useAtlas();
  const openRow = view.open === null ? undefined : dataset.rowOf(view.open);
  const open = useLine(ties, openRow);
  const line = useLine(ties, useHover());
  return { line: line.rows.size > 0 ? line : open, openRow };
}

/** Keeps the open row in sight, whichever view opened it. */
function useOpenInSight(openRow: number | undefined): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  useEffect(
    function showOpenRow() {
      if (openRow === undefined) return;
      const button = list.current?.querySelector(`button[data-row="${openRow}"]`);
      if (button && 'scrollIntoView' in button) button.scrollIntoView({ block: 'nearest' });
    },
    [openRow],
  );
  return list;
}

/** The tree at a width: its rows as they are drawn, and the days above them. */
function useDrawnTree(ties: readonly Tie[], width: number) {
  const { dataset } = useAtlas();
  const words = useTieWords();
  return useMemo(() => {
    const tree = descentRows(dataset, ties);
    const measures = treeLayout(width);
    const days = treeScale(tree, measures);
    const drawn = drawnRows(tree, days, measures, words.ties);
    const last = drawn.at(-1);
    return {
      rows: drawn,
      layout: measures,
      scale: days,
      height: last === undefined ? 0 : last.top + last.height,
    };
  }, [dataset, ties, width, words]);
}

interface TreeProps {
  readonly ties: readonly Tie[];
  readonly width: number;
}

/** The tied rows along an axis of time, in the order of the tree; each opens its row. */
export function Tree({ ties, width }: TreeProps) {
  const { evaluation } = useAtlas();
  const { t } = useMessages();
  const { line, openRow } = useLitLine(ties);
  const list = useOpenInSight(openRow);
  const { rows, layout, scale, height } = useDrawnTree(ties, width);
  const lit = line.rows.size > 0;
  return (
    <div className={styles.tree}>
      <Axis scale={scale} layout={layout} height={height} />
      <ol ref={list} aria-label={t('descent.tree')} onKeyDown={moveFocus}>
        {rows.map((drawn) => (
          <TreeRow
            key={drawn.row.row}
            drawn={drawn}
            state={{
              open: drawn.row.row === openRow,
              dim: lit && !line.rows.has(drawn.row.row),
              filtered: !drawn.row.context && evaluation.failBits[drawn.row.row] !== 0,
            }}
          />
        ))}
      </ol>
      <Drawing rows={rows} layout={layout} height={height} line={line} failBits={evaluation.failBits} />
    </div>
  );
}
