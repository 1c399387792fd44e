import { parseAtlas } from '../../src/data/parseAtlas.ts';
import { strikeDataset } from '../../src/data/strikes/dataset.ts';
import { discRadius } from '../../src/encoding/size.ts';
import { extentOf } from '../../src/views/timeline/extent.ts';

/** The values a row has on a facet's column; `unknown` where it has none. */
function valuesOf(column, row) {
  const codes =
    column.kind === 'category'
      ? [column.codes[row]].filter((code) => code >= 0)
      : [...column.codes.subarray(column.offsets[row], column.offsets[row + 1])];
  return codes.length === 0 ? ['unknown'] : codes.map((code) => column.values[code]);
}

function rowOf(dataset, facets, row) {
  const { roles, table } = dataset;
  const place = roles.sites(row)[0]?.place;
  return {
    row,
    title: dataset.title(row),
    span: roles.span(row),
    outcome: roles.outcome(row),
    radius: discRadius(roles.size(row)),
    at: place?.longitude === undefined ? undefined : [place.longitude, place.latitude],
    values: facets.map((id) => valuesOf(table.columns.get(id), row)),
  };
}

/**
 * The events of the product's own file, read once by the product's own reader, so that both pages
 * show the same facts on the same axis; nothing of it runs while the brush moves.
 */
export async function readRows() {
  const response = await fetch('./data/atlas.en.json');
  const dataset = strikeDataset(parseAtlas(await response.json()), 'in_use');
  const facets = dataset.dimensions.filter(({ kind }) => kind === 'facet').map(({ id }) => id);
  const rows = Array.from({ length: dataset.length }, (_, row) => rowOf(dataset, facets, row));
  const { core } = extentOf(
    rows.map(({ span }) => span),
    dataset.asOf,
  );
  return { rows, facets, axis: core };
}
