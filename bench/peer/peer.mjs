import { brushOf } from './brush.mjs';
import { facetsOf } from './facets.mjs';
import { filterOf } from './filter.mjs';
import { mapOf } from './map.mjs';
import { readRows } from './rows.mjs';
import { histogramOf, lanesOf, scaleOf } from './timeline.mjs';

const data = await readRows();
const scale = scaleOf(data.axis);
const isFloor = new URLSearchParams(location.search).has('floor');
const filter = filterOf(data);
const drawMap = await mapOf();
const drawFacets = facetsOf(filter.groups);
const drawHistogram = histogramOf(data.rows, scale);
const drawLanes = lanesOf(data.rows, scale);
const result = document.getElementById('result');

brushOf(scale, (window) => {
  if (isFloor) return;
  const shown = filter.ask(window);
  result.textContent = `${shown.length} of ${data.rows.length}`;
  drawFacets();
  drawHistogram(window);
  drawLanes(window, shown);
  drawMap(shown);
});
