import { oneLine } from './cite/citable.ts';
import type { Extract } from './extract.ts';
import { statementsOf, type Statement } from './statements.ts';
import type { FileKind } from './words/exportWords.ts';
import { wordsOf } from './words/words.ts';

function statement([about, said]: Statement): string {
  const [first = '', ...more] = said;
  if (more.length === 0) return `- ${about}: ${first}`;
  return [`- ${about}:`, ...said.map((each) => `  - ${each}`)].join('\n');
}

/**
 * What a download is, in words, as Markdown: dataset, version and hash, day, filters, rows, address.
 * @param files names by kind, in the order they are listed
 */
export function readmeText(
  extract: Extract,
  files: readonly (readonly [FileKind, readonly string[]])[],
): string {
  const { atlas } = extract;
  const { readme } = wordsOf(atlas.locale);
  const names = (all: readonly string[]) => all.map((name) => `\`${name}\``).join(', ');
  return [
    `# ${oneLine(atlas.title)}`,
    atlas.description,
    statementsOf(extract).map(statement).join('\n'),
    `## ${readme.files}`,
    files.map(([kind, all]) => `- ${names(all)}: ${readme.file[kind]}`).join('\n'),
    '',
  ].join('\n\n').replace(/\n+$/, '\n');
}
