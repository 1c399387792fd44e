/** A value inside an authored file, with the way to it. */
export interface Node {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every value inside a JSON tree, parents before children, in the order of the file. */
export function nodesOf(value: unknown, path: readonly PropertyKey[] = []): readonly Node[] {
  const below = Array.isArray(value)
    ? value.flatMap((child: unknown, index) => nodesOf(child, [...path, index]))
    : isFields(value)
      ? Object.entries(value).flatMap(([key, child]) => nodesOf(child, [...path, key]))
      : [];
  return [{ path, value }, ...below];
}

/** A citation inside an authored event: a claim, a demand, a step or a link. */
export interface CitationNode {
  readonly path: readonly PropertyKey[];
  readonly source: string;
  readonly at: readonly number[];
  readonly fields: Fields;
}

/** Every citation inside a validated event. */
export function citationNodes(event: unknown): readonly CitationNode[] {
  return nodesOf(event).flatMap(({ path, value }) => {
    if (!isFields(value) || typeof value.source !== 'string' || !Array.isArray(value.at)) return [];
    return [{ path, source: value.source, at: value.at as number[], fields: value }];
  });
}

/** Where every claim holds at once: further claims add to the first instead of disputing it. */
const sets = new Set<PropertyKey | undefined>(['tactics', 'sites']);

export interface FactNode {
  readonly path: readonly PropertyKey[];
  readonly claims: readonly Fields[];
}

/** Every fact (claims that are alternatives) inside a validated event. */
export function factNodes(event: unknown): readonly FactNode[] {
  return nodesOf(event).flatMap(({ path, value }) => {
    if (!Array.isArray(value) || value.length === 0 || sets.has(path.at(-1))) return [];
    const claims = value.filter(isFields).filter((claim) => 'value' in claim && 'source' in claim);
    return claims.length === value.length ? [{ path, claims }] : [];
  });
}
