import sharp from 'sharp';
import { polygonsOf } from './geometry.mjs';
import { heightsOf } from './heights.mjs';
import { eastingAt, latitudeAt, longitudeAt, northingAt } from './mercator.mjs';

/** The image's west, south, east and north, in metres of EPSG:3857. */
const [WEST, SOUTH, EAST, NORTH] = [1_670_000, 2_300_000, 13_360_000, 11_000_000];
const METRES_PER_PIXEL = 6000;
const WIDTH = Math.round((EAST - WEST) / METRES_PER_PIXEL);
const HEIGHT = Math.round((NORTH - SOUTH) / METRES_PER_PIXEL);

/** Heights are exaggerated: at this scale even the Tien Shan is flat. */
const EXAGGERATION = 9;
/** Light from the north-west, halfway up: east, north and up. */
const LIGHT = [-0.5, 0.5, Math.SQRT1_2];
/** Neutral in both hard-light and soft-light, so plains keep their colour. */
const FLAT = 128;
/** Shades below this are mostly noise of the source's grid. */
const NOISE = 6;
/** Towards its edges, over this share of its size, the image fades to neutral. */
const FADE = 0.12;

const smoothstep = (share) => {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
};

/** The shade of a slope, as a difference from that of flat ground. */
function shadeOf(east, north) {
  const [lx, ly, lz] = LIGHT;
  const light = (lz - lx * east - ly * north) / Math.hypot(east, north, 1);
  const difference = (Math.max(0, light) / lz - 1) * FLAT;
  return difference * smoothstep(Math.abs(difference) / NOISE);
}

function heightField(heights) {
  const field = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    const latitude = latitudeAt(NORTH - (y + 0.5) * METRES_PER_PIXEL);
    for (let x = 0; x < WIDTH; x++) {
      field[y * WIDTH + x] = heights(longitudeAt(WEST + (x + 0.5) * METRES_PER_PIXEL), latitude);
    }
  }
  return field;
}

/** One byte a pixel: neutral where flat and towards the edges. */
function shades(field) {
  const scale = EXAGGERATION / (2 * METRES_PER_PIXEL);
  const grey = Buffer.alloc(WIDTH * HEIGHT, FLAT);
  for (let y = 1; y < HEIGHT - 1; y++) {
    for (let x = 1; x < WIDTH - 1; x++) {
      const i = y * WIDTH + x;
      const east = (field[i + 1] - field[i - 1]) * scale;
      const north = (field[i - WIDTH] - field[i + WIDTH]) * scale;
      const edge = Math.min(x / WIDTH, 1 - x / WIDTH, y / HEIGHT, 1 - y / HEIGHT);
      grey[i] = Math.round(FLAT + shadeOf(east, north) * smoothstep(edge / FADE));
    }
  }
  return grey;
}

/**
 * One byte a pixel, opaque on land: where nothing is painted below, on the open sea, a blend mode
 * has nothing to blend with and the grey itself would show. It takes the land as it is painted, and
 * fades inwards, never past the coast.
 */
async function landMask(land) {
  const place = ([longitude, latitude]) => {
    const x = (eastingAt(longitude) - WEST) / METRES_PER_PIXEL;
    const y = (NORTH - northingAt(Math.max(-80, Math.min(84, latitude)))) / METRES_PER_PIXEL;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const pathOf = (polygon) =>
    `<path d="${polygon.map((ring) => `M${ring.map(place).join('L')}Z`).join('')}"/>`;
  const paths = land.flatMap(({ geometry }) => polygonsOf(geometry)).map(pathOf);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<g fill="#fff" fill-rule="evenodd">${paths.join('')}</g></svg>`,
  ].join('');
  return sharp(Buffer.from(svg), { unlimited: true })
    .flatten({ background: '#000' })
    .extractChannel(0)
    .blur(1.5)
    .linear(2, -255)
    .raw()
    .toBuffer();
}

/** A hill-shade for a blend mode that takes middle grey as neutral. */
export async function relief({ heights }, land) {
  const grey = shades(heightField(heightsOf(heights)));
  const mask = await landMask(land);
  const raw = { width: WIDTH, height: HEIGHT, channels: 4 };
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 4);
  for (let i = 0; i < grey.length; i++) {
    pixels.fill(grey[i], i * 4, i * 4 + 3);
    pixels[i * 4 + 3] = mask[i];
  }
  return sharp(pixels, { raw }).webp({ quality: 58, alphaQuality: 20, effort: 6 }).toBuffer();
}
