import type { Issue } from './issue.ts';
import { jsonProblems, lineAndColumn } from './jsonSyntax.ts';

/** A file of the dataset as it was read; `file` is its path below `data/`. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export interface JsonFile {
  readonly file: string;
  readonly json: unknown;
}

/** The JSON of a file, or why it is none; `json` is absent where nothing could be read. */
export function parseJson({ file, text }: TextFile): {
  readonly parsed?: JsonFile;
  readonly issues: readonly Issue[];
} {
  // Editors on Windows put a byte order mark in front, which is not JSON.
  const content = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const problems = jsonProblems(content);
  const issues = problems.map(({ kind, offset, expected }): Issue => {
    const path = lineAndColumn(content, offset);
    const found = content.slice(offset, offset + 20).split('\n')[0] ?? '';
    return kind === 'syntax'
      ? { file, path, code: 'bad_json', message: `not JSON at "${found}"`, expected }
      : { file, path, code: 'duplicate_key', message: 'a key is given twice', expected };
  });
  if (problems.some((problem) => problem.kind === 'syntax')) return { issues };
  return { parsed: { file, json: JSON.parse(content) as unknown }, issues };
}
