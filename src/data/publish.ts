import type { Atlas } from './atlas.ts';
import { languages } from '../domain/language.ts';
import type { Authored } from './authored/dataset.ts';
import { editorSchemas } from './authored/editorSchemas.ts';
import { compileAtlases } from './compile/compileAtlas.ts';
import { shortHash, type Digest } from './contentHash.ts';
import { codebookText } from './export/codebook.ts';
import { csvFromRows } from './export/csv.ts';
import { dataPackage } from './export/datapackage.ts';
import { flatRows } from './export/flatRow.ts';
import { geojsonFromAtlas } from './export/geojson.ts';
import { keptFolder } from './kept.ts';

/** A file that `npm run data` writes; `path` is below the repository's root. */
export interface Output {
  readonly path: string;
  readonly text: string;
}

const folder = 'public/data/';

function compact(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function tables(atlas: Atlas): readonly Output[] {
  return [
    { path: 'strikes.csv', text: csvFromRows(flatRows(atlas)) },
    { path: 'strikes.geojson', text: compact(geojsonFromAtlas(atlas)) },
    { path: 'CODEBOOK.md', text: codebookText(atlas) },
  ];
}

/** The schemas that editors check and complete `data/` with; they do not depend on the data. */
export function publishSchemas(): readonly Output[] {
  return editorSchemas().map(({ name, schema }) => ({
    path: `data/schema/${name}.schema.json`,
    text: indented(schema),
  }));
}

/**
 * Everything that is generated from a dataset without issues, in a fixed order. The lossless files
 * are written twice: where they are found, and under their hash, where links to this content find
 * them when the data have moved on. Plain copies, so that any host serves them and no program is
 * needed to read them.
 */
export function publish(authored: Authored, digest: Digest): readonly Output[] {
  const atlases = compileAtlases(authored, digest);
  const compiled = languages.map((language) => ({
    path: `atlas.${language}.json`,
    text: compact(atlases[language]),
  }));
  const files = [...compiled, ...tables(atlases.en)];
  const listed = indented(dataPackage(atlases.en, files, digest));
  const kept = compiled.map(({ path, text }) => ({
    path: `${keptFolder}/${shortHash(atlases.en.hash)}/${path}`,
    text,
  }));
  return [...files, { path: 'datapackage.json', text: listed }, ...kept].map(({ path, text }) => ({
    path: `${folder}${path}`,
    text,
  }));
}
