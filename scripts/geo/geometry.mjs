/** The polygons of a geometry; none for lines and points. */
export function polygonsOf({ type, coordinates }) {
  if (type === 'Polygon') return [coordinates];
  return type === 'MultiPolygon' ? coordinates : [];
}

/** West, south, east and north of any nesting of coordinates. */
export function extentOf(coordinates) {
  const points = coordinates.flat(Infinity);
  const extent = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < points.length; i += 2) {
    extent[0] = Math.min(extent[0], points[i]);
    extent[1] = Math.min(extent[1], points[i + 1]);
    extent[2] = Math.max(extent[2], points[i]);
    extent[3] = Math.max(extent[3], points[i + 1]);
  }
  return extent;
}

/** Whether a point is in a polygon; even-odd over all rings, so holes are outside. */
export function isInside([x, y], polygon) {
  let inside = false;
  for (const ring of polygon) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i];
      const [bx, by] = ring[j];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

export function isInGeometry(point, geometry) {
  return polygonsOf(geometry).some((polygon) => isInside(point, polygon));
}

export function feature(properties, geometry) {
  return { type: 'Feature', properties, geometry };
}

/** A GeoJSON file as mapshaper takes it. */
export function fileOf(features) {
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
}
