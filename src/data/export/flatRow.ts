import type { Event } from '../../domain/event.ts';
import type { FlatCell } from './cell.ts';
import type { FlatContext } from './column.ts';
import { columns } from './columns.ts';

/** One event as the flat table shows it, by column name in the order of the columns. */
export type FlatRow = Readonly<Record<string, FlatCell>>;

export function flatRow(event: Event, context: FlatContext): FlatRow {
  return Object.fromEntries(columns.map((column) => [column.name, column.value(event, context)]));
}
