import { claimsDiffer } from '../../domain/cell.ts';
import type { Citation } from '../../domain/claim.ts';
import type { Dataset, Label } from '../../domain/dataset.ts';
import { fieldOf } from '../../domain/field.ts';
import { claimsOf, citedBy, type Rest } from './storyData.ts';

/** What stands behind a sentence and leads to what it rests on. */
export type Chip =
  | { readonly kind: 'rows' }
  | {
      readonly kind: 'event';
      readonly event: string;
      /** The field whose claims it opens; null opens the action. */
      readonly field: string | null;
      /** Names of every field that has the same ground. */
      readonly fields: readonly Label[];
      readonly cited: Pick<Citation, 'source' | 'at'>;
      /** How many claims differ; 0 where none do. */
      readonly differing: number;
      /** True where another action of the sentence has a chip that reads alike. */
      readonly named: boolean;
    };

/** All passages of the source that a set's first claim cites: they hold together. */
function wholeGround(claims: readonly Pick<Citation, 'source' | 'at'>[], source: string) {
  const at = claims.filter((claim) => claim.source === source).flatMap((claim) => claim.at);
  return { source, at: [...new Set(at)].sort((a, b) => a - b) };
}

function chipOf(dataset: Dataset, rest: Rest): Chip | undefined {
  if (rest.kind === 'rows') return { kind: 'rows' };
  const { event } = rest;
  const [cited] = citedBy(dataset, rest);
  if (cited === undefined) return undefined;
  if (rest.kind === 'step') {
    return { kind: 'event', event, field: null, fields: [], cited, differing: 0, named: false };
  }
  const field = fieldOf(dataset, rest.field);
  const claims = claimsOf(dataset, event, rest.field);
  const differing = field?.kind === 'fact' && claimsDiffer(claims) ? claims.length : 0;
  const fields = field === undefined ? [] : [field.label];
  return {
    kind: 'event',
    event,
    field: rest.field,
    fields,
    cited: field?.kind === 'set' ? wholeGround(claims, cited.source) : cited,
    differing,
    named: false,
  };
}

/** What makes two chips read alike and lead to the same action. */
function keyOf(chip: Chip, at: number): string {
  if (chip.kind === 'rows') return 'rows';
  const { event, cited, differing } = chip;
  return JSON.stringify(differing > 0 ? [event, at] : [event, cited.source, cited.at]);
}

function merged(one: Chip, other: Chip): Chip {
  if (one.kind === 'rows' || other.kind === 'rows') return one;
  return { ...one, field: one.field ?? other.field, fields: [...one.fields, ...other.fields] };
}

/** Whether the chip of another action says the same. */
function readsAs(one: Chip, other: Chip): boolean {
  if (one.kind === 'rows' || other.kind === 'rows' || one.event === other.event) return false;
  if (one.differing > 0 || other.differing > 0) return one.differing === other.differing;
  return one.cited.source === other.cited.source && one.cited.at.join() === other.cited.at.join();
}

/** The chips of a sentence: one for each ground of an action, and one where its claims differ. */
export function chipsOf(dataset: Dataset, rests: readonly Rest[]): readonly Chip[] {
  const chips = new Map<string, Chip>();
  rests.forEach((rest, at) => {
    const chip = chipOf(dataset, rest);
    if (chip === undefined) return;
    const key = keyOf(chip, at);
    const same = chips.get(key);
    chips.set(key, same === undefined ? chip : merged(same, chip));
  });
  const all = [...chips.values()];
  return all.map((chip) => (all.some((other) => readsAs(other, chip)) ? { ...chip, named: true } : chip));
}
