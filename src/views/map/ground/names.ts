import type { Frame } from '../../../state/frame.ts';
import type { MessageId } from '../../../i18n/messages.ts';
import type { Coordinates } from '../layout/projection.ts';

/** The country the bundled ground was made for, in degrees. */
export const groundFrame: Frame = { south: 40.6, west: 46.5, north: 55.45, east: 87.35 };

const at = (latitude: number, longitude: number): Coordinates => ({ latitude, longitude });

/** Where the names of first-level units stand, by ISO 3166-2 code of 2021; placed by hand. */
export const regionPoints: ReadonlyMap<string, Coordinates> = new Map([
  ['KZ-MAN', at(43.75, 54.3)],
  ['KZ-ATY', at(47.75, 52.6)],
  ['KZ-AKT', at(48.7, 58.6)],
  ['KZ-ZAP', at(49.9, 50.6)],
  ['KZ-KUS', at(51.25, 63.9)],
  ['KZ-SEV', at(54.1, 68.9)],
  ['KZ-AKM', at(52.1, 69.3)],
  ['KZ-PAV', at(52.3, 76.4)],
  ['KZ-KAR', at(48.3, 71.2)],
  ['KZ-VOS', at(48.7, 81.1)],
  ['KZ-ALM', at(44.9, 78.3)],
  ['KZ-ZHA', at(44.4, 72.4)],
  ['KZ-YUZ', at(43.9, 67.7)],
  ['KZ-KZY', at(45.6, 63.6)],
]);

interface NamedArea extends Coordinates {
  readonly id: MessageId;
  /** Zoom from which it is named. */
  readonly from: number;
}

/** Waters with a name of their own. */
export const waters: readonly NamedArea[] = [
  { id: 'map.water.caspian', ...at(42.3, 50.6), from: 4 },
  { id: 'map.water.aral', ...at(45.0, 59.9), from: 4 },
  { id: 'map.water.balkhash', ...at(46.3, 75.4), from: 4 },
];

/** Neighbours, by where their name stands. */
export const neighbours: readonly NamedArea[] = [
  { id: 'map.country.russia', ...at(54.9, 59.2), from: 4.6 },
  { id: 'map.country.china', ...at(43.9, 85.2), from: 4.6 },
  { id: 'map.country.uzbekistan', ...at(42.3, 62.6), from: 4.6 },
  { id: 'map.country.turkmenistan', ...at(39.9, 57.6), from: 4.6 },
  { id: 'map.country.kyrgyzstan', ...at(41.6, 74.6), from: 4.6 },
];

/** Zoom from which regions, and from which towns without a row, are named. */
export const REGIONS_FROM = 3.9;
export const TOWNS_FROM = 5.8;
