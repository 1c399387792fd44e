const EARTH_RADIUS = 6378137;
const DEGREE = Math.PI / 180;

/** Between degrees and metres of EPSG:3857. */
export const longitudeAt = (x) => x / EARTH_RADIUS / DEGREE;
export const latitudeAt = (y) => Math.atan(Math.sinh(y / EARTH_RADIUS)) / DEGREE;
export const eastingAt = (longitude) => longitude * DEGREE * EARTH_RADIUS;
export const northingAt = (latitude) => Math.asinh(Math.tan(latitude * DEGREE)) * EARTH_RADIUS;
