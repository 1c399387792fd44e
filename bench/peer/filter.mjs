import crossfilter from 'crossfilter2';

const LONG_AGO = -1e12;
const NEVER = 1e12;

/**
 * The rows in crossfilter2. What lasts is in a window when it starts by its end and ends from its
 * start on: two dimensions, each with a range. Undated rows pass every window.
 */
export function filterOf({ rows, facets }) {
  const filter = crossfilter(rows);
  const start = filter.dimension(({ span }) => span?.startMin ?? LONG_AGO);
  const end = filter.dimension(({ span }) => span?.endMax ?? NEVER);
  const groups = facets.map((id, index) => {
    const dimension = filter.dimension(({ values }) => values[index], true);
    return { id, group: dimension.group() };
  });
  return {
    groups,
    ask({ from, to }) {
      start.filterRange([LONG_AGO, to + 1]);
      end.filterRange([from, Infinity]);
      return filter.allFiltered();
    },
  };
}
