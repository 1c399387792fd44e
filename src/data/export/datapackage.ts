import type { Atlas } from '../atlas.ts';
import type { Digest } from '../contentHash.ts';
import { columns } from './columns.ts';

/** A published file as the data package lists it. */
interface Published {
  readonly path: string;
  readonly text: string;
}

function fields() {
  return columns.map(({ name, type, description, codes }) => ({
    name,
    type,
    description,
    ...(codes === undefined ? {} : { constraints: { enum: codes } }),
    ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
  }));
}

function resource({ path, text }: Published, digest: Digest) {
  const name = path.replaceAll('.', '-').toLowerCase();
  const format = path.replace(/^.*\./, '');
  const bytes = new TextEncoder().encode(text).length;
  const hash = `sha256:${digest(text)}`;
  const described = { name, path, format, encoding: 'utf-8', bytes, hash };
  if (format !== 'csv') return described;
  return {
    ...described,
    profile: 'tabular-data-resource',
    mediatype: 'text/csv',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: { fields: fields(), primaryKey: 'id', missingValues: [''] },
  };
}

/** Sources give addresses as people write them; Frictionless takes those for paths in the package. */
function withScheme(address: string): string {
  return /^[a-z]+:/.test(address) ? address : `https://${address}`;
}

/** A Frictionless Data Package (version 1) over the published files. */
export function dataPackage(atlas: Atlas, files: readonly Published[], digest: Digest): object {
  return {
    profile: 'data-package',
    name: 'ereuil',
    title: atlas.title,
    description: atlas.description,
    version: atlas.version,
    hash: `sha256:${atlas.hash}`,
    licenses: [
      {
        name: atlas.licence,
        title: 'Creative Commons Attribution 4.0 International',
        path: 'https://creativecommons.org/licenses/by/4.0/',
      },
    ],
    sources: atlas.sources.map(({ title, publisher, address }) => ({
      title: title === undefined ? publisher : `${publisher}: ${title}`,
      ...(address === undefined ? {} : { path: withScheme(address) }),
    })),
    resources: files.map((file) => resource(file, digest)),
  };
}
