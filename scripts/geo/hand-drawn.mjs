import { feature } from './geometry.mjs';

/**
 * Natural Earth draws the Caspian at an older, higher level: today's shore lies up to 40 km
 * further out. These rings, drawn by hand, carry the two coastal regions out past it; the water,
 * painted above, cuts them off at the shore. Clipping the regions by the shore instead would make
 * them a work derived from OpenStreetMap, and they are to stay in the public domain.
 */

/** The border with Russia from the end of Natural Earth's line down the Kigach to its mouth. */
const kigach = [
  [49.2269, 46.3279],
  [49.243, 46.302],
  [49.258, 46.274],
  [49.276, 46.238],
  [49.315, 46.226],
];

/** Where the line between the two regions reaches today's shore. */
const regionsMeet = [
  [52.8622, 45.7667],
  [52.848, 45.77],
];

/** Off shore the rings part, so that no border runs out to sea between them. */
const atyrau = [
  ...kigach,
  [49.42, 46.2],
  [49.62, 45.98],
  [50.2, 46.05],
  [51.0, 46.5],
  [52.0, 46.55],
  [52.75, 46.4],
  [52.85, 46.0],
  [52.76, 45.83],
  ...regionsMeet.toReversed(),
  [53.3, 45.9],
  [53.6, 46.9],
  [52.5, 47.3],
  [49.3, 46.9],
  [49.05, 46.6],
  [49.11, 46.4],
  [49.2, 46.345],
];

const mangystau = [
  ...regionsMeet,
  [52.7, 45.73],
  [51.9, 45.62],
  [51.2, 45.5],
  [50.7, 45.15],
  [49.7, 45.25],
  [49.6, 44.75],
  [49.9, 44.2],
  [50.55, 43.9],
  [50.9, 43.2],
  [51.6, 42.6],
  [52.15, 42.35],
  [52.15, 41.78],
  [52.4379, 41.7487],
  [53.2, 42.5],
  [53.9, 44.8],
  [54.2, 45.3],
  [54.0, 45.75],
  [53.3, 45.7],
  [53.04, 45.72],
];

/** The Russian bank of the Kigach, so that the border is shared to its mouth. */
const kigachWestBank = [...kigach.slice(0, 4), [49.2, 46.24], [49.13, 46.29], [49.15, 46.34]];

const ring = (points) => ({ type: 'Polygon', coordinates: [[...points, points[0]]] });

export const seaward = [
  feature({ a0: 'KAZ', iso: 'KZ-ATY' }, ring(atyrau)),
  feature({ a0: 'KAZ', iso: 'KZ-MAN' }, ring(mangystau)),
  feature({ a0: 'RUS' }, ring(kigachWestBank)),
];

/**
 * What belongs to the Garabogaz bay of the half of the Caspian it comes with: all that is east of
 * the spit between them.
 */
const spit = [
  [52.69, 42.4],
  [52.69, 41.6],
  [52.78, 41.56],
  [52.8, 41.42],
  [52.82, 41.34],
  [52.85, 41.26],
  [52.88, 41.19],
  [52.87, 41.12],
  [52.95, 41.04],
  [52.965, 40.9],
  [52.9, 40.5],
];

export const garabogazLimits = feature({}, ring([...spit, [55.1, 40.5], [55.1, 42.4]]));
