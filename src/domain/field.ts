import { claimsDiffer } from './cell.ts';
import type { Range } from './claim.ts';
import type { Dataset, Field, FieldRole } from './dataset.ts';
import { spread } from './measures.ts';

type Fields = Pick<Dataset, 'fields' | 'sections'>;

/** The id of the field that holds a fact of the codebook: pay has its own. */
export function fieldIdOf(fact: string): string {
  return fact.replace('wages.', 'wage_');
}

/** The field or section of an id; undefined where there is none. */
export function fieldOf({ fields, sections = [] }: Fields, id: string | null): Field | undefined {
  return [...fields, ...sections].find((field) => field.id === id);
}

/** The fields or sections whose ids are joined by points; those there are. */
export function fieldsOf(dataset: Fields, ids: string | null): readonly Field[] {
  return (ids ?? '').split('.').flatMap((id) => fieldOf(dataset, id) ?? []);
}

/** The ids of fields joined by points, each once; null for none. */
export function idsOf(fields: readonly Field[]): string | null {
  return [...new Set(fields.map(({ id }) => id))].join('.') || null;
}

/** The field that holds the claims of a role; undefined where the dataset has none. */
export function fieldFor({ fields, sections = [] }: Fields, role: FieldRole): Field | undefined {
  return [...fields, ...sections].find((field) => field.role === role);
}

/** How many claims a field has of a row where they differ; 0 where they agree or all hold. */
export function differing(field: Field | undefined, row: number): number {
  if (field === undefined || field.kind === 'set') return 0;
  const claims = field.claims(row);
  return claimsDiffer(claims) ? claims.length : 0;
}

/** Whether what is in use of a row is the coder's inference and not stated; of a set, all of it. */
export function isInferred(field: Field | undefined, row: number): boolean {
  const claims = field?.claims(row) ?? [];
  const used = field?.kind === 'set' ? claims : claims.slice(0, 1);
  return used.length > 0 && used.every(({ basis }) => basis === 'inferred');
}

/** From the lowest to the highest that is claimed of a row; undefined where no claim is a number. */
export function told(field: Field | undefined, row: number): Range | undefined {
  const cells = field?.claims(row).map(({ cell }) => cell) ?? [];
  return spread(cells.flatMap((cell) => (cell.kind === 'range' ? cell.range : [])));
}

/** Of what a mark draws, the field whose claims differ, else the first; undefined without fields. */
export function fieldBehind(
  dataset: Fields,
  row: number,
  roles: readonly FieldRole[],
): Field | undefined {
  const fields = roles.flatMap((role) => fieldFor(dataset, role) ?? []);
  return fields.find((field) => differing(field, row) > 0) ?? fields[0];
}

/** How many claims differ among all that a mark draws. */
export function differingIn(
  dataset: Fields,
  row: number,
  roles: readonly FieldRole[],
): number {
  return roles.reduce((sum, role) => sum + differing(fieldFor(dataset, role), row), 0);
}
