import type { Selection } from '../../crossfilter/selection.ts';
import type { DemandCode } from '../../domain/codes.ts';
import type { Day } from '../../domain/day.ts';
import { fieldOf } from '../../domain/field.ts';
import type { Asked } from './conditions.ts';
import {
  asCell,
  asNumber,
  dayCell,
  demandOf,
  rowsOf,
  unknown,
  type Figure,
  type Rest,
  type Value,
} from './storyData.ts';

/** How many counted rows a selection lets pass; the list shows just those. */
export function countOf(selection: Selection): Figure {
  return {
    value: ({ dataset }) => rowsOf(dataset, selection).length,
    rests: [{ kind: 'rows', selection }],
  };
}

/** How many rows more a wider selection lets pass. */
export function countMore(wider: Selection, narrower: Selection): Figure {
  return {
    value: ({ dataset }) => rowsOf(dataset, wider).length - rowsOf(dataset, narrower).length,
    rests: [{ kind: 'rows', selection: wider }],
  };
}

/** How many of all counted rows fulfil a condition that no clause asks for, and what shows them. */
export function countAll(asked: Asked, ...rests: readonly Rest[]): Figure {
  return {
    value: ({ dataset }) => rowsOf(dataset, []).filter((row) => asked(dataset, row)).length,
    rests,
  };
}

/** The same of the rows that the step shows. */
export function countShown(asked: Asked, ...rests: readonly Rest[]): Figure {
  return {
    value: ({ dataset, rows }) => rows.filter((row) => asked(dataset, row)).length,
    rests,
  };
}

/** A total that somebody else gave, as a number to agree with. */
export function totalOf(id: string): Figure {
  return {
    value: ({ dataset }) => asNumber(dataset.counts?.find((count) => count.id === id)?.value.low),
    rests: [{ kind: 'count', id }],
  };
}

/** Where a demand was made, and what is said to have become of it at each. */
export function resultsOf(code: DemandCode, ...events: readonly string[]): Figure {
  return {
    value: ({ dataset }) => {
      const parts = rowsOf(dataset, []).flatMap((row): Value[] => {
        const demand = demandOf(dataset, dataset.key(row), code);
        if (demand === undefined) return [];
        const told = [...new Set(demand.result.map(({ value }) => value))];
        return [{ kind: 'results', title: dataset.title(row), results: told.length > 0 ? told : ['unknown'] }];
      });
      return parts.length === 0 ? unknown : { kind: 'list', join: 'and', parts };
    },
    rests: events.map((event) => ({ kind: 'demand', event, code })),
  };
}

/** The names of the places at which rows the step shows have their first site, each once. */
export function placesShown(): Figure {
  return {
    value: ({ dataset, rows }) => {
      const ids = new Set(rows.flatMap((row) => dataset.roles.sites?.(row)[0]?.place.id ?? []));
      const dimension = dataset.dimensions.find(({ role }) => role === 'sites');
      const parts = [...ids].map((id): Value =>
        dimension === undefined ? id : { kind: 'label', label: dimension.valueLabel(id) },
      );
      return parts.length === 0 ? unknown : { kind: 'list', join: 'and', parts };
    },
    rests: [{ kind: 'rows' }],
  };
}

/** From the lowest to the highest raise won, by the claims in use of the rows that the step shows. */
export function raisesWon(): Figure {
  return {
    value: ({ dataset, rows }) => {
      const bounds = rows.flatMap((row) => {
        const cell = fieldOf(dataset, 'wage_won')?.claims(row)[0]?.cell;
        if (cell?.kind !== 'range') return [];
        return [cell.range.low, cell.range.high].filter((value) => value !== null);
      });
      if (bounds.length === 0) return unknown;
      const range = { low: Math.min(...bounds), high: Math.max(...bounds) };
      return asCell({ kind: 'range', range, unit: 'percent' });
    },
    rests: [{ kind: 'rows', sort: { field: 'wage_won', descending: true } }],
  };
}

/** A day that the step asks for. */
export function theDay(day: Day): Figure {
  return { value: () => dayCell(day), rests: [] };
}

/** The last day the main source reports. */
export function lastDay(): Figure {
  return {
    value: ({ dataset: { asOf } }) =>
      asOf === null ? unknown : dayCell(asOf),
    rests: [],
  };
}
