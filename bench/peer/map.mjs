import Supercluster from 'supercluster';
import { feature } from 'topojson-client';
import { contextOf, toneOf } from './canvas.mjs';

const SIZE = { width: 848, height: 440 };
const ZOOM = 4;
const BOUNDS = [45, 39, 90, 56];

function projection() {
  const mercator = (latitude) => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  const [west, south, east, north] = BOUNDS;
  const top = mercator(north);
  const tall = SIZE.height / (top - mercator(south));
  const wide = SIZE.width / (east - west);
  return ([longitude, latitude]) => [(longitude - west) * wide, (top - mercator(latitude)) * tall];
}

/** The ground, painted once. */
async function paintGround(project) {
  const topology = await (await fetch('./geo/basemap.topo.json')).json();
  const context = contextOf('ground', SIZE.width, SIZE.height);
  for (const { geometry } of feature(topology, topology.objects.regions).features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    context.beginPath();
    for (const ring of polygons.flat()) {
      ring.forEach((point, i) => context[i === 0 ? 'moveTo' : 'lineTo'](...project(point)));
    }
    context.fillStyle = '#f3efe6';
    context.fill();
    context.strokeStyle = '#bbb';
    context.stroke();
  }
}

const featureOf = (row) => ({
  type: 'Feature',
  properties: row,
  geometry: { type: 'Point', coordinates: row.at },
});

function drawDisc(context, [x, y], radius, fill) {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.stroke();
}

/** Draws the rows as discs, those close together as one with its number: clustered anew each time. */
export async function mapOf() {
  const project = projection();
  await paintGround(project);
  const context = contextOf('discs', SIZE.width, SIZE.height);
  context.textAlign = 'center';
  return (rows) => {
    const index = new Supercluster({ radius: 24, maxZoom: 14 });
    index.load(rows.filter(({ at }) => at !== undefined).map(featureOf));
    context.clearRect(0, 0, SIZE.width, SIZE.height);
    for (const { properties, geometry } of index.getClusters(BOUNDS, ZOOM)) {
      const at = project(geometry.coordinates);
      const count = properties.point_count;
      if (count === undefined) {
        drawDisc(context, at, properties.radius, toneOf[properties.outcome]);
        continue;
      }
      drawDisc(context, at, 6 + 4 * Math.sqrt(count), '#fff');
      context.fillStyle = '#000';
      context.fillText(count, at[0], at[1] + 4);
    }
  };
}
