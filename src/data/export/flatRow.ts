import type { Event } from '../../domain/event.ts';
import type { Atlas } from '../atlas.ts';
import type { FlatCell } from './cell.ts';
import { flatContext, type FlatContext } from './column.ts';
import { columns } from './columns.ts';

/** One event as the flat table shows it, by column name in the order of the columns. */
export type FlatRow = Readonly<Record<string, FlatCell>>;

export function flatRow(event: Event, context: FlatContext): FlatRow {
  return Object.fromEntries(columns.map((column) => [column.name, column.value(event, context)]));
}

/** Every event of an atlas as the flat table shows it. */
export function flatRows(atlas: Atlas): readonly FlatRow[] {
  const context = flatContext(atlas);
  return atlas.events.map((event) => flatRow(event, context));
}
