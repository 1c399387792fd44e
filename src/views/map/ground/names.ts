import type { Frame } from '../../../state/frame.ts';
import type { MessageId } from '../../../i18n/messages.ts';
import type { Coordinates } from '../layout/projection.ts';

/** The country the bundled ground was made for, in degrees. */
export const groundFrame: Frame = { south: 40.6, west: 46.5, north: 55.45, east: 87.35 };

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude });

interface Named {
  /** Where the name may stand, the best first. */
  readonly points: readonly Coordinates[];
  /** Zoom from which there is room for it. */
  readonly from: number;
}

const named = (from: number, ...points: readonly Coordinates[]): Named => ({ from, points });

/** Where the names of first-level units stand, by ISO 3166-2 code of 2021; placed by hand. */
export const regionPoints: ReadonlyMap<string, Named> = new Map([
  ['KZ-MAN', named(5, at(44.1, 54.4), at(44.7, 54.2), at(43.3, 54.6))],
  ['KZ-ATY', named(4.8, at(47.75, 52.6), at(47.9, 51.2))],
  ['KZ-AKT', named(3.9, at(48.7, 58.6), at(49.3, 58.2))],
  ['KZ-ZAP', named(4.9, at(49.9, 50.9), at(49.4, 49.6))],
  ['KZ-KUS', named(3.9, at(51.15, 63.9), at(50.5, 64.2))],
  ['KZ-SEV', named(4.9, at(54.0, 68.6), at(53.6, 68.2))],
  ['KZ-AKM', named(3.9, at(52.1, 69.3), at(51.8, 68.6))],
  ['KZ-PAV', named(3.9, at(52.2, 76.3), at(51.5, 76.2))],
  ['KZ-KAR', named(3.9, at(48.3, 71.2), at(47.6, 71.8))],
  ['KZ-VOS', named(4.3, at(48.7, 80.9), at(49.2, 80.9))],
  ['KZ-ALM', named(4.3, at(45.05, 77.9), at(44.6, 77.6))],
  ['KZ-ZHA', named(4.1, at(44.4, 72.3), at(43.9, 72.3))],
  ['KZ-YUZ', named(4.1, at(43.9, 67.7), at(44.5, 68.0), at(44.9, 68.6))],
  ['KZ-KZY', named(3.9, at(45.6, 63.6), at(46.1, 63.4), at(46.5, 64.6), at(46.9, 64.6))],
]);

interface NamedArea extends Named {
  readonly id: MessageId;
}

/** Waters with a name of their own. */
export const waters: readonly NamedArea[] = [
  {
    id: 'map.water.caspian',
    ...named(4, at(42.2, 50.4), at(40.3, 50.9), at(45.75, 51.5), at(43.9, 49.9)),
  },
  { id: 'map.water.aral', ...named(4, at(45.0, 59.9), at(44.4, 60.6)) },
  { id: 'map.water.balkhash', ...named(4, at(46.3, 75.4), at(46.9, 76.4)) },
];

/** Neighbours, by where their name stands. */
export const neighbours: readonly NamedArea[] = [
  { id: 'map.country.russia', ...named(4.6, at(54.9, 59.2), at(53.0, 53.5)) },
  { id: 'map.country.china', ...named(4.6, at(43.9, 85.2)) },
  { id: 'map.country.uzbekistan', ...named(4.6, at(42.3, 62.6)) },
  { id: 'map.country.turkmenistan', ...named(4.6, at(39.9, 57.6)) },
  { id: 'map.country.kyrgyzstan', ...named(4.6, at(41.6, 74.6)) },
];

/** Zoom from which towns without a row are named. */
export const TOWNS_FROM = 5.8;
