import { queryOptions } from '@tanstack/react-query';
import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  Objects,
  Topology as Topo,
} from 'topojson-specification';
import { fetchFile, fileAddress } from '../../../data/files.ts';

type Properties = Record<string, unknown>;
type Topology = Topo<Objects<Properties>>;
type Shape = GeometryObject;

/** The bundled ground as shapes in degrees. */
export interface Basemap {
  readonly land: FeatureCollection;
  /** First-level units; property `iso` is the ISO 3166-2 code of 2021. */
  readonly regions: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly water: FeatureCollection;
  /** Lines between countries, between those and the country of the regions, between regions. */
  readonly borders: MultiLineString;
  readonly countryBorder: MultiLineString;
  readonly regionBorders: MultiLineString;
  readonly relief: string;
}

/** The country whose regions are drawn, by its code in the topology. */
const COUNTRY = 'KAZ';

function isTopology(value: unknown): value is Topology {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'Topology' &&
    'objects' in value &&
    'arcs' in value
  );
}

async function topologyAt(address: string, signal: AbortSignal): Promise<Topology> {
  const response = await fetchFile(address, { signal });
  if (!response.ok) throw new Error(`${address}: status ${response.status}`);
  const value: unknown = await response.json();
  if (!isTopology(value)) throw new Error(`${address}: no TopoJSON`);
  return value;
}

function collectionOf(topology: Topology, name: string): GeometryCollection<Properties> {
  const object = topology.objects[name];
  if (object === undefined) return { type: 'GeometryCollection', geometries: [] };
  return object.type === 'GeometryCollection'
    ? object
    : { type: 'GeometryCollection', geometries: [object] };
}

function shapes(topology: Topology, name: string): FeatureCollection {
  return feature(topology, collectionOf(topology, name));
}

function linesBetween(
  topology: Topology,
  name: string,
  wanted: (a: Shape, b: Shape) => boolean = () => true,
): MultiLineString {
  return mesh(topology, collectionOf(topology, name), (a, b) => a !== b && wanted(a, b));
}

/** A property of a shape; undefined where it has none of the name. */
export function property(of: { readonly properties?: unknown }, name: string): unknown {
  const { properties } = of;
  if (typeof properties !== 'object' || properties === null) return undefined;
  return Object.entries(properties).find(([key]) => key === name)?.[1];
}

/** The ISO 3166-2 code of a region's shape. */
export function regionCode(shape: Feature): string | undefined {
  const code = property(shape, 'iso');
  return typeof code === 'string' ? code : undefined;
}

/** The bundled ground, from below the app's base; it never goes stale. */
export function basemapQuery(base: string) {
  return queryOptions({
    queryKey: ['basemap'],
    staleTime: Infinity,
    retry: 1,
    queryFn: async ({ signal }): Promise<Basemap> => {
      const [topology, waters] = await Promise.all([
        topologyAt(`${base}geo/basemap.topo.json`, signal),
        topologyAt(`${base}geo/water.topo.json`, signal),
      ]);
      const isCountry = (shape: Shape) => property(shape, 'a0') === COUNTRY;
      return {
        land: shapes(topology, 'land'),
        regions: shapes(topology, 'regions'),
        rivers: shapes(topology, 'rivers'),
        water: shapes(waters, 'water'),
        borders: linesBetween(topology, 'countries'),
        countryBorder: linesBetween(topology, 'countries', (a, b) => isCountry(a) || isCountry(b)),
        regionBorders: linesBetween(topology, 'regions'),
        relief: fileAddress(`${base}geo/relief.webp`),
      };
    },
  });
}
