import type { PlaceKind } from './codes.ts';

/** A name in each language the atlas can speak. */
export interface Names {
  readonly en: string;
  readonly ru: string;
  readonly kk: string;
}

/** A first-level unit of 2021: ISO 3166-2 letter code, with the numeric code in use since 2022. */
export interface Region {
  readonly code: string;
  readonly code_2022: string;
  readonly names: Names;
}

/** An entry of the gazetteer. Degrees are WGS84 decimal. */
export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly names: Names;
  /** Other spellings, any language. */
  readonly aliases: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** A: two independent sources agree within 1.5 km; B: within 5 km or one source; C: an area. */
  readonly precision: 'A' | 'B' | 'C';
  /** Where the coordinate comes from. */
  readonly coordinate_source: string;
  /** ISO 3166-2 code of the 2021 region. */
  readonly admin1: string;
}

/** ACLED's geo-precision code: 1 the town, 2 near it or a field, 3 a region only. */
export function geoPrecision(kind: PlaceKind): 1 | 2 | 3 {
  switch (kind) {
    case 'town':
      return 1;
    case 'field':
      return 2;
    case 'region':
      return 3;
  }
}
