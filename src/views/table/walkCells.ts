import type { KeyboardEvent } from 'react';
import { plainKey } from '../../ui/plainKey.ts';

/** The control of a cell; null where the cell says that nothing is known. */
function controlIn(cell: Element | undefined): HTMLElement | null {
  return cell?.querySelector<HTMLElement>('button') ?? null;
}

function firstControl(cells: readonly Element[]): HTMLElement | null {
  return cells.map(controlIn).find((control) => control !== null) ?? null;
}

/** The control an arrow key leads to from one cell of a row; null at the edge of the table. */
function neighbour(from: HTMLTableCellElement, key: string): HTMLElement | null {
  const row = from.closest('tr');
  if (row === null) return null;
  const cells = [...row.cells];
  const rows = [...(row.closest('table')?.querySelectorAll<HTMLTableRowElement>('tr[data-row]') ?? [])];
  const column = (of: readonly HTMLTableRowElement[]) =>
    firstControl(of.flatMap((other) => other.cells[from.cellIndex] ?? []));
  switch (key) {
    case 'ArrowRight':
      return firstControl(cells.slice(from.cellIndex + 1));
    case 'ArrowLeft':
      return firstControl(cells.slice(0, from.cellIndex).reverse());
    case 'ArrowDown':
      return column(rows.slice(rows.indexOf(row) + 1));
    case 'ArrowUp':
      return column(rows.slice(0, rows.indexOf(row)).reverse());
    case 'Home':
      return firstControl(cells);
    case 'End':
      return firstControl([...cells].reverse());
    default:
      return null;
  }
}

/** Arrow keys, Home and End move between the controls of a table's rows, past empty cells. */
export function walkCells(event: KeyboardEvent<HTMLTableElement>): void {
  const cell =
    event.target instanceof Element
      ? event.target.closest<HTMLTableCellElement>('tr[data-row] > *')
      : null;
  const next = cell === null ? null : neighbour(cell, plainKey(event));
  if (next === null) return;
  event.preventDefault();
  next.focus();
}
