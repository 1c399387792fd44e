import { readFileSync } from 'node:fs';
import { NetCDFReader } from 'netcdfjs';

/** The grid: every five minutes, eastwards from Greenwich and northwards from the south pole. */
const PER_DEGREE = 12;
const COLUMNS = 360 * PER_DEGREE;

/** Weights of a cubic B-spline: it smooths the grid as it interpolates. */
function weights(t) {
  const u = 1 - t;
  return [u ** 3, 4 - 6 * t * t + 3 * t ** 3, 4 - 6 * u * u + 3 * u ** 3, t ** 3].map((w) => w / 6);
}

const columnAt = (longitude) => longitude * PER_DEGREE;
const rowAt = (latitude) => (latitude + 90) * PER_DEGREE;

/**
 * At the Dzungarian Gate the source has a ridge of 2,700 m that ends in a straight cliff along
 * 45 N, where there is a plain. Heights between its foot and the ground north of it replace it.
 */
function levelFalseRidge(level) {
  const [south, north] = [Math.round(rowAt(44.92)), Math.round(rowAt(45.67))];
  for (let column = columnAt(82.75); column <= columnAt(86.5); column++) {
    const at = (row) => row * COLUMNS + column;
    for (let row = south + 1; row < north; row++) {
      const share = (row - south) / (north - south);
      level[at(row)] = level[at(south)] * (1 - share) + level[at(north)] * share;
    }
  }
}

/** The height in metres at a longitude and latitude; sea and land below it are level. */
export function heightsOf([path]) {
  const values = new NetCDFReader(readFileSync(path)).getDataVariable('ROSE').flat();
  const level = Float32Array.from(values, (value) => Math.max(0, value));
  levelFalseRidge(level);
  return (longitude, latitude) => {
    const [x, y] = [columnAt(longitude), rowAt(latitude)];
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const [across, up] = [weights(x - column), weights(y - row)];
    let height = 0;
    for (let j = 0; j < 4; j++) {
      const start = (row + j - 1) * COLUMNS;
      for (let i = 0; i < 4; i++) {
        height += up[j] * across[i] * level[start + ((column + i - 1 + COLUMNS) % COLUMNS)];
      }
    }
    return height;
  };
}
