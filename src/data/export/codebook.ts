import type { Atlas } from '../atlas.ts';
import type { Vocabulary } from '../codebook/vocabulary.ts';
import { vocabularies } from '../codebook/vocabularies.ts';
import { claims, flatTable, numbers, time } from '../codebook/rules.ts';
import { shortHash } from '../contentHash.ts';
import { columns } from './columns.ts';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function vocabulary({ field, title, source, terms }: Vocabulary): string {
  const rows = Object.entries(terms).map(([code, term]) => [
    `\`${code}\``,
    term.label,
    term.definition,
  ]);
  const heading = `### ${title} (\`${field}\`)`;
  return [heading, `Source: ${source}.`, table(['code', 'label', 'definition'], rows)].join('\n\n');
}

function columnTable(): string {
  const rows = columns.map(({ name, type, description }) => [`\`${name}\``, type, description]);
  return table(['column', 'type', 'meaning'], rows);
}

function sourceTable(atlas: Atlas): string {
  const rows = atlas.sources.map(({ id, title, publisher, date, read }) => [
    `\`${id}\``,
    title === undefined ? publisher : `${publisher}: ${title}`,
    date ?? 'unknown',
    read,
  ]);
  return table(['id', 'source', 'date', 'how it was read'], rows);
}

const versionAndHash = `## Version and content hash

The version says what changed, by semantic versioning; the content hash names exactly one content. It is the SHA-256 of the canonical JSON (RFC 8785) of \`{"en": …, "kk": …, "ru": …}\`, the three lossless files without their \`hash\`, and they and \`datapackage.json\` carry it in full. Links, citations and names of files have its first twelve digits, and \`kept/\` holds every published content in a folder of that name.`;

/** The codebook as Markdown: rules, columns, every code, and the sources. */
export function codebookText(atlas: Atlas): string {
  return [
    `# Codebook: ${atlas.title}`,
    `Version ${atlas.version}, content hash \`${shortHash(atlas.hash)}\`, as of ${atlas.as_of.iso}, licence ${atlas.licence}. ${atlas.description}`,
    'This file is generated with the data; correct it in `src/data/codebook` and `src/data/export`.',
    claims,
    time,
    numbers,
    flatTable,
    versionAndHash,
    columnTable(),
    '## Codes',
    ...vocabularies.map(vocabulary),
    '## Sources',
    sourceTable(atlas),
    '',
  ].join('\n\n').replace(/\n+$/, '\n');
}
