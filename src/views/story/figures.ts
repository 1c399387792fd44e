import { claimsDiffer } from '../../domain/cell.ts';
import type { StepKind } from '../../domain/codes.ts';
import type { ClaimView, Dataset } from '../../domain/dataset.ts';
import { impliedOf } from '../../domain/implied.ts';
import { onOneSource } from './conditions.ts';
import {
  asCell,
  asNumber,
  claimsOf,
  stepOf,
  unknown,
  type Figure,
  type Rest,
  type Value,
} from './storyData.ts';

const onField = (event: string, field: string): readonly Rest[] => [{ kind: 'field', event, field }];

/** The claim in use. */
export function inUse(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => asCell(claimsOf(dataset, event, field)[0]?.cell),
    rests: onField(event, field),
  };
}

/** What each source claims, the first where it makes several, with who makes it. */
export function eachSource(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => {
      const first = new Map<string, Value>();
      for (const { cell, source } of claimsOf(dataset, event, field)) {
        if (!first.has(source)) first.set(source, { kind: 'sourced', cell, source });
      }
      if (first.size === 0) return unknown;
      return { kind: 'list', join: 'and', parts: [...first.values()] };
    },
    rests: onField(event, field),
  };
}

/** The claims of a field that differ from all before them, the one in use first. */
function distinctClaims(dataset: Dataset, event: string, field: string): readonly ClaimView[] {
  const claims = claimsOf(dataset, event, field);
  return claims.filter(
    (claim, at) => !claims.slice(0, at).some((earlier) => !claimsDiffer([earlier, claim])),
  );
}

/** The second of the values that are claimed. */
export function other(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => asCell(distinctClaims(dataset, event, field)[1]?.cell),
    rests: onField(event, field),
  };
}

/** Every different value that is claimed, the one in use first: "19 Jul or 21 Jul". */
export function alternatives(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => {
      const distinct = distinctClaims(dataset, event, field);
      if (distinct.length === 0) return unknown;
      return { kind: 'list', join: 'or', parts: distinct.map(({ cell }) => asCell(cell)) };
    },
    rests: onField(event, field),
  };
}

/** `yes` where claims differ, `no` where they agree or there is one. */
export function differ(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => (claimsDiffer(claimsOf(dataset, event, field)) ? 'yes' : 'no'),
    rests: onField(event, field),
  };
}

/** `yes` where there is a claim. */
export function isTold(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => (claimsOf(dataset, event, field).length > 0 ? 'yes' : 'no'),
    rests: onField(event, field),
  };
}

/** The lower or upper bound of the range in use, as a number to agree with. */
export function bound(event: string, field: string, side: 'low' | 'high'): Figure {
  return {
    value: ({ dataset }) => {
      const cell = claimsOf(dataset, event, field)[0]?.cell;
      return asNumber(cell?.kind === 'range' ? cell.range[side] : undefined);
    },
    rests: onField(event, field),
  };
}

/** The upper bound of the range in use, as a value of its own: "less than" it. */
export function upper(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => {
      const cell = claimsOf(dataset, event, field)[0]?.cell;
      if (cell?.kind !== 'range' || cell.range.high === null) return unknown;
      return asCell({ ...cell, range: { low: cell.range.high, high: cell.range.high } });
    },
    rests: onField(event, field),
  };
}

/** What the event's own arithmetic implies of a field where it is not what is stated. */
export function implied(event: string, field: string): Figure {
  return {
    value: ({ dataset }) => {
      const row = dataset.rowOf(event);
      return row === undefined ? unknown : asCell(impliedOf(dataset, { id: field }, row));
    },
    rests: onField(event, field),
  };
}

/** `yes` where the arithmetic contradicts what is stated. */
export function contradicted(event: string, field: string): Figure {
  const { value, rests } = implied(event, field);
  return { value: (scope) => (value(scope) === unknown ? 'no' : 'yes'), rests };
}

/** How an event ended by the claim in use, as a code for a message to choose by. */
export function outcomeCode(event: string): Figure {
  return {
    value: ({ dataset }) => {
      const row = dataset.rowOf(event);
      return (row === undefined ? undefined : dataset.roles.outcome?.(row)) ?? 'unknown';
    },
    rests: onField(event, 'outcome'),
  };
}

/** The day of the first step of a kind in an event's chronology. */
export function stepDate(event: string, step: StepKind): Figure {
  return {
    value: ({ dataset }) => {
      const date = stepOf(dataset, event, step)?.date;
      return date === undefined ? unknown : asCell({ kind: 'date', date });
    },
    rests: [{ kind: 'step', event, step }],
  };
}

/** `yes` where everything told of an event comes from one source. */
export function restsOnOne(event: string): Figure {
  return {
    value: ({ dataset }) => {
      const row = dataset.rowOf(event);
      return row !== undefined && onOneSource(dataset, row) ? 'yes' : 'no';
    },
    rests: [],
  };
}
