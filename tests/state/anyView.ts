import fc from 'fast-check';
import type { Clause } from '../../src/crossfilter/clause.ts';
import { readings } from '../../src/domain/claim.ts';
import { disagreementKinds } from '../../src/domain/codes.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { definitions } from '../../src/domain/standing.ts';
import { axes, embeds, pages, panes, sheets, storySteps, wageUnits, type View } from '../../src/state/view.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** Clauses on several dimensions, in the order of the dimensions. */
function anySelection({ dimensions, table }: Dataset): fc.Arbitrary<Clause[]> {
  const facets = dimensions.filter(({ kind }) => kind === 'facet');
  const clause = fc.constantFrom(...facets).chain(({ id }) => {
    const column = table.columns.get(id);
    const known = column !== undefined && 'values' in column ? column.values : [];
    return fc
      .uniqueArray(fc.constantFrom(...known, 'unknown'), { minLength: 1 })
      .map<Clause>((values) => ({ kind: 'values', dimension: id, values }));
  });
  return fc
    .uniqueArray(clause, { selector: ({ dimension }) => dimension, maxLength: 4 })
    .map((clauses) =>
      dimensions.flatMap(({ id }) => clauses.filter(({ dimension }) => dimension === id)),
    );
}

/** Any view of a dataset that an address can describe. */
export function anyView(dataset: Dataset): fc.Arbitrary<View> {
  const { length, key, fields, places, dimensions } = dataset;
  return fc.record<View>({
    selection: anySelection(dataset),
    search: fc.string({ unit: 'grapheme', maxLength: 8 }),
    inView: fc.boolean(),
    open: fc.constantFrom(null, ...Array.from({ length }, (_, row) => key(row))),
    claims: fc.constantFrom(null, ...ids(fields)),
    town: fc.constantFrom(null, ...ids(places)),
    viewport: fc.constantFrom(null, { latitude: 43.351, longitude: -52.874, zoom: 8.25 }),
    pane: fc.constantFrom(...panes),
    sheet: fc.constantFrom(...sheets),
    sort: fc.option(fc.record({ field: fc.constantFrom(...ids(fields)), descending: fc.boolean() })),
    outcomesBy: fc.constantFrom(null, ...ids(dimensions)),
    wageUnit: fc.constantFrom(...wageUnits),
    day: fc.option(fc.integer({ min: 0, max: 40_000 })),
    lanesBy: fc.constantFrom(null, 'place', 'industry', 'outcome'),
    axis: fc.constantFrom(...axes),
    tables: fc.boolean(),
    reading: fc.constantFrom(...readings),
    countedBy: fc.option(
      fc.record({ definition: fc.constantFrom(...definitions), untold: fc.boolean() }),
    ),
    sequence: fc.boolean(),
    page: fc.constantFrom(null, ...pages),
    kind: fc.constantFrom(null, ...disagreementKinds),
    source: fc.constantFrom(null, ...dataset.sources.keys()),
    content: fc.constantFrom(null, '0123456789ab'),
    embed: fc.constantFrom(null, ...embeds),
    story: fc.constantFrom(null, ...(dataset.story === true ? storySteps : [])),
  });
}
