import { readFileSync } from 'node:fs';
import mapshaper from 'mapshaper';
import { fileOf } from './geometry.mjs';
import { garabogazLimits, seaward } from './hand-drawn.mjs';
import { caspianOf, lakesOf, unitsOf, wideLandOf } from './inputs.mjs';
import { lakeNames } from './lake-names.mjs';

/** Where detail is worth its bytes, as mapshaper says whether a shape is there. */
const nearBy =
  'this.bounds[2] > 45 && this.bounds[0] < 89 && this.bounds[3] > 40 && this.bounds[1] < 56.5';

const apply = (commands, files) =>
  mapshaper.applyCommands(`-quiet ${commands.replace(/\s*\n\s*/g, ' ')}`, files);

/**
 * Land, countries, regions and rivers. Units and seaward rings are one layer before they are
 * simplified and dissolved, so that shared borders stay shared and can be meshed.
 */
export async function basemap({ units, land, rivers }) {
  const [shapes, table] = rivers.map((path) => readFileSync(path));
  const commands = `
    -i units.json name=units
    -clip bbox=20,24,120,70
    -simplify dp variable interval="a0 === 'KAZ' ? 150 : 1500" keep-shapes
    -i seaward.json name=seaward
    -erase target=units source=seaward
    -merge-layers target=units,seaward force name=parts
    -dissolve2 a0 target=parts + name=countries
    -filter "a0 === 'KAZ'" target=parts
    -dissolve2 iso target=parts name=regions
    -i rivers.shp name=rivers
    -each "k = ${nearBy} ? 1 : 0" target=rivers
    -filter "scalerank <= 5 || (k === 1 && scalerank <= 9)" target=rivers
    -clip bbox=0,5,140,80 target=rivers
    -rename-fields n=name,r=scalerank target=rivers
    -filter-fields n,r,k target=rivers
    -simplify dp variable interval="k ? 400 : 4000" target=rivers
    -i land.json name=wide
    -clip bbox=-20,5,160,80 target=wide
    -simplify 22% keep-shapes target=wide
    -dissolve2 target=wide name=land
    -o basemap.topo.json format=topojson target=land,countries,regions,rivers quantization=100000`;
  const output = await apply(commands, {
    'units.json': fileOf(unitsOf(units)),
    'seaward.json': fileOf(seaward),
    'rivers.shp': shapes,
    'rivers.dbf': table,
    'land.json': fileOf(wideLandOf(land)),
  });
  return output['basemap.topo.json'];
}

/**
 * The Caspian and the lakes, with their area in km2 and some with a name. The source cuts lakes
 * along its tiles; dissolving them joins the pieces.
 */
export async function water({ seas, lakes: lakeFiles }) {
  const { lakes, garabogaz } = lakesOf(lakeFiles);
  const commands = `
    -i sea.json name=sea
    -simplify dp interval=120 keep-shapes target=sea
    -i garabogaz.json name=bay
    -i garabogaz-limits.json name=limits
    -clip limits target=bay
    -dissolve2 n target=bay
    -simplify dp interval=300 keep-shapes target=bay
    -i lakes.json name=lakes
    -clip bbox=40,34,98,60 target=lakes
    -dissolve2 target=lakes
    -explode target=lakes
    -i names.json name=names
    -join names fields=n target=lakes
    -filter "this.area >= (${nearBy} ? 25e6 : 100e6)" target=lakes
    -simplify dp variable interval="n ? 150 : 300" keep-shapes target=lakes
    -merge-layers target=sea,bay,lakes force name=water
    -each "a = Math.round(this.area / 1e6)" target=water
    -filter-islands min-area=1km2 target=water
    -o water.topo.json format=topojson target=water quantization=60000`;
  const output = await apply(commands, {
    'sea.json': fileOf(caspianOf(seas)),
    'garabogaz.json': fileOf(garabogaz),
    'garabogaz-limits.json': fileOf([garabogazLimits]),
    'lakes.json': fileOf(lakes),
    'names.json': fileOf(lakeNames),
  });
  return output['water.topo.json'];
}
