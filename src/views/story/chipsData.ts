import type { Selection } from '../../crossfilter/selection.ts';
import { claimsDiffer } from '../../domain/cell.ts';
import { differs, type Citation } from '../../domain/claim.ts';
import type { Dataset, Label } from '../../domain/dataset.ts';
import { fieldOf } from '../../domain/field.ts';
import type { Sort } from '../../state/view.ts';
import { claimsOf, citedBy, demandOf, rowsOf, type Rest } from './storyData.ts';

/** What stands behind a sentence and leads to what it rests on. */
export type Chip =
  | {
      readonly kind: 'rows';
      readonly selection: Selection;
      readonly sort: Sort | null;
      /** Keys of the rows that the list shows, never none. */
      readonly keys: readonly string[];
    }
  | { readonly kind: 'count'; readonly cited: Pick<Citation, 'source' | 'at'> }
  | { readonly kind: 'part'; readonly part: 'links' | 'sources' }
  | {
      readonly kind: 'event';
      readonly event: string;
      /** The field whose claims it opens; null opens the action. */
      readonly field: string | null;
      /** Names of every field that has the same ground. */
      readonly fields: readonly Label[];
      readonly cited: Pick<Citation, 'source' | 'at'>;
      /** Whether the coder inferred it. */
      readonly inferred: boolean;
      /** How many claims differ; 0 where none do. */
      readonly differing: number;
      /** What tells it from a chip that reads alike: its action, or its field within the action. */
      readonly named: 'event' | 'field' | null;
    };

/** All passages of the source that a set's first claim cites: they hold together. */
function wholeGround(claims: readonly Pick<Citation, 'source' | 'at'>[], source: string) {
  const at = claims.filter((claim) => claim.source === source).flatMap((claim) => claim.at);
  return { source, at: [...new Set(at)].sort((a, b) => a - b) };
}

type EventRest = Exclude<Rest, { readonly kind: 'rows' | 'count' | 'part' }>;

/** The field that a rest opens, what it is called, and how many of its claims differ. */
function opened(dataset: Dataset, rest: EventRest) {
  const { event } = rest;
  switch (rest.kind) {
    case 'step':
      return { field: null, fields: [], differing: 0, whole: false };
    case 'demand': {
      const results = demandOf(dataset, event, rest.code)?.result ?? [];
      const fields: readonly Label[] = [{ kind: 'message', id: `demand.${rest.code}` }];
      return { field: 'demands', fields, differing: differs(results) ? results.length : 0, whole: true };
    }
    case 'field': {
      const field = fieldOf(dataset, rest.field);
      const claims = claimsOf(dataset, event, rest.field);
      return {
        field: rest.field,
        fields: field === undefined ? [] : [field.label],
        differing: field?.kind === 'fact' && claimsDiffer(claims) ? claims.length : 0,
        whole: field?.kind === 'set',
      };
    }
  }
}

function chipOf(dataset: Dataset, rest: Rest, shown: Selection): Chip | undefined {
  if (rest.kind === 'part') return rest;
  if (rest.kind === 'rows') {
    const { selection = shown, sort = null } = rest;
    const keys = rowsOf(dataset, selection).map((row) => dataset.key(row));
    return keys.length === 0 ? undefined : { kind: 'rows', selection, sort, keys };
  }
  const all = citedBy(dataset, rest);
  const [cited] = all;
  if (cited === undefined) return undefined;
  if (rest.kind === 'count') return { kind: 'count', cited };
  const { whole, ...opens } = opened(dataset, rest);
  return {
    kind: 'event',
    event: rest.event,
    ...opens,
    cited: whole ? wholeGround(all, cited.source) : cited,
    inferred: !whole && 'basis' in cited && cited.basis === 'inferred',
    named: null,
  };
}

/** What makes two chips read alike and lead to the same place. */
function keyOf(chip: Chip, at: number): string {
  switch (chip.kind) {
    case 'rows':
      return JSON.stringify(chip.keys);
    case 'count':
    case 'part':
      return JSON.stringify(chip);
    case 'event': {
      const { event, field, cited, inferred, differing } = chip;
      // What became of a demand is never opened with something else.
      if (differing > 0 || field === 'demands') return JSON.stringify([event, at]);
      return JSON.stringify([event, cited.source, cited.at, inferred]);
    }
  }
}

function merged(one: Chip, other: Chip): Chip {
  if (one.kind !== 'event' || other.kind !== 'event') return one;
  return { ...one, field: one.field ?? other.field, fields: [...one.fields, ...other.fields] };
}

/** Whether two chips show the same words. */
function readsAs(one: Chip & { kind: 'event' }, other: Chip): boolean {
  if (other.kind !== 'event' || one === other) return false;
  if (one.inferred !== other.inferred) return false;
  if (one.differing > 0 || other.differing > 0) return one.differing === other.differing;
  return one.cited.source === other.cited.source && one.cited.at.join() === other.cited.at.join();
}

/** A chip that reads like others, with what tells it from them. */
function namedAmong(chip: Chip, all: readonly Chip[]): Chip {
  if (chip.kind !== 'event') return chip;
  const alike = all.filter((other) => readsAs(chip, other));
  if (alike.length === 0) return chip;
  const elsewhere = alike.some((other) => other.kind === 'event' && other.event !== chip.event);
  return { ...chip, named: elsewhere ? 'event' : 'field' };
}

/**
 * The chips of a sentence: one for each ground of an action, one where its claims differ, and one
 * for each set of rows.
 * @param shown what the step asks for
 */
export function chipsOf(dataset: Dataset, rests: readonly Rest[], shown: Selection): readonly Chip[] {
  const chips = new Map<string, Chip>();
  rests.forEach((rest, at) => {
    const chip = chipOf(dataset, rest, shown);
    if (chip === undefined) return;
    const key = keyOf(chip, at);
    const same = chips.get(key);
    chips.set(key, same === undefined ? chip : merged(same, chip));
  });
  const all = [...chips.values()];
  return all.map((chip) => namedAmong(chip, all));
}
