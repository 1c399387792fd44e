import { citableExtract } from './cite/citable.ts';
import { cslOf } from './cite/csl.ts';
import { sourceLine, sourceReference } from './cite/sources.ts';
import { citationStyles } from './cite/styles.ts';
import { codebookText } from './codebook.ts';
import { fileNameOf, type Extract } from './extract.ts';
import { formats } from './formats.ts';
import { licenceText } from './licences/licenceText.ts';
import { readmeText } from './readme.ts';
import type { FileKind } from './words/exportWords.ts';
import { utf8, zipOf, type Bytes } from './zip.ts';

/** A file of the download: what kind it is, its name, and its bytes. */
type Bundled = readonly [FileKind, string, Bytes];

async function dataFiles(extract: Extract): Promise<readonly Bundled[]> {
  return Promise.all(
    formats.map(
      async ({ id, extension, write }) =>
        [id, `strikes.${extension}`, await write(extract)] as const,
    ),
  );
}

function citationFiles(extract: Extract): readonly Bundled[] {
  const citable = citableExtract(extract);
  return citationStyles.map(
    ({ extension, write }) => ['citation', `CITATION.${extension}`, utf8(write(citable))] as const,
  );
}

function sourceFiles(extract: Extract): readonly Bundled[] {
  const { language, sources } = citableExtract(extract);
  const lines = sources.map((source) => `${sourceLine(source, language)}\n`).join('');
  const references = cslOf(sources.map(sourceReference));
  return [
    ['sources', 'SOURCES.txt', utf8(lines)],
    ['sources', 'SOURCES.csl.json', utf8(references)],
  ];
}

async function bundledFiles(extract: Extract): Promise<readonly Bundled[]> {
  const { atlas } = extract;
  return [
    ...(await dataFiles(extract)),
    ['codebook', 'CODEBOOK.md', utf8(codebookText(atlas))],
    ...sourceFiles(extract),
    ...citationFiles(extract),
    ['licence', 'LICENSE.txt', utf8(await licenceText(atlas.licence))],
  ];
}

/**
 * Everything of an extract in one zip: the data in every form, codebook, sources, citation, licence,
 * and a README that says in words what it is. The same extract gives the same bytes.
 */
export async function bundle(extract: Extract): Promise<Bytes> {
  const files = await bundledFiles(extract);
  const kinds = [...new Set(files.map(([kind]) => kind))];
  const listed = kinds.map((kind) => {
    const names = files.filter(([each]) => each === kind).map(([, name]) => name);
    return [kind, names] as const;
  });
  const readme: readonly (readonly [string, Bytes])[] = [
    ['README.md', utf8(readmeText(extract, listed))],
  ];
  const folder = fileNameOf(extract, 'zip').replace(/\.zip$/, '');
  const all = [...readme, ...files.map(([, name, bytes]) => [name, bytes] as const)];
  return zipOf(Object.fromEntries(all.map(([name, bytes]) => [`${folder}/${name}`, bytes])));
}
