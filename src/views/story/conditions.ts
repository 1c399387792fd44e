import type { Citation } from '../../domain/claim.ts';
import type { LinkBasis, StepKind } from '../../domain/codes.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { fieldOf } from '../../domain/field.ts';
import { promiseOf, stagesIn } from '../../domain/stages.ts';

/** A condition that rows are counted by. */
export type Asked = (dataset: Dataset, row: number) => boolean;

/** Ids of all sources that say anything of a row. */
function sourcesOf({ fields, roles }: Dataset, row: number): ReadonlySet<string> {
  const cited: readonly Pick<Citation, 'source'>[] = [
    ...fields.flatMap((field) => field.claims(row)),
    ...(roles.steps?.(row) ?? []),
    ...(roles.demands?.(row) ?? []).flatMap((demand) => [demand, ...demand.result]),
  ];
  return new Set(cited.map(({ source }) => source));
}

/** Whether a field of a row has a claim. */
export const has =
  (field: string): Asked =>
  (dataset, row) =>
    (fieldOf(dataset, field)?.claims(row).length ?? 0) > 0;

/** Whether everything told of a row comes from one source. */
export const onOneSource: Asked = (dataset, row) => sourcesOf(dataset, row).size === 1;

/** Whether a row's chronology has a step of one of these kinds. */
export const stepped =
  (...kinds: readonly StepKind[]): Asked =>
  ({ roles }, row) =>
    (roles.steps?.(row) ?? []).some(({ kind }) => kinds.includes(kind));

/** Whether a later report says that what was agreed in a row was kept, or that it was not. */
export const promiseTold: Asked = ({ roles }, row) => {
  const state = promiseOf(stagesIn(roles, row));
  return state !== undefined && state !== 'unsure' && state !== 'not_told';
};

/** Whether a row was inspired by another in a region. */
export const inspiredIn =
  (...regions: readonly string[]): Asked =>
  ({ roles }, row) =>
    (roles.links?.(row) ?? []).some(
      (link) =>
        link.direction === 'to' &&
        link.type === 'inspired_by' &&
        regions.includes(roles.sites?.(link.row)[0]?.place.admin1 ?? ''),
    );

/** Whether a row is tied to an earlier one, by one of these words. */
export const tied =
  (...bases: readonly LinkBasis[]): Asked =>
  ({ roles }, row) =>
    (roles.links?.(row) ?? []).some(
      ({ direction, basis }) => direction === 'to' && bases.includes(basis),
    );

/** Whether a row is said to follow an example, but not whose: the pair rests on sequence alone. */
export const exampleUnnamed: Asked = ({ roles }, row) =>
  (roles.links?.(row) ?? []).some(
    ({ direction, type, basis }) =>
      direction === 'to' && type === 'inspired_by' && basis === 'sequence_only',
  );

/** Whether no date of a row's start is known at all. */
export const noStart: Asked = ({ roles }, row) => roles.span?.(row) === undefined;
