import { feature } from './geometry.mjs';

/** A point in every water that has a name in the file; the Aral is several waters by now. */
const names = [
  ['Aral', 60.6, 46.3],
  ['Aral', 60.2, 45.95],
  ['Aral', 59.6, 45.5],
  ['Aral', 58.5, 45.2],
  ['Balkhash', 74.2, 46.1],
  ['Alakol', 81.75, 46.1],
  ['Sasykkol', 80.95, 46.58],
  ['Zaysan', 84.0, 48.0],
  ['Tengiz', 68.95, 50.45],
  ['Kapchagay', 77.6, 43.85],
  ['Issyk-Kul', 77.2, 42.45],
  ['Sarygamysh', 57.4, 41.9],
  ['Garabogazkol', 53.6, 41.4],
];

export const lakeNames = names.map(([n, ...coordinates]) =>
  feature({ n }, { type: 'Point', coordinates }),
);
