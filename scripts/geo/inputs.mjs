import { readFileSync } from 'node:fs';
import { feature as shapeOf } from 'topojson-client';
import { extentOf, feature, isInside, polygonsOf } from './geometry.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * The countries whose borders are drawn. Natural Earth draws lines of control; outside this list
 * everything is land without borders, which keeps disputed ones out.
 */
const COUNTRIES = 'KAZ KAB RUS CHN KGZ UZB TKM TJK MNG AFG IRN'.split(' ');

/** ISO codes as of 2021 that the source does not give, by Natural Earth's own code. */
const ISO_OF = new Map([
  ['KAZ-3207', 'KZ-ALM'], // the region; the source gives it the code of the city
  ['KAB+00?', 'KZ-KZY'], // Baikonur, a country of its own in the source
]);

/** First-level units of the countries with borders: a0 is the country, iso the region. */
export function unitsOf([path]) {
  return read(path)
    .features.filter(({ properties }) => COUNTRIES.includes(properties.adm0_a3))
    .map(({ properties: { adm0_a3, adm1_code, iso_3166_2 }, geometry }) => {
      const a0 = adm0_a3 === 'KAB' ? 'KAZ' : adm0_a3;
      return feature({ a0, iso: ISO_OF.get(adm1_code) ?? iso_3166_2 }, geometry);
    });
}

/**
 * Land of the wide view. The Caspian is a hole in it; a rectangle closes it, since today's sea
 * is painted above.
 */
export function wideLandOf([path]) {
  const ring = [[46.3, 36.3], [46.3, 47.8], [55.2, 47.8], [55.2, 36.3], [46.3, 36.3]];
  const caspian = feature({}, { type: 'Polygon', coordinates: [ring] });
  const atlas = read(path);
  const land = shapeOf(atlas, atlas.objects.land);
  return [...(land.features ?? [land]), caspian];
}

const allPolygonsOf = (path) => read(path).geometries.flatMap(polygonsOf);

const waterOf = (n) => (coordinates) => feature({ n }, { type: 'Polygon', coordinates });

/** The one polygon with open water of the Caspian in it. */
export function caspianOf([path]) {
  const sea = allPolygonsOf(path).find((polygon) => isInside([51, 42], polygon));
  return [waterOf('Caspian')(sea)];
}

const overlaps = ([w, s, e, n], [west, south, east, north]) =>
  w < east && e > west && s < north && n > south;

/** The lakes near Kazakhstan, but for the halves of the Caspian among them. */
export function lakesOf([path]) {
  const near = allPolygonsOf(path).filter(([outer]) =>
    overlaps(extentOf(outer), [40, 34, 98, 60]),
  );
  const isSeaHalf = (polygon) => isInside([51, 42], polygon) || isInside([51, 39], polygon);
  const isGarabogaz = (polygon) => isInside([53.6, 40.9], polygon);
  return {
    lakes: near.filter((polygon) => !isSeaHalf(polygon) && !isGarabogaz(polygon)).map(waterOf()),
    // The source has the bay in two pieces, the northern as part of a half of the Caspian.
    garabogaz: near
      .filter((polygon) => isInside([51, 42], polygon) || isGarabogaz(polygon))
      .map(waterOf('Garabogazkol')),
  };
}
